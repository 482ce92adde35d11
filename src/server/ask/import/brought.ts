import type { Kind } from '#core/ask/answer.ts';
import type { Audience } from '#core/ask/draft.ts';
import type { Ahead } from '#core/ask/follow-up.ts';
import type { Outcome } from '#core/ask/outcome.ts';

/**
 * What is brought over from another place, or to one, as it stands in a file. Every thing has a key: what it was called
 * there, for good. Dates are ISO 8601; `by` is null for somebody who left.
 */
export type Person = {
	kind: 'person';
	key: string;
	name: string;
	joined: string;
	/** The graduate's badge, and who says so. */
	badge?: 'diary' | 'host' | null;
};
/** A post as it was worded until then; a title only for a question. */
export type Wording = { title: string | null; text: string; until: string };
export type Answer = {
	key: string;
	by: string | null;
	at: string;
	edited: string | null;
	text: string;
	how: Kind | null;
	audience: Audience;
	/** The key of the answer it replies to. */
	parent: string | null;
	hidden: 'held' | 'hidden' | null;
	helped: string | null;
	/** Keys of those who said thanks, in order. */
	thanks: string[];
	before?: Wording[];
};
/** What a question was about when it was asked, when its writer was asked how it went, and what they told each time. */
export type Went = Ahead & { asked: string | null; told: (Outcome & { round: 1 | 2; at: string })[] };
export type Question = {
	kind: 'question';
	key: string;
	by: string | null;
	at: string;
	edited: string | null;
	title: string;
	text: string;
	audience: Audience;
	facts: string[];
	hidden: 'held' | 'hidden' | null;
	locked: boolean;
	/** Where the host's people have put it. */
	boards?: { areas: string[]; week: number | null } | null;
	before?: Wording[];
	went?: Went | null;
	answers: Answer[];
};
/** A picture under a post, by the post's key, as WebP in base64. Its own key is a UUID. */
export type Picture = {
	kind: 'picture';
	key: string;
	under: string;
	by: string | null;
	at: string;
	alt: string;
	data: string;
};

/** A row that could not be read: which, counted from 1, and why. */
export type Damaged = { row: string; why: string };

/** What a file holds. */
export type Brought = { people: Person[]; questions: Question[]; pictures: Picture[]; damaged: Damaged[] };

/** A date as we write it, or null when it is none. Seconds since 1970 count too. */
export function dateOf(value: unknown): string | null {
	const seconds = typeof value === 'number' || /^\d{1,11}$/.test(String(value));
	const date = new Date(seconds ? Number(value) * 1000 : String(value));
	return Number.isNaN(date.getTime()) || date.getTime() < 0 ? null : date.toISOString();
}

export type Row = Record<string, unknown>;
export const isRow = (value: unknown): value is Row =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON, or undefined. */
export function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}

/** A post of another place, as all of them have it. */
export type Post = {
	id: string;
	topic: string;
	by: string | null;
	at: string;
	text: string;
	parent: string | null;
};
export type Topic = { id: string; title: string; locked: boolean };

const PLAIN = { edited: null, audience: 'everyone', hidden: null } as const;

/** Puts posts under their topics: the first is the question, the others its answers. */
export function threaded(
	from: string,
	topics: readonly Topic[],
	posts: readonly Post[],
	damaged: Damaged[]
): Question[] {
	const under = Map.groupBy(posts, ({ topic }) => topic);
	return topics.flatMap(({ id, title, locked }): Question[] => {
		const [first, ...rest] = under.get(id) ?? [];
		if (!first) {
			damaged.push({ row: `topic ${id}`, why: 'It has no post.' });
			return [];
		}
		const { by, at, text } = first;
		const answers = replies(from, first, rest);
		const key = `${from}:topic:${id}`;
		return [{ kind: 'question', ...PLAIN, facts: [], key, by, at, title, text, locked, answers }];
	});
}

/** Answers to the first post; replies to an answer go one level deep. */
function replies(from: string, first: Post, rest: readonly Post[]): Answer[] {
	const top = new Map<string, string>();
	return rest.map(({ id, parent, by, at, text }) => {
		const above = parent === null || parent === first.id ? null : (top.get(parent) ?? null);
		top.set(id, above ?? id);
		const answer = { ...PLAIN, how: null, helped: null, thanks: [], by, at, text };
		return { ...answer, key: `${from}:post:${id}`, parent: above && `${from}:post:${above}` };
	});
}
