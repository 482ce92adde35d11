export { default } from './on-the-back.solved.json' with { type: 'json' };
