import type { Chance } from './chance.ts';

/** How a made-up person goes about it. Shares are per occasion, 0 to 1. */
export type Person = {
	/** Index of the plan's run they start at. */
	from: number;
	/** A day for a run goes by without one. */
	misses: number;
	/** A check-in is not made. */
	forgets: number;
	/** Runs although the step says rest or paused, or resumes at once. */
	stubborn: number;
	/** Picks another run than the one offered. */
	picks: number;
	/** Points that are not admitted to. */
	stoic: number;
	/** From this soreness on they do not run whatever anybody says. */
	stops: number;
	strict: boolean;
	/** Begins a break of some weeks, per day. */
	breaks: number;
};

/** Some person: most are careful, some are not; most start at the beginning. */
export function person(chance: Chance, runs: number): Person {
	const careless = chance() < 0.3;
	return {
		from: chance() < 0.7 ? 0 : Math.floor(chance() * (runs - 6)),
		misses: chance() * 0.4,
		forgets: chance() ** 2,
		stubborn: careless ? chance() * 0.3 : 0,
		picks: careless ? chance() * 0.08 : 0,
		stoic: careless ? chance() * 2 : 0,
		stops: 5 + chance() * 4,
		strict: chance() < 0.1,
		breaks: chance() < 0.5 ? 0 : chance() * 0.01
	};
}
