import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** What a key opens. */
export type Scope = 'read' | 'write';

/** The tables of 0046-reach.sql. */
export interface ReachTables {
	api_token: {
		id: GeneratedAlways<number>;
		hash: Buffer;
		member: string;
		name: string;
		scope: Scope;
		made_at: ColumnType<Date, never, never>;
		used_at: ColumnType<Date | null, never, Date>;
	};
	imported: {
		key: string;
		member: Generated<string | null>;
		question: Generated<number | null>;
		answer: Generated<number | null>;
	};
}
