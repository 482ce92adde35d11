export { default } from './rolling.solved.json' with { type: 'json' };
