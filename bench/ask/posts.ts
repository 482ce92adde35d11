import { readFileSync } from 'node:fs';
import { dice } from '#core/diary/strange.ts';

/** A question as people ask them: what it says, and what it is about. */
export type Post = {
	title: string;
	body: string;
	areas: string[];
	week: number | null;
	side: string | null;
	onset: string | null;
};

type Labelled = {
	title: string;
	text: string;
	labels: { areas: string[]; week: number | null; side: string | null; onset: string | null };
};

const read = (name: string): Labelled[] =>
	JSON.parse(readFileSync(new URL(`../../src/core/ask/${name}.json`, import.meta.url), 'utf8')) as Labelled[];
const POSTS = [...read('labelled-posts'), ...read('held-out-posts')];
const SENTENCES = POSTS.flatMap(({ text }) => text.match(/[^.!?]+[.!?]+/g) ?? []).map((each) => each.trim());
const ONSETS = ['during', 'after', 'next-morning', 'rest'];
const SYLLABLES =
	'ba co du fen gri hol ka lum mo nar pel quin ro sta tor vel wick ya zed ster ham ford ley by'.split(' ');

/** A place, a name, a make of shoe: one of 60,000 words, few of them often (Zipf's law). */
function ownWord(next: () => number): string {
	const rank = Math.floor(60_000 ** next());
	const part = (of: number) => SYLLABLES[of % SYLLABLES.length] ?? '';
	return (
		part(rank * 7) +
		part(Math.floor(rank / 5)) +
		part(Math.floor(rank / 125) + 3) +
		part(Math.floor(rank / 2000))
	);
}

/** Early weeks ask most, and every week less; one in four does not say. */
function weekOf(next: () => number): number | null {
	return next() < 0.25 ? null : 1 + Math.floor(12 * next() ** 1.6);
}

/**
 * Questions without end, made of what real ones were made of: the title and areas of one, sentences of others, the week
 * drawn anew, and a few words of its own.
 */
export function* posts(seed: number): Generator<Post, never> {
	const next = dice(seed);
	const one = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
	for (;;) {
		const { title, labels } = one(POSTS);
		const week = weekOf(next);
		const sentences = Array.from({ length: 2 + Math.floor(next() * 5) }, () => one(SENTENCES));
		const own = Array.from({ length: 1 + Math.floor(next() * 3) }, () => ownWord(next));
		const areas = labels.areas.map((area) => area.replaceAll(' ', '-')).slice(0, 3);
		const where =
			week === null ? '' : next() < 0.5 ? ` W${week}R${1 + Math.floor(next() * 3)}` : ` in week ${week}`;
		yield {
			title:
				`${title.replace(/w(?:ee)?k? ?\d+ ?(?:r(?:un)? ?\d)?/gi, '').trim()}${where} ${own[0] ?? ''}`.slice(
					0,
					190
				),
			body: `${sentences.join(' ')} ${own.slice(1).join(' ')}`.trim(),
			areas,
			week,
			side: areas.length > 0 ? labels.side : null,
			onset: areas.length > 0 ? (labels.onset ?? one(ONSETS)) : null
		};
	}
}

/** What somebody types into the search: one to three words of a question, one in ten with a slip of the finger. */
export function* searches(seed: number): Generator<string, never> {
	const next = dice(seed);
	for (const { title, body } of posts(seed + 1)) {
		const words = `${title} ${body}`.match(/[a-z]{4,}/gi) ?? ['knee'];
		const chosen = Array.from(
			{ length: 1 + Math.floor(next() * 3) },
			() => words[Math.floor(next() * words.length)] ?? 'knee'
		);
		yield (next() < 0.1 ? chosen.map(slip) : chosen).join(' ');
	}
	throw new Error('There is always another');
}

/** `knee`, `kene`: two letters in each other's place. */
const slip = (word: string): string => `${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}`;
