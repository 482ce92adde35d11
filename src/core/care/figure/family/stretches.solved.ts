export { default } from './stretches.solved.json' with { type: 'json' };
