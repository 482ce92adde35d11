// How long people wait for Ask with 10,000, 100,000 and 1,000,000 questions in it, and by which indexes PostgreSQL goes.
// Run: npm run bench ask, or with other sizes SIZES=10000,100000 npm run bench ask
import { registerHooks } from 'node:module';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import * as cluster from '#server/database/cluster.ts';
import * as connection from '#server/database/connection.ts';
import type { Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { load } from './ask/load.ts';
import { explained } from './ask/plans.ts';
import type { Work } from './ask/works.ts';

// The page's own floor is not there outside of it, and only says that nothing is being built.
registerHooks({
	resolve: (name, context, next) =>
		name === '$app/env'
			? { url: 'data:text/javascript,export const building = false', shortCircuit: true }
			: next(name, context)
});
const { WORKS } = await import('./ask/works.ts');

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

const part = (sorted: readonly number[], of: number) => sorted[Math.floor(sorted.length * of)] ?? NaN;

/** Nanoseconds that a process was on a processor, where Linux tells. The wait for one on a busy machine is not in it. */
function onProcessor(pid: number): number {
	try {
		return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]);
	} catch {
		return NaN;
	}
}

async function measure(db: Database, { make }: Work, size: number) {
	const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
	const pid = rows[0]?.pid ?? 0;
	const work = make(size);
	const [times, busy]: [number[], number[]] = [[], []];
	for (let n = 0; n < WARM + ROUNDS; n++) {
		const [from, worked, cpu] = [performance.now(), onProcessor(pid), process.cpuUsage()];
		await work(db, n);
		if (n < WARM) continue;
		times.push(performance.now() - from);
		const { user, system } = process.cpuUsage(cpu);
		busy.push((onProcessor(pid) - worked) / 1e6 + (user + system) / 1000);
	}
	const [wall, cpu] = [times, busy].map((all) => all.toSorted((a, b) => a - b)) as [number[], number[]];
	return { p50: part(wall, 0.5), p95: part(wall, 0.95), cpu50: part(cpu, 0.5), cpu95: part(cpu, 0.95) };
}

const first = new Map<string, number>();
const fails: string[] = [];

async function bench(url: string, size: number) {
	const from = performance.now();
	await connection.prepare(url, migrations);
	await load(url, size);
	console.log(`\n${size} questions, loaded in ${((performance.now() - from) / 1000).toFixed(0)} s`);
	// One connection: what it costs on the processor is then one process's.
	const pool = new pg.Pool({ connectionString: url, max: 1 });
	// A connection that ends with its cluster is no fault.
	pool.on('error', () => {});
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	for (const work of WORKS) {
		const { p50, p95, cpu50, cpu95 } = await measure(db, work, size);
		const smallest = first.get(work.name) ?? p95;
		first.set(work.name, smallest);
		console.log(
			`${work.name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${(p95 / smallest).toFixed(2)} times that at ${SIZES[0]};` +
				` on the processor ${cpu50.toFixed(1)} and ${cpu95.toFixed(1)} ms`
		);
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
