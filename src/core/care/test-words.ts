import { longDay, type LocalDay } from '../units.ts';
import type { SideNow } from './routine.ts';
import type { SelfTest } from './self-tests.ts';
import { lesser, type Measured } from './sides.ts';

/** `34 seconds`, `1 time`, `8.5 cm`. */
export const amount = ({ unit }: SelfTest, value: number): string =>
	`${value} ${value === 1 ? unit.one : unit.many}`;

/** The day without its weekday: `26 October`. */
const shortDay = (day: LocalDay) => longDay(day).replace(/^\S+ /, '');

/** What has changed since the time before, without a verdict: `6 more than on 26 October`. Null for a first one. */
function change(test: SelfTest, before: { day: LocalDay; value: number }, value: number): string {
	const by = Math.round((value - before.value) * 10) / 10;
	const since = shortDay(before.day);
	if (by === 0) return `the same as on ${since}`;
	return `${Math.abs(by)} ${by > 0 ? 'more' : 'fewer'} than on ${since}`;
}

const NAMES = { both: '', left: 'Left: ', right: 'Right: ' } as const;

/** The newest numbers, one line for each side, each with what changed since the time before on that side. */
export function latest(test: SelfTest, days: readonly Measured[]): string[] {
	const keys = test.sides ? (['left', 'right'] as const) : (['both'] as const);
	return keys.flatMap((key) => {
		const told = days.flatMap((day) => (day[key] === null ? [] : [{ day: day.day, value: day[key] }]));
		const [before, last] = told.length > 1 ? told.slice(-2) : [undefined, told[0]];
		if (!last) return [];
		const since = before ? `, ${change(test, before, last.value)}` : `, on ${shortDay(last.day)}`;
		return [`${NAMES[key]}${amount(test, last.value)}${since}.`];
	});
}

const other = (side: SideNow): SideNow => (side === 'left' ? 'right' : 'left');

/**
 * What a difference between the sides leads to, or null where there is none to speak of. Never the reason for an ache:
 * `evidence.md` 5e and 6, November 2026.
 */
export function aboutSides(test: SelfTest, days: readonly Measured[], twice: SideNow | null): string | null {
	const last = days.findLast(({ left, right }) => left !== null && right !== null);
	const once = last ? lesser(test, last) : null;
	if (twice) {
		const more = `Your ${other(twice)} side did more on two days, by more than the test itself varies.`;
		return `${more} So its exercises get a few more times on the ${twice} side.`;
	}
	if (once) return `Your ${other(once)} side did more this time. One day says little, so nothing changes.`;
	return null;
}
