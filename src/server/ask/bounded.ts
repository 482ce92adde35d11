import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';

/** What looks for questions is given up after so long: one search must not hold up the others. Milliseconds. */
const PATIENCE = 2000;
const CANCELLED = '57014';

/** Runs what looks for questions, by indexes only. Null when it took too long. */
export async function bounded<T>(
	db: Database,
	run: (transaction: Database) => Promise<T>
): Promise<T | null> {
	try {
		return await db.transaction().execute(async (transaction) => {
			await sql`select set_config('statement_timeout', ${String(PATIENCE)}, true),
				set_config('enable_seqscan', 'off', true)`.execute(transaction);
			return await run(transaction);
		});
	} catch (error) {
		if ((error as { code?: string }).code !== CANCELLED) throw error;
		return null;
	}
}
