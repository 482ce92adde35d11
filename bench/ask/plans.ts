import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';

/** Tables that grow with the place: reading one from end to end is never the way. */
const LARGE = /Seq Scan on (?:public\.)?(question|answer|findable|word|follow_up|outcome|member)\b/g;

/** What PostgreSQL did for a piece of work: the indexes it went by, and the large tables it read from end to end. */
export type Plan = { indexes: string[]; whole: string[] };

/** Does the work once, every statement in it explained by PostgreSQL itself (auto_explain), those of triggers too. */
export async function explained(url: string, work: (db: Database) => Promise<unknown>): Promise<Plan> {
	const pool = new pg.Pool({ connectionString: url, max: 1 });
	const texts: string[] = [];
	const client = await pool.connect();
	client.on('notice', ({ message }) => texts.push(message ?? ''));
	await client.query(`load 'auto_explain'`);
	for (const setting of [
		`auto_explain.log_min_duration = 0`,
		`auto_explain.log_nested_statements = on`,
		`auto_explain.log_level = notice`
	])
		await client.query(`set ${setting}`);
	client.release();
	await work(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }));
	await pool.end();
	const all = texts.join('\n');
	const found = (pattern: RegExp) => [...new Set([...all.matchAll(pattern)].map(([, name]) => name ?? ''))];
	return {
		indexes: found(/(?:Index (?:Only )?Scan(?: Backward)? using|Bitmap Index Scan on) (\w+)/g).toSorted(),
		whole: found(LARGE)
	};
}
