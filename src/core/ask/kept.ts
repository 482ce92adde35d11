import type { Instant } from '../units.ts';
import type { Audience } from './draft.ts';
import type { KeepKind } from './keep.ts';
import type { Block } from './markup.ts';
import type { Reason } from './report.ts';
import type { Role } from './keeper.ts';
import type { Step } from './trust.ts';

/** What somebody told the host's people about a post. */
export type Report = { reason: Reason; words: string; name: string | null; at: Instant };

/** Why a post waits for the host's people. */
export type Why = 'danger' | 'reported' | 'held';

/** A post in the queue. `ref` is its address there; `words` its beginning. */
export type Waiting = {
	why: Why;
	ref: string;
	question: number;
	title: string;
	words: string;
	name: string;
	at: Instant;
	audience: Audience;
	reports: Report[];
};

/** An entry of the log. `actor` and `member` are nicknames, null once that person has left. */
export type Entry = {
	id: number;
	at: Instant;
	kind: KeepKind;
	actor: string | null;
	actorRole: Role;
	member: string | null;
	memberId: string | null;
	question: number | null;
	answer: number | null;
	title: string | null;
	reason: Reason | null;
	words: string;
	/** In words. */
	until: string | null;
	undone: boolean;
	appeal: { words: string; at: Instant; answered: boolean } | null;
};

/** A post as the host's people see it. */
export type Post = {
	ref: string;
	question: number;
	answer: number | null;
	title: string;
	words: Block[];
	name: string;
	memberId: string;
	at: Instant;
	audience: Audience;
	hidden: 'held' | 'hidden' | null;
	locked: boolean;
	danger: boolean;
	areas: string[];
	week: number | null;
	reports: Report[];
};

/** A person as the host's people see them. */
export type Person = {
	id: string;
	name: string;
	role: Role;
	joined: Instant;
	step: Step;
	posts: number;
	thankedBy: number;
	stop: string | null;
	vouched: boolean;
	professional: boolean;
	graduate: boolean;
	/** The newest, shown or not. */
	latest: { ref: string; title: string; words: string; hidden: string | null }[];
};

/** What the host has chosen. */
export type Place = { name: string; contact: string; holdFirst: boolean };

/** What comes back from a form here: what was typed, and why it was not done. */
export type KeepForm = { says?: string; done?: string; words?: string; reason?: string };
