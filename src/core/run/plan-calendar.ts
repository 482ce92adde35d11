import { empty, fold } from '../diary/diary.ts';
import { addDays, daysBetween, type LocalDay, type Minutes } from '../units.ts';
import { dated, type Dated } from './calendar.ts';
import type { Plan } from './plan.ts';
import { schedule } from './schedule.ts';

/** When somebody means to run: from a day on, on these days of the week (Monday 0), at that minute or any time. */
export type When = { start: LocalDay; days: number[]; time: Minutes | null };

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A plan is made for these or the next years, not for a far century. */
const YEARS = 5;

type Asked = { get(name: string): string | null };

function isDay(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;
}

/** Reads `start=2026-11-24`, `days=tue,thu,sat`, `time=18:30`; what is left out is from today, those days, any time. */
export function when(
	asked: Asked,
	today: LocalDay
): { ok: true; when: When } | { ok: false; reason: string } {
	const no = (reason: string) => ({ ok: false, reason }) as const;
	const start = asked.get('start') ?? today;
	if (!isDay(start)) return no('start is a day, like 2026-11-24.');
	if (Math.abs(daysBetween(today, start)) > YEARS * 365)
		return no(`start is within ${YEARS} years from now.`);
	const names = (asked.get('days') ?? 'tue,thu,sat').toLowerCase().split(',');
	const days = [...new Set(names.map((name) => DAYS.indexOf(name.trim())))].sort();
	if (days.includes(-1)) return no('days are mon, tue, wed, thu, fri, sat or sun, with commas between.');
	const time = asked.get('time');
	const [, hours = '', minutes = ''] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time ?? '') ?? [];
	if (time !== null && hours === '') return no('time is a time of day, from 00:00 to 23:59, like 18:30.');
	return {
		ok: true,
		when: { start, days, time: time === null ? null : Number(hours) * 60 + Number(minutes) }
	};
}

/** Every run of a plan on its day, by the same rules as a person's own: never two days in a row, one run a day. */
export function planned(plan: Plan, { start, days, time }: When): Dated[] {
	const [first] = plan.runs;
	if (!first) return [];
	const chosen = { kind: 'days-chosen', id: '', at: 0, offset: 0, days, time } as const;
	const diary = fold([{ ...chosen, days: [...days] }], empty);
	const step = { outcome: 'next', run: first, on: start, soonest: start } as const;
	return dated(plan, schedule(diary, plan, step, start));
}
