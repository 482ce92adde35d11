import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Audience } from '#core/ask/draft.ts';
import type { OutcomeTables } from './outcome-tables.ts';

/** What can happen in the community. */
export type AskEventKind = 'asked' | 'answered' | 'thanked' | 'thanks-taken-back' | 'outcome-told';

/** The tables of 0020-ask.sql and 0040-community.sql. */
export interface AskTables extends OutcomeTables {
	question: {
		id: GeneratedAlways<number>;
		author: string;
		key: string;
		title: string;
		body: string;
		audience: Audience;
		facts: string[];
		areas: string[];
		week: number | null;
		danger: boolean;
		answers: Generated<number>;
		hidden: Generated<'held' | 'hidden' | 'deleted' | 'merged' | null>;
		asked_at: ColumnType<Date, never, never>;
	};
	answer: {
		id: GeneratedAlways<number>;
		question: number;
		author: string;
		key: string;
		body: string;
		thanks: Generated<number>;
		hidden: Generated<'held' | 'hidden' | 'deleted' | null>;
		answered_at: ColumnType<Date, never, never>;
	};
	thanks: { answer: number; member: string; given_at: ColumnType<Date, never, never> };
	ask_event: {
		id: GeneratedAlways<string>;
		at: ColumnType<Date, never, never>;
		kind: AskEventKind;
		member: string | null;
		question: number | null;
		answer: number | null;
		detail: Generated<unknown>;
	};
}
