export { default } from './at-a-desk.solved.json' with { type: 'json' };
