import type { Known } from '../care/known/known.ts';
import type { Instant } from '../units.ts';
import type { Kind } from './answer.ts';
import type { Audience, Draft, Problems } from './draft.ts';
import type { Block } from './markup.ts';
import type { Wishes } from './notification.ts';
import type { Change } from './outcome.ts';
import type { Summary } from './what-helped.ts';
import type { Role } from './keeper.ts';

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

/** A piece of text; `hit` is one of the words that were looked for. */
export type Piece = { text: string; hit: boolean };

/** A question that was searched for: its title and where its text says it. */
export type Hit = Listed & { headline: Piece[]; snippet: Piece[] };

/** One page of a list. `instead` is what was looked for, when the words typed are words that nobody writes. */
export type Found = { questions: (Listed | Hit)[]; more: boolean; instead: string | null };

/** A picture under a post. `name` is the beginning of its addresses; width and height are those of the largest. */
export type Picture = { name: string; alt: string; width: number; height: number };

/** Why others do not see a post: it waits for the host's people, or they hid it. Null when all see it. */
export type Mark = 'held' | 'hidden' | null;

/** What questions and answers share on a question's page. `gone` was taken down by its writer: nothing else is left. */
type Written = {
	words: Block[];
	mark: Mark;
	edited: Instant | null;
	gone: boolean;
	pictures: Picture[];
	/** Whether its writer wears the badge of a plan run to its end. */
	graduate: boolean;
};

/** A question on its own page. */
export type Shown = Listed & Written & { danger: boolean; week: number | null; locked: boolean };

/** A reply to an answer. `thanked` is whether this reader said thanks, `helped` that the asker said it helped. */
export type Reply = Written & {
	id: number;
	author: string;
	name: string;
	at: Instant;
	audience: Audience;
	thanks: number;
	thanked: boolean;
	helped: boolean;
};

/** An answer, with what was replied to it. */
export type Answer = Reply & { kind: Kind | null; replies: Reply[] };

/** What somebody wrote themselves, to change it. `title` is null for an answer; `reply` is to an answer. */
export type Own = {
	title: string | null;
	text: string;
	facts: string[];
	audience: Audience;
	kind: Kind | null;
	reply: boolean;
};

/** A question like one that is being typed, or read. `came` is how it went for its asker, once told. */
export type Before = {
	id: number;
	title: string;
	facts: string[];
	answers: number;
	came: { weeks: 2 | 6; change: Change } | null;
};

/** One half of the danger list: how soon to get help, and the lines. */
export type DangerGroup = { title: string; lines: string[] };

/** How it went, as the asker said: at two weeks or six, in words. */
export type Went = {
	weeks: 2 | 6;
	change: Change;
	words: string;
	tried: string[];
	helped: string[];
	own: string;
	at: Instant;
};

/** What a question's page says beside the answers. `asks` is whether this reader is its asker and may tell now. */
export type Again = {
	went: Went[];
	asks: boolean;
	helped: Summary | null;
	/** The page of Care to stand beside it. */
	known: Pick<Known, 'id' | 'title' | 'short' | 'sure'> | null;
	/** What this reader wishes of it; null for a visitor. */
	wishes: Wishes | null;
};

/** Who is in a week now and wants to be seen there. Visitors get no names; `mine` is whether the reader is one. */
export type Together = { week: number; count: number; names: string[]; mine: boolean };

/** A question's whole page. `danger` is the fixed list when its words or an answer's speak of one of its lines. */
export type Thread = {
	question: Shown;
	answers: Answer[];
	before: Before[];
	danger: DangerGroup[] | null;
	again: Again;
};

/** What anybody may know of a person, as this reader may read it. `kinds` are the marks on their answers. */
export type Person = {
	id: string;
	name: string;
	since: Instant;
	professional: boolean;
	/** Wears the badge of a plan run to its end. */
	graduate: boolean;
	kinds: Kind[];
	asked: { id: number; title: string; answers: number; at: Instant }[];
	answered: { id: number; question: number; title: string; helped: boolean; at: Instant }[];
};

/** Who is signed in. */
export type Reader = { id: string; name: string; role: Role };

/** What a page says of its reader: `professional` may mark answers so. */
export type Writer = Reader & { professional: boolean };

/** What comes back when a question was not posted: everything typed, and why. `pending` waits for an account. */
export type ComposerForm = {
	draft: Draft;
	problems?: Problems;
	before?: Before[];
	/** How the text would look. */
	preview?: Block[];
	/** The danger list, when the words speak of one of its lines. */
	danger?: DangerGroup[];
	/** Facts that the words name, a line each, to be ticked. */
	inWords?: string[];
	/** The danger list has not been in view yet. */
	unseen?: boolean;
	pending?: string;
	says?: string;
};

/** The same for an answer or a reply, and for what is done to one. `parent` is the answer replied to. */
export type AnswerForm = {
	text?: string;
	key?: string;
	kind?: Kind | null;
	parent?: number | null;
	pending?: string;
	says?: string;
	/** How the text would look. */
	preview?: Block[];
	/** The danger list, when the words speak of one of its lines. */
	danger?: DangerGroup[];
	/** Why thanks or a mark was refused. */
	problem?: string;
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

/** What comes back when a change was not saved: everything typed, and why; or how it would look. */
export type EditForm = {
	typed: Draft & { kind: Kind | null };
	says?: string;
	preview?: Block[];
	danger?: DangerGroup[];
};
