import { brief } from './length-text.ts';

/** A run's place as a plan's text names it. */
export type Named = { id: string; week: number; run: number };

/** How far a text has come: its last run, and on which line each run is. */
export type Order = { week: number; run: number; letter: string; lines: ReadonlyMap<string, number> };

/** `reason` is set when the run is known but stands in the wrong place; reading goes on from there. */
export type Next =
	{ ok: true; runs: readonly Named[]; order: Order; reason: string | null } | { ok: false; reason: string };

export const MOST_WEEKS = 52;
const MOST_RUNS = 7;

export const begin: Order = { week: 0, run: 0, letter: '', lines: new Map() };

/** The run or runs that `W6R1`, `W1R1-3` or `W5R2a` names, if they may come after what was there before. */
export function next(order: Order, written: string, line: number): Next {
	const found = /^\s*w\s*(\d+)\s*r\s*(\d+)\s*(?:-\s*r?\s*(\d+)|([a-d]))?\s*$/i.exec(written);
	if (!found) return unnamed(written);
	const [week, run, to] = [Number(found[1]), Number(found[2]), Number(found[3] ?? found[2])];
	const letter = (found[4] ?? '').toLowerCase();
	if (week > MOST_WEEKS)
		return {
			ok: false,
			reason: `Week ${brief(String(week))} is too far. A plan has ${MOST_WEEKS} weeks at most.`
		};
	if (run > MOST_RUNS || to > MOST_RUNS)
		return {
			ok: false,
			reason: `A week has ${MOST_RUNS} runs at most, and here is run ${brief(String(to))}.`
		};
	if (to < run) return { ok: false, reason: `Write the smaller run first: W${week}R${to}-${run}.` };
	const runs = Array.from({ length: to - run + 1 }, (_, i) => ({
		...{ id: `W${week}R${run + i}${letter}`, week, run: run + i }
	}));
	const lines = new Map(order.lines);
	for (const { id } of runs) if (!lines.has(id)) lines.set(id, line);
	const reason = outOfOrder(order, week, run, letter);
	return { ok: true, runs, order: { week, run: to, letter, lines }, reason };
}

function unnamed(written: string): Next {
	if (/^\s*w\s*\d+\s*$/i.test(written))
		return {
			ok: false,
			reason: `Which run of the week? Write ${written.trim()}R1, or ${written.trim()}R1-3 for three alike.`
		};
	return {
		ok: false,
		reason: `A run is named like W6R1, three alike W6R1-3, a bridge run W5R2a. Here is “${brief(written.trim())}”.`
	};
}

function outOfOrder(order: Order, week: number, run: number, letter: string): string | null {
	const id = `W${week}R${run}${letter}`;
	const there = order.lines.get(id);
	if (there !== undefined) return `${id} is there already, on line ${there}.`;
	const here = `W${order.week}R${order.run}`;
	if (letter !== '') {
		const due = ' abcd'[' abcd'.indexOf(order.letter || ' ') + 1] ?? 'a';
		if (week === order.week && run === order.run && letter === due) return null;
		return `The bridge run ${id} comes right after ${letter === 'a' || due === 'a' ? `W${week}R${run}` : `W${week}R${run}${due}`}.`;
	}
	if ((week === order.week && run === order.run + 1) || (week === order.week + 1 && run === 1)) return null;
	if (order.week === 0) return `A plan begins with W1R1, and here is ${id}.`;
	return `After ${here} comes ${order.run < MOST_RUNS ? `W${order.week}R${order.run + 1} or ` : ''}W${order.week + 1}R1, and here is ${id}.`;
}
