export { default } from './on-the-feet.solved.json' with { type: 'json' };
