export { default } from './with-a-band.solved.json' with { type: 'json' };
