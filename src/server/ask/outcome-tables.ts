import type { ColumnType, Generated } from 'kysely';
import type { Score } from '#core/diary/event.ts';
import type { Onset, SideRead } from '#core/ask/facts.ts';
import type { Change, Saw } from '#core/ask/outcome.ts';
import type { Tried } from '#core/ask/tried.ts';
import type { Band } from '#core/ask/what-helped.ts';

/** The tables of 0043-outcomes.sql. */
export interface OutcomeTables {
	follow_up: {
		question: number;
		member: string;
		area: string;
		band: Band | null;
		onset: Onset | null;
		side: SideRead | null;
		start: Score | null;
		round: Generated<1 | 2>;
		due_at: Date;
		asked_at: Generated<Date | null>;
		reminded_at: Generated<Date | null>;
		closed_at: Generated<Date | null>;
	};
	outcome: {
		question: number;
		round: 1 | 2;
		start: Score;
		now: Score;
		tried: Tried[];
		helped: Tried[];
		own: string;
		saw: Saw;
		told_at: ColumnType<Date, Date | undefined, Date>;
	};
	counted: {
		member: string;
		area: string;
		band: Band | null;
		onset: Onset | null;
		side: SideRead | null;
		change: Change | null;
		tried: Tried[];
	};
	helped_count: {
		group: string;
		thing: Tried | '';
		asked: number;
		answered: number;
		better: number;
		same: number;
		worse: number;
	};
}
