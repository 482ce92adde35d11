import { AREAS, areaName } from './area.ts';
import type { SideRead } from './facts.ts';
import { tidyLine } from './text.ts';

/** What a list of questions is narrowed to, as its address says it. Days as `2026-11-23`; '' and null narrow nothing. */
export type Narrowed = {
	words: string;
	area: string | null;
	week: number | null;
	side: SideRead | null;
	answered: 'yes' | 'no' | null;
	/** The asker marked an answer as what helped. */
	helped: boolean;
	/** A nickname. */
	from: string;
	since: string;
	until: string;
};

export const EVERYTHING: Narrowed = {
	words: '',
	area: null,
	week: null,
	side: null,
	answered: null,
	helped: false,
	from: '',
	since: '',
	until: ''
};

const WORDS_LIMIT = 200;
const LAST_WEEK = 52;
const SIDES: readonly string[] = ['left', 'right', 'both'] satisfies SideRead[];

/** Reads an address's parts; what is none is left out. `part` gives one by its name. */
export function read(part: (name: string) => string | null): Narrowed {
	const text = (name: string) => tidyLine((part(name) ?? '').slice(0, WORDS_LIMIT));
	const [area, side, answered, week] = [text('area'), text('side'), text('answered'), text('week')];
	const isWeek = /^[1-9]\d?$/.test(week) && Number(week) <= LAST_WEEK;
	return {
		words: text('q'),
		area: Object.hasOwn(AREAS, area) ? area : null,
		week: isWeek ? Number(week) : null,
		side: SIDES.includes(side) ? (side as SideRead) : null,
		answered: answered === 'yes' || answered === 'no' ? answered : null,
		helped: text('helped') === 'yes',
		from: text('from'),
		since: day(text('since')),
		until: day(text('until'))
	};
}

/** A day that there is, or ''. */
function day(text: string): string {
	const [, year, month, date] = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? [];
	if (!date || Number(month) < 1 || Number(month) > 12) return '';
	const leap = Number(year) % 4 === 0;
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
	return Number(date) >= 1 && Number(date) <= days ? text : '';
}

/** The address of a list narrowed so. */
export function address(narrowed: Narrowed): string {
	const parts = Object.entries({
		q: narrowed.words,
		area: narrowed.area ?? '',
		week: String(narrowed.week ?? ''),
		side: narrowed.side ?? '',
		answered: narrowed.answered ?? '',
		helped: narrowed.helped ? 'yes' : '',
		from: narrowed.from,
		since: narrowed.since,
		until: narrowed.until
	}).filter(([, value]) => value !== '');
	if (parts.length === 0) return '/ask';
	return `/ask?${parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/** One filter that is on: its name, what its chip says, and the list without it. */
export type Chip = { name: Exclude<keyof Narrowed, 'words'>; label: string; without: Narrowed };

const SIDE_WORDS: Record<SideRead, string> = { left: 'Left', right: 'Right', both: 'Both sides' };

/** The filters that are on, the words aside, in the order of their form. */
export function chips(narrowed: Narrowed): Chip[] {
	const { area, week, side, answered, helped, from, since, until } = narrowed;
	const labels: [Chip['name'], string | null][] = [
		['area', area && areaName(area)],
		['week', week === null ? null : `Week ${week}`],
		['side', side && SIDE_WORDS[side]],
		['answered', answered && (answered === 'yes' ? 'Answered' : 'No answer yet')],
		['helped', helped ? 'Something helped' : null],
		['from', from && `Asked by ${from}`],
		['since', since && `Since ${inWords(since)}`],
		['until', until && `Until ${inWords(until)}`]
	];
	return labels.flatMap(([name, label]) =>
		label ? [{ name, label, without: { ...narrowed, [name]: EVERYTHING[name] } }] : []
	);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** `3 Nov 2026` */
function inWords(of: string): string {
	const [year, month, date] = of.split('-').map(Number);
	return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
