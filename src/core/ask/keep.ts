import type { Role } from './keeper.ts';

/** What the host's people can do to a post. */
export type PostKind = 'leave' | 'hide' | 'show' | 'lock' | 'unlock' | 'move' | 'merge';
/** What they can do about a person. */
export const PERSON_KINDS = [
	...(['warn', 'pause', 'ban', 'lift', 'confirm', 'unconfirm', 'vouch', 'unvouch'] as const),
	...(['give-badge', 'take-badge', 'make-helper', 'end-helper'] as const)
] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];
/** Everything that goes into the log. */
export type KeepKind = PostKind | PersonKind | 'claim' | 'set' | 'appeal-granted' | 'appeal-stands';

/** How many days somebody can be paused. */
export const PAUSES: readonly number[] = [1, 3, 7, 14, 30];

/** What the log says after the name of the one who acted. */
const DID: Readonly<Record<KeepKind, string>> = {
	leave: 'looked, and left it as it is',
	hide: 'hid it',
	show: 'shows it',
	lock: 'closed it to new answers',
	unlock: 'opened it to answers again',
	move: 'moved it',
	merge: 'put it together with another question',
	warn: 'sent a word of warning',
	pause: 'paused somebody',
	ban: 'ended somebody’s part here',
	lift: 'let somebody take part again',
	confirm: 'confirmed a profession',
	unconfirm: 'took a confirmed profession back',
	vouch: 'lifted the limits of newcomers',
	unvouch: 'put the limits of newcomers back',
	'give-badge': 'gave the graduate’s badge',
	'take-badge': 'took the graduate’s badge back',
	'make-helper': 'made somebody a helper',
	'end-helper': 'ended somebody’s part as a helper',
	claim: 'claimed the place as its host',
	set: 'changed the settings of the place',
	'appeal-granted': 'took something back after an appeal',
	'appeal-stands': 'looked again after an appeal, and let it stand'
};

export const did = (kind: KeepKind): string => DID[kind];

/**
 * What the one it concerns is told, `it` being `question` or `answer`; null for what changes nothing for them.
 */
// eslint-disable-next-line max-lines-per-function -- a sentence for each kind, exhaustively
export function told(kind: KeepKind, it: string): string | null {
	switch (kind) {
		case 'leave':
		case 'claim':
		case 'set':
			return null;
		case 'hide':
			return `Your ${it} is hidden. Only you and the people who look after the place can see it.`;
		case 'show':
			return `Your ${it} is shown to the others.`;
		case 'lock':
			return 'Your question takes no more answers. It can still be read.';
		case 'unlock':
			return 'Your question takes answers again.';
		case 'move':
			return 'Your question was moved, so that the right people find it.';
		case 'merge':
			return 'Your question was put together with another one like it. Its answers moved along, and its address leads there.';
		case 'warn':
			return 'A word about how you write here.';
		case 'pause':
			return 'You are paused: you can read, but not write.';
		case 'ban':
			return 'Your part here has ended: you can read what everyone can read, but not write.';
		case 'lift':
			return 'You can write here again.';
		case 'confirm':
			return 'Your profession is confirmed. You can mark answers as a professional’s.';
		case 'unconfirm':
			return 'Your profession is no longer confirmed here.';
		case 'vouch':
			return 'The limits of newcomers are not for you any more.';
		case 'unvouch':
			return 'The limits of newcomers are for you again.';
		case 'give-badge':
			return 'You were given the graduate’s badge. Take it off on your own page, if you like.';
		case 'take-badge':
			return 'The graduate’s badge was taken back.';
		case 'make-helper':
			return 'You are a helper now. Thank you for looking after the place.';
		case 'end-helper':
			return 'You are a member again, no longer a helper.';
		case 'appeal-granted':
			return 'You were right to ask again: it was taken back.';
		case 'appeal-stands':
			return 'Somebody looked at it again, and it stands.';
		default:
			return kind satisfies never;
	}
}

const APPEALABLE: readonly KeepKind[] = ['hide', 'lock', 'move', 'merge', 'warn', 'pause', 'ban'];
const HOST_ONLY: readonly KeepKind[] = [
	'ban',
	'confirm',
	'unconfirm',
	'vouch',
	'unvouch',
	'give-badge',
	'take-badge',
	'make-helper',
	'end-helper',
	'set'
];
/** Counts against the steps of trust while it stands. */
export const SETBACKS: readonly KeepKind[] = ['hide', 'warn', 'pause', 'ban'];

/** Whether the one it concerns can ask for it to be looked at again. */
export const mayAppeal = (kind: KeepKind): boolean => APPEALABLE.includes(kind);

/**
 * Who wants to do what: `own` when it concerns themselves, `target` the role of the one it concerns, `alone` when nobody
 * else looks after the place.
 */
export type Asked = { role: Role; kind: KeepKind; own: boolean; target: Role; alone: boolean };

const RANK: Readonly<Record<Role, number>> = { member: 0, helper: 1, host: 2 };

/** Why somebody may not, in a sentence; null when they may. */
export function refusal({ role, kind, own, target, alone }: Asked): string | null {
	if (role === 'member') return 'This is for the people who look after the place.';
	if (HOST_ONLY.includes(kind) && role !== 'host') return 'The host decides this.';
	if (own && !alone) return 'This is about you, so somebody else decides it.';
	if (!own && RANK[target] >= RANK[role] && target !== 'member')
		return target === 'host' ? 'Nobody decides about the host here.' : 'The host decides about helpers.';
	return null;
}
