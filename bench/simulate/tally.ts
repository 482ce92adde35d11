/** What became of many runners, as sums that can be added up. `lives` have one entry per runner. */
export type Tally = {
	runners: number;
	weeks: number;
	steps: number;
	comparisons: number;
	daysRun: number;
	restDays: number;
	pausedDays: number;
	/** Days at 4 or more in the made-up body. */
	soreDays: number;
	/** By the whole week in which 30 minutes were first run; the last entry counts those who never did. */
	arrivals: number[];
};

export const WEEKS = 26;

export function nothing(): Tally {
	return {
		runners: 0,
		weeks: 0,
		steps: 0,
		comparisons: 0,
		daysRun: 0,
		restDays: 0,
		pausedDays: 0,
		soreDays: 0,
		arrivals: Array.from({ length: WEEKS + 1 }, () => 0)
	};
}

export function add(to: Tally, more: Tally): void {
	for (const key of Object.keys(to) as (keyof Tally)[]) {
		if (key === 'arrivals')
			more.arrivals.forEach((count, week) => (to.arrivals[week] = (to.arrivals[week] ?? 0) + count));
		else to[key] += more[key];
	}
}

/** The week by which half of those who arrived had arrived, counted from 1; null when nobody did. */
export function medianWeek({ arrivals }: Tally): number | null {
	const arrived = arrivals.slice(0, WEEKS);
	const half = arrived.reduce((sum, count) => sum + count, 0) / 2;
	if (half === 0) return null;
	let sum = 0;
	return arrived.findIndex((count) => (sum += count) >= half) + 1;
}
