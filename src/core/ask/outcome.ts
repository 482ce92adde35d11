import type { Score } from '../diary/event.ts';
import { lengthOf, tidyLine } from './text.ts';
import { isTried, type Tried } from './tried.ts';

/** Whom somebody saw about it. */
export type Saw = 'nobody' | 'doctor' | 'physio' | 'somebody else';

export type Change = 'better' | 'same' | 'worse';

/** "Did it get sorted?": what was said two weeks on, or six. Scores from 0 to 10, `start` that of the question. */
export type Outcome = {
	start: Score;
	now: Score;
	tried: Tried[];
	/** What the person thinks helped; part of what they tried. */
	helped: Tried[];
	/** In their own words, what else they tried. May be empty. */
	own: string;
	saw: Saw;
};

const DAY_MS = 86_400_000;

/** When one is asked, after the question: two weeks, and six where it is not sorted by then. `product.md`, 2026. */
export const ROUNDS_MS = [14 * DAY_MS, 42 * DAY_MS] as const;

/** How long after being asked the one reminder goes. */
export const REMINDER_MS = 4 * DAY_MS;

/**
 * How far a score must move to mean something, which depends on where it began: 1 from 1 to 4, 2 from 5 to 7, 3 from 8.
 * `evidence.md` 3a, November 2026: a German cohort of 1,232 people with back pain; at 8 to 10 it says 3 to 4, and the
 * lower is taken.
 */
export function meaningful(start: Score): number {
	if (start >= 8) return 3;
	return start >= 5 ? 2 : 1;
}

export function changeOf({ start, now }: Pick<Outcome, 'start' | 'now'>): Change {
	const by = meaningful(start);
	if (start - now >= by) return 'better';
	return now - start >= by ? 'worse' : 'same';
}

/** Nothing more to ask: it is gone, or barely there (`readiness-rule.json`: 0 to 1). */
export const isSorted = ({ now }: Pick<Outcome, 'now'>): boolean => now <= 1;

export const OWN_LIMIT = 200;
const SAWS: readonly string[] = ['nobody', 'doctor', 'physio', 'somebody else'] satisfies Saw[];

/** What a form says, field by field. `start` is only asked for where the question did not say it. */
export type Told = {
	start: string;
	now: string;
	tried: readonly string[];
	helped: readonly string[];
	own: string;
	saw: string;
};

/** An outcome out of what was told, or what is missing, in a sentence. `known` is the score of the question, or null. */
export function outcome(told: Told, known: Score | null): { outcome: Outcome } | { problem: string } {
	const start = known ?? scoreOf(told.start);
	const now = scoreOf(told.now);
	if (start === null) return { problem: 'Choose how it was when you asked, from 0 to 10.' };
	if (now === null) return { problem: 'Choose how it is now, from 0 to 10.' };
	const own = tidyLine(told.own);
	if (lengthOf(own) > OWN_LIMIT) {
		return { problem: `What else you tried is too long. Up to ${OWN_LIMIT} characters fit.` };
	}
	const tried = [...new Set([...told.tried, ...told.helped])].filter(isTried);
	const helped = [...new Set(told.helped)].filter(isTried);
	const saw = SAWS.includes(told.saw) ? (told.saw as Saw) : 'nobody';
	return { outcome: { start, now, tried, helped, own, saw } };
}

function scoreOf(text: string): Score | null {
	return /^(10|\d)$/.test(text) ? (Number(text) as Score) : null;
}

const CHANGES: Record<Change, string> = { better: 'Better', same: 'About the same', worse: 'Worse' };

/** `Better: 3 then, 0 now.` */
export const inWords = ({ start, now }: Pick<Outcome, 'start' | 'now'>): string =>
	`${CHANGES[changeOf({ start, now })]}: ${start} when asked, ${now} now.`;

/** `Better at two weeks`: what came of a question, beside its title. */
export const inShort = ({ weeks, change }: { weeks: 2 | 6; change: Change }): string =>
	`${CHANGES[change]} at ${weeks === 2 ? 'two' : 'six'} weeks`;
