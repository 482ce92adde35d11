import type { Database } from '#server/database/database.ts';

/** Puts the graduate's badge on a member. What the host says outweighs what the wearer said. */
export async function give(db: Database, member: string, by: 'diary' | 'host'): Promise<void> {
	await db
		.insertInto('badge')
		.values({ member, kind: 'graduate', said_by: by })
		.onConflict((conflict) =>
			by === 'host' ? conflict.columns(['member', 'kind']).doUpdateSet({ said_by: by }) : conflict.doNothing()
		)
		.execute();
}

/** Takes it off again. */
export async function takeOff(db: Database, member: string): Promise<void> {
	await db.deleteFrom('badge').where('member', '=', member).execute();
}

/** Those of these members who wear it. */
export async function graduates(db: Database, members: readonly string[]): Promise<Set<string>> {
	if (members.length === 0) return new Set();
	const rows = await db
		.selectFrom('badge')
		.select('member')
		.where('member', 'in', [...new Set(members)])
		.execute();
	return new Set(rows.map(({ member }) => member));
}
