import type { Instant } from '../units.ts';
import { standsAt } from './address.ts';

/** What a member can follow, and what they can mute. */
export type Followed = 'question' | 'area' | 'week' | 'person';
export type Muted = 'question' | 'area' | 'person';

/** Why somebody is told. */
export type NotificationKind =
	| 'mention'
	| 'reply'
	| 'answer'
	| 'helped'
	| 'thanks'
	| 'outcome'
	| 'followed-question'
	| 'followed-person'
	| 'followed-area'
	| 'followed-week'
	| 'follow-up'
	| 'follow-up-again';

/** One line of what happened to somebody. `name` is whoever did it, or null. */
export type Notified = {
	id: number;
	kind: NotificationKind;
	question: number;
	answer: number | null;
	title: string;
	name: string | null;
	at: Instant;
	seen: boolean;
};

type Placed = Pick<Notified, 'kind' | 'question' | 'answer' | 'title'>;

/** Where it is to be seen. */
export function placeOf({ kind, question, answer, title }: Placed): string {
	if (kind === 'follow-up' || kind === 'follow-up-again') return `/ask/${question}/follow-up`;
	return standsAt({ id: question, title }, answer);
}

/** What a member wishes of one thing. */
export type Wishes = { kind: Followed; what: string; follow: boolean; mute: boolean; bookmark: boolean };

/** Something followed, kept or muted. `name` is a question's title or a nickname. */
export type Saved = { kind: Followed; what: string; name: string | null };

/** Each kind as a choice, and whether it comes by e-mail unless the member says otherwise. */
export const KINDS: Record<NotificationKind, { name: string; mailed: boolean }> = {
	answer: { name: 'Somebody answers your question', mailed: true },
	reply: { name: 'Somebody replies to your answer', mailed: true },
	mention: { name: 'Somebody names you', mailed: true },
	helped: { name: 'Your answer helped', mailed: false },
	thanks: { name: 'Somebody says thanks', mailed: false },
	outcome: { name: 'Somebody you answered says how it went', mailed: false },
	'followed-question': { name: 'A new answer to a question you follow', mailed: false },
	'followed-person': { name: 'A question by somebody you follow', mailed: false },
	'followed-area': { name: 'A question about an area you follow', mailed: false },
	'followed-week': { name: 'A question from a week you follow', mailed: false },
	'follow-up': { name: 'Two weeks on: did it get sorted?', mailed: true },
	'follow-up-again': { name: 'The one reminder of it', mailed: true }
};

export const isNotificationKind = (kind: string): kind is NotificationKind => Object.hasOwn(KINDS, kind);
export const ALL_KINDS = Object.keys(KINDS).filter(isNotificationKind);

/** One person who may be told, and why. */
export type Reason = { member: string; kind: NotificationKind };

/** What happened: who did it, and who may hear of it for which reason, in any order. Mutes are of this event. */
export type Happened = { by: string | null; reasons: readonly Reason[]; muted: ReadonlySet<string> };

/** From what concerns a person most to what concerns them least. */
const RANK: readonly NotificationKind[] = [
	'follow-up',
	'follow-up-again',
	'mention',
	'reply',
	'answer',
	'helped',
	'thanks',
	'outcome',
	'followed-question',
	'followed-person',
	'followed-area',
	'followed-week'
];

/** Whom to tell: each person once, for what concerns them most; never the one who did it, nor who muted it. */
export function tell({ by, reasons, muted }: Happened): Reason[] {
	const told = new Map<string, NotificationKind>();
	for (const kind of RANK) {
		for (const reason of reasons) {
			if (reason.kind !== kind || told.has(reason.member)) continue;
			if (reason.member !== by && !muted.has(reason.member)) told.set(reason.member, kind);
		}
	}
	return [...told].map(([member, kind]) => ({ member, kind }));
}

/** `Sal answered your question`: to be followed by the question's title. `name` is null when nobody did it. */
export function inWords(kind: NotificationKind, name: string | null): string {
	const who = name ?? 'Somebody';
	switch (kind) {
		case 'mention':
			return `${who} named you`;
		case 'reply':
			return `${who} replied to you`;
		case 'answer':
			return `${who} answered your question`;
		case 'helped':
			return `Your answer helped ${who}`;
		case 'thanks':
			return `${who} said thanks`;
		case 'outcome':
			return `${who} said how it went`;
		case 'followed-question':
			return `${who} answered a question you follow`;
		case 'followed-person':
		case 'followed-area':
		case 'followed-week':
			return `${who} asked`;
		case 'follow-up':
			return 'Did it get sorted?';
		case 'follow-up-again':
			return 'Did it get sorted? We do not ask again';
		default:
			return kind satisfies never;
	}
}
