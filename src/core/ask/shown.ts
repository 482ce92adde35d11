import type { Instant } from '../units.ts';
import type { Audience, Draft, Problems } from './draft.ts';

/** A question in a list. `facts` are lines of `fact.ts`; `author` a member's id, `name` their nickname. */
export type Listed = {
	id: number;
	title: string;
	facts: string[];
	author: string;
	name: string;
	at: Instant;
	answers: number;
	audience: Audience;
};

/** A question on its own page. */
export type Shown = Listed & { body: string; danger: boolean; week: number | null };

/** An answer. `thanked` is whether this reader said thanks. */
export type Answer = {
	id: number;
	body: string;
	author: string;
	name: string;
	at: Instant;
	thanks: number;
	thanked: boolean;
};

/** A question like one that is being typed, or read. */
export type Before = { id: number; title: string; facts: string[]; answers: number };

/** One half of the danger list: how soon to get help, and the lines. */
export type DangerGroup = { title: string; lines: string[] };

/** Who is signed in. */
export type Reader = { id: string; name: string };

/** What a list is narrowed to. */
export type Narrowed = { words: string; week: number | null; area: string | null; unanswered: boolean };

/** What comes back when a question was not posted: everything typed, and why. `pending` waits for an account. */
export type ComposerForm = {
	draft: Draft;
	problems?: Problems;
	before?: Before[];
	/** The danger list, when the words speak of one of its lines. */
	danger?: DangerGroup[];
	/** The danger list has not been in view yet. */
	unseen?: boolean;
	pending?: string;
	says?: string;
};

/** The same for an answer, and for thanks. */
export type AnswerForm = {
	text?: string;
	key?: string;
	pending?: string;
	says?: string;
	thanksProblem?: string;
};

/** What a door (joining, signing in) shows again. Never the password. */
export type DoorForm = {
	nickname: string;
	pending: string;
	then: string;
	problem?: { field: 'nickname' | 'password' | 'adult' | 'form'; reason: string };
	/** They are in, but what they wrote did not go: why not. */
	inside?: string;
};
