import type { Seconds } from '../units.ts';

/** One way to do something: how long it takes, and how good it is to have it. */
export type Option<Of> = { of: Of; seconds: Seconds; worth: number };

/** How much shorter and longer than wanted a fit may be, as a share of it. Stricter than the tenth that is promised. */
const SHORTER = 0.085;
const LONGER = 0.06;
/** How much worth a whole minute beside the time wanted takes away. */
const A_MINUTE = 3;

/**
 * Picks at most one option of each, so that all together take about as long as wanted and are worth the most; in the
 * order given. Null when no choice comes close. Time grows with the wanted seconds times the number of options.
 */
export function fit<Of>(choices: readonly (readonly Option<Of>[])[], wanted: Seconds): Of[] | null {
	const most = Math.floor(wanted * (1 + LONGER));
	let best: (number | undefined)[] = new Array<number | undefined>(most + 1).fill(undefined);
	best[0] = 0;
	const taken: Int16Array[] = [];
	for (const options of choices) {
		const next = [...best];
		const picks = new Int16Array(most + 1).fill(-1);
		options.forEach(({ seconds, worth }, pick) => {
			const step = Math.round(seconds);
			for (let at = step; at <= most; at++) {
				const before = best[at - step];
				if (before === undefined || before + worth <= (next[at] ?? -Infinity)) continue;
				next[at] = before + worth;
				picks[at] = pick;
			}
		});
		best = next;
		taken.push(picks);
	}
	const end = bestEnd(best, wanted);
	return end === null ? null : walkBack(choices, taken, end);
}

function bestEnd(best: readonly (number | undefined)[], wanted: Seconds): number | null {
	let end: number | null = null;
	let worth = -Infinity;
	for (let at = Math.ceil(wanted * (1 - SHORTER)); at < best.length; at++) {
		const here = (best[at] ?? -Infinity) - (A_MINUTE * Math.abs(at - wanted)) / 60;
		if (here > worth) [end, worth] = [at, here];
	}
	return end;
}

function walkBack<Of>(
	choices: readonly (readonly Option<Of>[])[],
	taken: readonly Int16Array[],
	end: number
): Of[] {
	const picked: Of[] = [];
	let at = end;
	for (let i = choices.length - 1; i >= 0; i--) {
		const option = choices[i]?.[taken[i]?.[at] ?? -1];
		if (!option) continue;
		picked.unshift(option.of);
		at -= Math.round(option.seconds);
	}
	return picked;
}
