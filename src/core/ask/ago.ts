import type { Instant } from '../units.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const many = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'} ago`;

/** How long ago, in the words of a friend: `just now`, `2 hours ago`, `yesterday`, `3 weeks ago`. */
export function ago(at: Instant, now: Instant): string {
	const past = now - at;
	if (past < MINUTE) return 'just now';
	if (past < HOUR) return many(Math.floor(past / MINUTE), 'minute');
	if (past < DAY) return many(Math.floor(past / HOUR), 'hour');
	if (past < 2 * DAY) return 'yesterday';
	if (past < 14 * DAY) return many(Math.floor(past / DAY), 'day');
	if (past < 61 * DAY) return many(Math.floor(past / (7 * DAY)), 'week');
	if (past < 730 * DAY) return many(Math.floor(past / (30.44 * DAY)), 'month');
	return many(Math.floor(past / (365.25 * DAY)), 'year');
}
