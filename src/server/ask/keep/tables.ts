import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { KeepKind } from '#core/ask/keep.ts';
import type { Reason } from '#core/ask/report.ts';
import type { Role } from '#core/ask/keeper.ts';

/** The tables of 0042-keep.sql. */
export interface KeepTables {
	keep_action: {
		id: GeneratedAlways<number>;
		at: ColumnType<Date, never, never>;
		kind: KeepKind;
		actor: string | null;
		actor_role: Role;
		member: string | null;
		question: number | null;
		answer: number | null;
		reason: Reason | null;
		words: Generated<string>;
		until: Date | null;
		detail: ColumnType<Before | null, string | null, string | null>;
		undone_by: Generated<number | null>;
	};
	report: {
		id: GeneratedAlways<number>;
		at: ColumnType<Date, never, never>;
		question: number;
		answer: number | null;
		reporter: string | null;
		reason: Reason;
		words: string;
		settled_by: Generated<number | null>;
	};
	appeal: {
		action: number;
		member: string;
		at: ColumnType<Date, never, never>;
		words: string;
		answered_by: Generated<number | null>;
	};
	place: {
		one: Generated<boolean>;
		name: string;
		contact: string;
		hold_first: boolean;
		claim_code: Buffer | null;
		claim_tries: number;
	};
	by_address: { address: Buffer; what: string; count: number; since: Generated<Date> };
}

/** What stood before an action, as far as taking it back needs it. */
export type Before = {
	hidden?: 'held' | 'hidden' | null;
	areas?: string[];
	week?: number | null;
	/** The answers that moved along with a question. */
	answers?: number[];
	/** The entry that an appeal was about. */
	of?: number;
};
