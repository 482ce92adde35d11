export { default } from './on-the-move.solved.json' with { type: 'json' };
