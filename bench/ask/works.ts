import { randomUUID } from 'node:crypto';
import { EVERYTHING, type Narrowed } from '#core/ask/narrowed.ts';
import * as answers from '#server/ask/answers.ts';
import { askedBefore } from '#server/ask/asked-before.ts';
import * as boards from '#server/ask/boards.ts';
import { search } from '#server/ask/search.ts';
import * as thread from '#server/ask/thread.ts';
import type { Database } from '#server/database/database.ts';
import { posts, searches } from './posts.ts';

/** What people wait for. `bar` is whether it must be fast at any size; `make` gives the n-th of its like. */
export type Work = {
	name: string;
	bar: boolean;
	make: (size: number) => (db: Database, n: number) => Promise<unknown>;
};

const FILTERS: Partial<Narrowed>[] = [
	{},
	{},
	{ area: 'knee' },
	{ week: 3 },
	{ answered: 'no' },
	{ area: 'calf', week: 5 },
	{ helped: true, side: 'left' },
	{ since: '2025-06-01', until: '2026-09-30' }
];

export const WORKS: Work[] = [
	{
		name: 'search',
		bar: true,
		make: () => {
			const typed = searches(7);
			return (db, n) => {
				const words = typed.next().value;
				return search(db, null, { ...EVERYTHING, words, ...FILTERS[n % FILTERS.length] }, { size: 25 });
			};
		}
	},
	{
		name: 'asked before',
		bar: true,
		make: () => {
			const made = posts(11);
			return (db) => {
				const { title, body, areas, week } = made.next().value;
				const facts = [...areas.map((area) => `area ${area}`), ...(week ? [`week ${week}`] : [])];
				return askedBefore(db, null, { title, text: body, facts });
			};
		}
	},
	{
		name: 'question page',
		bar: false,
		make: (size) => (db, n) => thread.read(db, null, 1 + ((n * 7919) % size))
	},
	{
		name: 'area board',
		bar: false,
		make: () => (db, n) =>
			boards.read(db, null, { kind: 'area', area: ['knee', 'calf', 'neck'][n % 3] ?? 'knee' }, null)
	},
	{
		name: 'week board',
		bar: false,
		make: () => (db, n) => boards.read(db, null, { kind: 'week', week: 1 + (n % 12) }, null)
	},
	{
		name: 'writing an answer',
		bar: false,
		make: (size) => async (db, n) => {
			const author = await db
				.selectFrom('member')
				.select('id')
				.where('username', '=', `runner ${n + 1}`)
				.executeTakeFirst();
			const question = 1 + ((n * 104_729) % size);
			return answers.post(db, author?.id ?? '', {
				question,
				key: randomUUID(),
				body: `So it was for me, ${n}.`
			});
		}
	}
];
