export { default } from './all-fours.solved.json' with { type: 'json' };
