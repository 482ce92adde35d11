import { placeName } from './areas.ts';
import { ownWords, routineName, ticked } from './day-words.ts';
import { lifeKind } from './life.ts';
import { markAt, minutesRun, peak, type PastDay } from './past.ts';
import { weekdayName, type LocalDay } from '../units.ts';

/** One line of the table: a day and one place that ached then, or none. Scores are null where nothing was told. */
export type Row = {
	key: string;
	day: LocalDay;
	weekday: string;
	run: string;
	minutes: number | null;
	effort: number | null;
	where: string;
	told: boolean;
	before: number | null;
	worst: number | null;
	now: number | null;
	morning: number | null;
	/** The person's own words, of the run and of the check-ins. */
	words: string;
	/** Those, and everything else noted that day. */
	notes: string;
};

export type Column = 'day' | 'run' | 'minutes' | 'effort' | 'where' | 'before' | 'worst' | 'now' | 'morning';

/** What a day's run is called: `W6R3`, `own run`, two of them by `and`. */
function runsOf({ runs }: PastDay): string {
	return runs
		.map(({ finished }) => `${finished.run ?? 'own run'}${finished.ending === 'early' ? ', early' : ''}`)
		.join(' and ');
}

function wordsOf(day: PastDay): string {
	const said = day.runs.flatMap(({ telling }) => telling?.note.trim() || []);
	return [...said, ...ownWords(day)].map((words) => words.replace(/[.\s]+$/, '')).join('. ');
}

function notesOf(day: PastDay): string {
	const life = day.life.map(({ what, words }) =>
		[lifeKind(what).name, words.trim()].filter(Boolean).join(': ')
	);
	const routines = day.routines.map(({ routine }) => routineName(routine));
	return [...ticked(day.told), wordsOf(day), ...life, ...routines].filter(Boolean).join('. ');
}

function rowsOf(day: PastDay): Row[] {
	const efforts = day.runs.flatMap(({ telling }) => telling?.effort ?? []);
	const base = {
		day: day.day,
		weekday: weekdayName(day.day).slice(0, 3),
		run: runsOf(day),
		minutes: day.runs.length ? Math.round(minutesRun(day.runs)) : null,
		effort: efforts.length ? Math.max(...efforts) : null,
		told: day.told.length > 0,
		words: wordsOf(day),
		notes: notesOf(day)
	};
	const sore = [...day.marks].sort(([, a], [, b]) => peak(b.mark) - peak(a.mark));
	if (sore.length > 0)
		return sore.map(([key, { place, mark }], i) => ({
			...base,
			...mark,
			words: i === 0 ? base.words : '',
			notes: i === 0 ? base.notes : '',
			key: `${day.day} ${key}`,
			where: placeName(place)
		}));
	const { before, worst, now, morning } = markAt(day, '') ?? {
		before: null,
		worst: null,
		now: null,
		morning: null
	};
	return [{ ...base, before, worst, now, morning, key: day.day, where: base.told ? 'nothing' : '' }];
}

/** Every noted day, a line for each place that ached. */
export function rows(days: readonly PastDay[]): Row[] {
	return days.flatMap(rowsOf);
}

/** In the order of a column; equal ones, and those without a value last, by day, the latest first. */
export function sorted(all: readonly Row[], by: Column, up: boolean): Row[] {
	const sign = up ? 1 : -1;
	return all.toSorted((a, b) => {
		const [x, y] = [a[by], b[by]];
		const late = a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
		if (x === y) return late;
		const missing = Number(x === null || x === '') - Number(y === null || y === '');
		if (missing !== 0) return missing;
		return ((x as string | number) < (y as string | number) ? -1 : 1) * sign;
	});
}
