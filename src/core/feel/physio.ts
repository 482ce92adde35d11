import type { Diary } from '../diary/diary.ts';
import { inWords } from '../run/plan.ts';
import { planOf } from '../run/plans.ts';
import { addDays, dayOf, longDay, type LocalDay, type Moment } from '../units.ts';
import { others, written } from './about.ts';
import { capital, placeKey, placeName } from './areas.ts';
import { count, counted as spoken, type Count } from './count.ts';
import { routineName, ticked } from './day-words.ts';
import { lifeKind } from './life.ts';
import { LIMITS } from './limits.ts';
import { longest, markAt, minutesRun, past, peak, placesIn, type PastDay } from './past.ts';
import { rows, type Row } from './rows.ts';
import { decision } from './decision.ts';
import { listed } from './words.ts';

/** How much the page has room for. Lengths of texts are in letters. */
export type Room = {
	rows: number;
	words: number;
	bands: number;
	places: number;
	beside: number;
	own: number;
};

/** From ample to tight: whoever lays the page out takes the first that fits on one sheet. */
export const ROOMS: readonly Room[] = [
	{ rows: 12, words: 64, bands: 4, places: 10, beside: 8, own: 500 },
	{ rows: 11, words: 56, bands: 3, places: 8, beside: 7, own: 420 },
	{ rows: 10, words: 48, bands: 3, places: 8, beside: 7, own: 360 },
	{ rows: 9, words: 44, bands: 3, places: 6, beside: 6, own: 320 },
	{ rows: 8, words: 40, bands: 3, places: 6, beside: 6, own: 280 },
	{ rows: 7, words: 36, bands: 3, places: 6, beside: 6, own: 240 },
	{ rows: 6, words: 34, bands: 3, places: 5, beside: 5, own: 220 },
	{ rows: 6, words: 32, bands: 2, places: 5, beside: 5, own: 200 },
	{ rows: 5, words: 28, bands: 2, places: 4, beside: 5, own: 160 },
	{ rows: 4, words: 24, bands: 2, places: 4, beside: 4, own: 120 }
];

/** What stands on the page for the physio: one sheet, the last six weeks. Counted, never concluded. */
export type Sheet = {
	who: string;
	/** `Six weeks to Sunday 22 November 2026`. */
	span: string;
	/** What was counted, the place first. */
	counts: readonly { head: string; text: string }[];
	numbers: readonly { label: string; value: string }[];
	/** The noted days that the chart shows, and from how many days ago. */
	days: readonly PastDay[];
	rows: readonly (Row & { high: boolean })[];
	/** Lines that did not fit on the page; they are in the diary. */
	more: number;
	ticks: string;
	beside: readonly string[];
	eased: string;
	questions: readonly string[];
	also: readonly { label: string; words: string }[];
	/** Something the person wrote was cut to fit. */
	cut: boolean;
};

export const SHEET_DAYS = 42;
const DATES = 4;
const QUESTIONS = 8;
const LEAST_QUESTION = 50;

/** `7 November`, and the year when it is not this one. */
const dateOf = (day: LocalDay) => longDay(day).split(' ').slice(1).join(' ');
const shortDate = (day: LocalDay) => dateOf(day).replace(/ (...).*/, ' $1');
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** The text, or its beginning and `…`, at the end of a word if that is not far. */
export function cutTo(text: string, letters: number): string {
	const all = [...text.replace(/\s+/g, ' ').trim()];
	if (all.length <= letters) return all.join('');
	const part = all.slice(0, letters - 1).join('');
	const space = part.lastIndexOf(' ');
	return `${(space > letters * 0.6 ? part.slice(0, space) : part).replace(/[\s.,;:…]+$/, '')}…`;
}

/** `Sore after 2 of 3 runs of 20 minutes or more (7 November and 19 November). Highest score 3 of 10. ...` */
function counted(
	{ place, sore, of, from, mornings }: Count,
	days: readonly PastDay[]
): { head: string; text: string } {
	const key = placeKey(place);
	const dates = sore.length <= DATES ? ` (${listed(sore.map(({ day }) => shortDate(day)))})` : '';
	const runs = `${of} ${of === 1 ? 'run' : 'runs'}${from === null ? '' : ` of ${from} minutes or more`}`;
	const high = Math.max(
		...days.map((day) => peak(markAt(day, key) ?? { before: 0, worst: 0, now: 0, morning: 0 }))
	);
	const before = days.flatMap((day) => markAt(day, key)?.before ?? []);
	const never = before.length > 0 && before.every((score) => score === 0);
	return {
		head: capital(placeName(place)),
		text: [
			`Sore after ${sore.length} of ${runs}${dates}.`,
			`Highest score ${high} of 10.`,
			mornings.told > 0 ? `0 on ${mornings.quiet} of ${mornings.told} next mornings told.` : null,
			never ? '0 before the run each time it was told.' : null
		]
			.filter((part) => part !== null)
			.join(' ')
	};
}

/** What stands for the counts while nothing was sore: never more than was told. */
function quiet(days: readonly PastDay[]): string {
	if (days.every(({ runs }) => runs.length === 0)) return 'No runs are in the diary for these six weeks.';
	return spoken(days).told.length === 0
		? 'No check-ins are in the diary for these six weeks.'
		: 'Nothing was 2 or more of 10 in these six weeks.';
}

function countsOf(days: readonly PastDay[], room: Room): Sheet['counts'] {
	const top = count(days);
	const rest = placesIn(days).filter(({ key }) => !top || key !== placeKey(top.place));
	const named = rest
		.slice(0, room.places)
		.map(
			({ place, peak: high, days: n }) =>
				`${placeName(place)} up to ${high} (${n} ${n === 1 ? 'day' : 'days'})`
		);
	const more = rest.length - named.length;
	const also = [...named, ...(more > 0 ? [`${more} more ${more === 1 ? 'place' : 'places'}`] : [])];
	return [
		top ? counted(top, days) : { head: 'After runs', text: quiet(days) },
		...(also.length ? [{ head: top ? 'Also' : 'Noted', text: `${capital(listed(also))}.` }] : [])
	];
}

function numbersOf(diary: Diary, days: readonly PastDay[], now: Moment): Sheet['numbers'] {
	const plan = planOf(diary);
	const step = decision(diary, plan, now);
	const runs = days.flatMap((day) => day.runs);
	const again = step.outcome === 'repeat' ? ' again' : '';
	return [
		...(diary.plan ? [{ label: 'Plan', value: cutTo(plan.name, 28) }] : []),
		...(diary.plan
			? [{ label: 'Next', value: step.outcome === 'paused' ? 'paused' : `${inWords(step.run)}${again}` }]
			: []),
		{ label: 'Runs in six weeks', value: String(runs.length) },
		{ label: 'Running minutes', value: String(Math.round(minutesRun(runs))) },
		...(runs.length ? [{ label: 'Longest, no walk', value: `${Math.round(longest(runs) / 60)} min` }] : [])
	];
}

const high = ({ before, worst, now, morning }: Row) => peak({ before, worst, now, morning });

/** The lines with a score and those of the three longest runs; the highest scores when not all fit. In order of time. */
function linesOf(days: readonly PastDay[], room: Room): Pick<Sheet, 'rows' | 'more'> {
	const ran = days
		.filter(({ runs }) => runs.length > 0)
		.toSorted((a, b) => longest(b.runs) - longest(a.runs));
	const long = new Set(ran.slice(0, 3).map(({ day }) => day));
	const wanted = rows(days).filter((row) => high(row) > 0 || long.has(row.day));
	const kept = wanted
		.toSorted((a, b) => high(b) - high(a) || (a.day < b.day ? 1 : -1))
		.slice(0, room.rows)
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
	const shown = kept.map((row) => ({
		...row,
		notes: cutTo(row.words, room.words),
		high: high(row) >= LIMITS.repeat
	}));
	return { rows: shown, more: wanted.length - shown.length };
}

function ticksOf(diary: Diary, days: readonly PastDay[], from: LocalDay): string {
	const counts = new Map<string, number>();
	for (const { told } of days) for (const mark of ticked(told)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
	const marks = [...counts].map(([mark, n]) => `${mark} ${times(n)}`);
	const pressed = diary.pauses.filter((pause) => pause.kind === 'danger-pressed' && dayOf(pause) >= from);
	const danger = pressed.length
		? `pressed on ${listed(pressed.slice(-DATES).map((pause) => shortDate(dayOf(pause))))}`
		: 'never pressed';
	return `Limp, swelling, sore spot on a bone: ${marks.length ? listed(marks) : 'none ticked'}. Danger list: “One of these applies” ${danger}.`;
}

/** `Massage 16 Nov`, `Slept badly 6 times, the last on 20 Nov`. */
function withDates(name: string, days: readonly LocalDay[]): string {
	const dates = [...new Set(days)];
	if (dates.length <= DATES) return `${name} ${listed(dates.map(shortDate))}`;
	return `${name} ${times(days.length)}, the last on ${shortDate(dates.at(-1) ?? '')}`;
}

/** Routines done and what was noted beside the runs, each once with its days, the most often first. */
function besideOf(days: readonly PastDay[], life: string, room: Room): string[] {
	const found = new Map<string, LocalDay[]>();
	const note = (name: string, day: LocalDay) => found.set(name, [...(found.get(name) ?? []), day]);
	for (const { day, routines, life: noted } of days) {
		for (const { routine } of routines) note(routineName(routine), day);
		for (const { what } of noted) note(lifeKind(what).name, day);
	}
	const lines = [...found]
		.sort(([, a], [, b]) => b.length - a.length)
		.map(([name, on]) => withDates(name, on));
	const shown = lines.slice(0, room.beside);
	const more = lines.length - shown.length;
	return [...(life ? [life] : []), ...shown, ...(more > 0 ? [`${more} more in the diary`] : [])];
}

/** The page, from the diary, as much as there is room for. */
export function sheet(diary: Diary, now: Moment, room: Room): Sheet {
	const today = dayOf(now);
	const from = addDays(today, 1 - SHEET_DAYS);
	const days = past(diary).filter(({ day }) => day >= from && day <= today);
	let cut = false;
	const fit = (text: string, letters: number) => {
		const short = cutTo(text, letters);
		if (short.endsWith('…') && !text.trim().endsWith('…')) cut = true;
		return short;
	};
	const asked = written(diary.about, 'ask')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	const each = Math.floor(room.own / Math.max(1, asked.length));
	const page: Sheet = {
		who: fit(written(diary.about, 'who') || (diary.name ?? ''), 70),
		span: `Six weeks to ${longDay(today)} ${today.slice(0, 4)}`,
		counts: countsOf(days, room),
		numbers: numbersOf(diary, days, now),
		days,
		...linesOf(days, room),
		ticks: ticksOf(diary, days, from),
		beside: besideOf(days, fit(written(diary.about, 'life'), room.own / 4), room),
		eased: fit(written(diary.about, 'eased'), room.own),
		questions: asked.slice(0, QUESTIONS).map((line) => fit(line, Math.max(LEAST_QUESTION, each))),
		also: others(diary.about)
			.slice(0, 3)
			.map(({ label, words }) => ({ label, words: fit(words, room.own / 4) })),
		cut: false
	};
	return { ...page, cut: cut || asked.length > QUESTIONS };
}
