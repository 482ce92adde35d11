import type { AboutMe } from '../diary/event.ts';

/**
 * What a person may write on the page for their physio, each a line of the event `about-me` under its label. Nothing is
 * asked for; an empty line is left out.
 */
export type AboutLine = 'who' | 'life' | 'eased' | 'ask';

/** As the person reads them when writing: what it is, and what others write there. */
export const ABOUT: readonly { label: AboutLine; name: string; hint: string; long: boolean }[] = [
	{ label: 'who', name: 'Who you are', hint: 'A name and an age, as you like', long: false },
	{ label: 'life', name: 'Your days', hint: 'Desk or feet, other sport, anything that matters', long: false },
	{ label: 'eased', name: 'What eased it', hint: 'In your own words', long: true },
	{ label: 'ask', name: 'What you would like to ask', hint: 'One question on each line', long: true }
];

/** Questions that others bring, to be taken over with one tap. */
export const QUESTIONS: readonly string[] = [
	'May I go on building up to 30 minutes?',
	'Is there strength work you would add or leave out?',
	'What should make me stop and come back to you?'
];

/** What was written under a label, or nothing. */
export function written(about: AboutMe | null, label: AboutLine): string {
	return about?.lines.find((line) => line.label === label)?.words.trim() ?? '';
}

/** What a newer Fourleaf wrote under labels of its own: shown as it is. */
export function others(about: AboutMe | null): AboutMe['lines'] {
	const known: readonly string[] = ABOUT.map(({ label }) => label);
	return about?.lines.filter(({ label, words }) => !known.includes(label) && words.trim() !== '') ?? [];
}

/** All lines, with that one written anew; the others stay as they are. */
export function rewritten(about: AboutMe | null, label: AboutLine, words: string): AboutMe['lines'] {
	const rest = about?.lines.filter((line) => line.label !== label) ?? [];
	return words.trim() === '' ? rest : [...rest, { label, words: words.trim() }];
}
