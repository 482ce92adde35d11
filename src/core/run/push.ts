import { addDays, type LocalDay, type Minutes } from '../units.ts';
import type { Dated } from './calendar.ts';

/** What a device tells the server for its calendar feed: a name, and the coming runs. Nothing else is taken. */
export type Push = { name: string; runs: Dated[] };

/** In letters. A host's plan may come to some hundred runs of some hundred letters. */
export const LONGEST_PUSH = 200_000;
const MOST_RUNS = 600;
const LONGEST_NAME = 120;
const LONGEST_ABOUT = 300;
const A_DAY = 1440;

const isDay = (value: unknown): value is LocalDay =>
	typeof value === 'string' && /^[12]\d{3}-\d\d-\d\d$/.test(value) && addDays(value, 0) === value;
const isMinutes = (value: unknown, most: Minutes): value is Minutes =>
	Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;

/** One line without what could break out of it or turn the writing round; null when it is none or too long. */
function line(value: unknown, longest: number): string | null {
	if (typeof value !== 'string' || value.length > longest) return null;
	return value.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, ' ').trim();
}

function readRun(value: unknown): Dated | null {
	const each = (typeof value === 'object' && value !== null ? value : {}) as Partial<
		Record<keyof Dated, unknown>
	>;
	const run = typeof each.run === 'string' && /^w\d{1,5}r\d{1,3}[a-d]?$/.test(each.run) ? each.run : null;
	const [name, about] = [line(each.name, LONGEST_NAME), line(each.about, LONGEST_ABOUT)];
	const time = each.time === null || isMinutes(each.time, A_DAY - 1) ? each.time : undefined;
	if (!run || !name || about === null || !isDay(each.on) || time === undefined) return null;
	if (!isMinutes(each.minutes, A_DAY)) return null;
	return { run, name, about, on: each.on, time, minutes: each.minutes };
}

/** Reads what a device says, field by field: a stranger can say anything. A refusal says what is wrong. */
export function readPush(value: unknown): { ok: true; push: Push } | { ok: false; reason: string } {
	const { name: called, runs: listed } = (value ?? {}) as Partial<Record<keyof Push, unknown>>;
	const name = line(called, LONGEST_NAME);
	if (!name || !Array.isArray(listed))
		return { ok: false, reason: 'A calendar is a name and a list of runs.' };
	if (listed.length > MOST_RUNS) return { ok: false, reason: `A calendar has at most ${MOST_RUNS} runs.` };
	const runs = listed.map(readRun);
	if (runs.includes(null)) return { ok: false, reason: 'A run of this calendar is not one.' };
	const whole = runs.filter((run) => run !== null);
	if (new Set(whole.map(({ run }) => run)).size < whole.length)
		return { ok: false, reason: 'A run stands in this calendar twice.' };
	return { ok: true, push: { name, runs: whole } };
}
