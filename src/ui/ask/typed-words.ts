/**
 * What reads typed words: the facts in them, the house rules and danger signs they come near. The lists of words weigh
 * 20 kB, so a page fetches this file with the first letter; without script the server reads.
 */
export { speaksOfDanger } from '#core/ask/danger-words.ts';
export { factsInWords } from '#core/ask/draft.ts';
export { default as Nudges } from './Nudges.svelte';
