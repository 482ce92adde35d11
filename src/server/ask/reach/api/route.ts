import type { Database } from '#server/database/database.ts';
import type { Reader } from '../../visible.ts';
import type { Scope } from '../tables.ts';
import type { Schema } from './schema.ts';

/** What a call brings. `part` is what the address has in braces, `member` the id of whose key it is where one is needed. */
export type Call = {
	db: Database;
	reader: Reader;
	member: string;
	origin: string;
	part: string;
	query: URLSearchParams;
	body: unknown;
};

/** What came of it: what was asked for, or why not, in a sentence. */
export type Done =
	{ status: 200 | 201; body: unknown } | { status: 204 } | { status: number; problem: string };

/** One address of the API and what can be done there. `needs` is what the key must open; null takes a visitor too. */
export type Route = {
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	path: string;
	says: string;
	needs: Scope | null;
	query?: Readonly<Record<string, string>>;
	body?: Schema;
	gives: { status: 200 | 201 | 204; schema: Schema | null };
	run(call: Call): Promise<Done>;
};

/** What an address has in a route's braces, '' where it has none; null when it is not this route's. */
export function partIn({ path }: Route, address: string): string | null {
	const [before = '', after] = path.split(/\{\w+\}/);
	if (after === undefined) return address === path ? '' : null;
	if (!address.startsWith(before) || !address.endsWith(after)) return null;
	const part = address.slice(before.length, address.length - after.length);
	return part === '' || part.includes('/') ? null : part;
}
