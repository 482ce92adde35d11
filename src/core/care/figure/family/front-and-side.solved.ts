export { default } from './front-and-side.solved.json' with { type: 'json' };
