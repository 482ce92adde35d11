import type { Stretch } from '#core/ask/markup.ts';
import { longest, tidy } from '#server/accounts/nickname.ts';
import type { Database } from '#server/database/database.ts';

/** People named in one post at most; the rest of the @ stand as words. */
const MOST = 10;

/** What may stand after an @: a letter or number, then what nicknames are made of. */
const AFTER = /(?<![\p{L}\p{N}@/._-])@([\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*)/gu;

/** A member named in a text. */
export type Named = { id: string; name: string };

/**
 * Who is named with an @ in a text. A nickname may hold blanks, so after each @ the longest beginning that somebody is
 * called by counts: `@Old Tom said` finds Old Tom where there is one, or else Old.
 */
export async function find(db: Database, text: string): Promise<Named[]> {
	const tries = [...text.matchAll(AFTER)].slice(0, MOST * 2).map(([, words = '']) => beginnings(words));
	if (tries.length === 0) return [];
	const members = await db
		.selectFrom('member')
		.select(['id', 'username', 'display_username as name'])
		.where('username', 'in', [...new Set(tries.flat())])
		.execute();
	const known = new Map(members.map(({ username, ...member }) => [username, member]));
	const found = new Map<string, Named>();
	for (const words of tries) {
		const member = words.map((each) => known.get(each)).find((each) => each !== undefined);
		if (member) found.set(member.id, member);
	}
	return [...found.values()].slice(0, MOST);
}

/** The beginnings of a text that could be a nickname, as nicknames are looked up, longest first. */
function beginnings(words: string): string[] {
	const letters = [...words].slice(0, longest + 1);
	const found: string[] = [];
	for (let end = Math.min(letters.length, longest); end >= 2; end -= 1) {
		const [last = '', next = ' '] = [letters[end - 1], letters[end]];
		if (/[\p{L}\p{M}\p{N}]/u.test(next) || last === ' ') continue;
		found.push(tidy(letters.slice(0, end).join('')).toLowerCase());
	}
	return found;
}

/** A stretch of words, with each `@` and one of `names` made a person. */
export function split(words: string, names: readonly string[]): Stretch[] {
	if (names.length === 0 || !words.includes('@')) return [{ kind: 'words', words }];
	const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escaped);
	const person = new RegExp(
		`(?<![\\p{L}\\p{N}@/._-])@(${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
		'giu'
	);
	const found: Stretch[] = [];
	let from = 0;
	for (const match of words.matchAll(person)) {
		if (match.index > from) found.push({ kind: 'words', words: words.slice(from, match.index) });
		const as = match[1]?.toLowerCase();
		const name = names.find((each) => each.toLowerCase() === as) ?? '';
		found.push({ kind: 'person', name });
		from = match.index + match[0].length;
	}
	if (from < words.length) found.push({ kind: 'words', words: words.slice(from) });
	return found;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
