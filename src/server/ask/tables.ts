import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Kind } from '#core/ask/answer.ts';
import type { Audience } from '#core/ask/draft.ts';
import type { Onset, SideRead } from '#core/ask/facts.ts';
import type { KeepTables } from './keep/tables.ts';
import type { BoardsTables } from './boards-tables.ts';
import type { NotifyTables } from './notify/tables.ts';
import type { OutcomeTables } from './outcome-tables.ts';
import type { ReachTables } from './reach/tables.ts';
import type { SearchTables } from './search-tables.ts';

/** What can happen in the community. */
export type AskEventKind =
	| 'asked'
	| 'answered'
	| 'held'
	| 'replied'
	| 'thanked'
	| 'thanks-taken-back'
	| 'helped'
	| 'helped-taken-back'
	| 'edited'
	| 'audience-changed'
	| 'taken-down'
	| 'outcome-told';

/** The tables of 0020-ask.sql, 0040-community.sql and 0041-threads.sql. */
export interface AskTables
	extends KeepTables, OutcomeTables, BoardsTables, NotifyTables, SearchTables, ReachTables {
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
		side: SideRead | null;
		onset: Onset | null;
		danger: boolean;
		answers: Generated<number>;
		hidden: Generated<'held' | 'hidden' | 'deleted' | 'merged' | null>;
		locked: Generated<boolean>;
		moved: Generated<boolean>;
		merged_into: Generated<number | null>;
		asked_at: ColumnType<Date, never, never>;
		edited_at: Generated<Date | null>;
	};
	answer: {
		id: GeneratedAlways<number>;
		question: number;
		author: string;
		key: string;
		body: string;
		parent: Generated<number | null>;
		kind: Generated<Kind | null>;
		audience: Audience;
		danger: Generated<boolean>;
		helped_at: Generated<Date | null>;
		thanks: Generated<number>;
		hidden: Generated<'held' | 'hidden' | 'deleted' | null>;
		answered_at: ColumnType<Date, never, never>;
		edited_at: Generated<Date | null>;
	};
	thanks: { answer: number; member: string; given_at: ColumnType<Date, never, never> };
	wording: {
		id: GeneratedAlways<number>;
		question: number | null;
		answer: number | null;
		title: string | null;
		body: string;
		replaced_at: ColumnType<Date, never, never>;
	};
	mention: {
		id: GeneratedAlways<number>;
		member: string;
		author: string;
		question: number;
		answer: number | null;
		mentioned_at: ColumnType<Date, never, never>;
	};
	picture: {
		id: string;
		owner: string;
		question: number | null;
		answer: number | null;
		alt: string;
		width: number;
		height: number;
		added_at: ColumnType<Date, never, never>;
		deleted_at: Generated<Date | null>;
	};
	picture_size: { picture: string; width: number; bytes: Buffer };
	ask_event: {
		id: GeneratedAlways<string>;
		at: ColumnType<Date, never, never>;
		kind: AskEventKind;
		member: string | null;
		question: number | null;
		answer: number | null;
		detail: Generated<unknown>;
		told: Generated<boolean>;
	};
}
