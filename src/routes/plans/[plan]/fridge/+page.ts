export { entries, load, prerender } from '../+page.ts';
