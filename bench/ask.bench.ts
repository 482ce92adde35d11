// How long people wait for Ask with 10,000, 100,000 and 1,000,000 questions in it, and by which indexes PostgreSQL goes.
// Run: npm run bench ask, or with other sizes SIZES=10000,100000 npm run bench ask
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Kysely, PostgresDialect } from 'kysely';
import { EVERYTHING, type Narrowed } from '#core/ask/narrowed.ts';
import * as answers from '#server/ask/answers.ts';
import { askedBefore } from '#server/ask/asked-before.ts';
import * as boards from '#server/ask/boards.ts';
import { search } from '#server/ask/search.ts';
import * as thread from '#server/ask/thread.ts';
import * as cluster from '#server/database/cluster.ts';
import * as connection from '#server/database/connection.ts';
import type { Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { load } from './ask/load.ts';
import { explained } from './ask/plans.ts';
import { posts, searches } from './ask/posts.ts';

const SIZES = (process.env.SIZES ?? '10000,100000,1000000').split(',').map(Number);
const ROUNDS = 300;
/** Not counted: what is read for the first time comes from the disk. */
const WARM = 60;
/** The bar: milliseconds at a million, and how many times what it is at the smallest. */
const [MOST_MS, MOST_TIMES] = [50, 2];

const migrations = readdirSync('src/server/database/migrations').map((name) => ({
	name,
	sql: readFileSync(`src/server/database/migrations/${name}`, 'utf8')
}));

type Work = {
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

const WORKS: Work[] = [
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

const part = (sorted: readonly number[], of: number) => sorted[Math.floor(sorted.length * of)] ?? NaN;

async function measure(db: Database, { make }: Work, size: number) {
	const work = make(size);
	const times: number[] = [];
	for (let n = 0; n < WARM + ROUNDS; n++) {
		const from = performance.now();
		await work(db, n);
		if (n >= WARM) times.push(performance.now() - from);
	}
	times.sort((a, b) => a - b);
	return { p50: part(times, 0.5), p95: part(times, 0.95), most: times.at(-1) ?? NaN };
}

const first = new Map<string, number>();
const fails: string[] = [];

async function bench(url: string, size: number) {
	const from = performance.now();
	await connection.prepare(url, migrations);
	await load(url, size);
	console.log(`\n${size} questions, loaded in ${((performance.now() - from) / 1000).toFixed(0)} s`);
	const pool = connection.pool(url);
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	for (const work of WORKS) {
		const { p50, p95, most } = await measure(db, work, size);
		const smallest = first.get(work.name) ?? p95;
		first.set(work.name, smallest);
		const line = `${work.name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, longest ${most.toFixed(0)} ms`;
		console.log(`${line}; p95 ${(p95 / smallest).toFixed(2)} times that at ${SIZES[0]}`);
		if (work.bar && p95 > MOST_MS) fails.push(`${work.name} at ${size} takes ${p95.toFixed(1)} ms (p95).`);
		if (work.bar && p95 > MOST_TIMES * smallest)
			fails.push(
				`${work.name} at ${size} takes ${(p95 / smallest).toFixed(2)} times what it takes at ${SIZES[0]}.`
			);
		const many = work.make(size);
		const { indexes, whole } = await explained(url, async (each) => {
			for (let n = 0; n < 16; n++) await many(each, n + 1000);
		});
		console.log(`  by ${indexes.join(', ')}`);
		if (whole.length > 0)
			fails.push(`${work.name} at ${size} reads all of ${whole.join(', ')} (sequential scan).`);
	}
	await pool.end();
}

const folder = cluster.throwawayFolder();
const running = await cluster.start(folder, { lasting: false });
try {
	for (const size of SIZES) await bench(running.url(`ask_${size}`), size);
} finally {
	await running.stop();
	rmSync(folder, { recursive: true, force: true });
}
for (const fail of fails) console.error(`Not met: ${fail}`);
if (fails.length > 0) process.exitCode = 1;
