import { capital, placeKey, placeName, type Place } from '#core/feel/areas.ts';
import { worstAt, type Outing } from '#core/feel/outing.ts';
import type { Step } from '#core/feel/step.ts';
import { places } from '#core/feel/words.ts';
import { longestStretch, running, type PlannedRun } from '#core/run/plan.ts';
import {
	addDays,
	dayOf,
	daysBetween,
	hourOf,
	longDay,
	weekday,
	type LocalDay,
	type Moment
} from '#core/units.ts';

/** A rectangle of the chart, in its own units, which are CSS pixels. */
type Block = { x: number; y: number; width: number; height: number };

/** One run as a stack: a block for each stretch, a gap for each walk. */
export type Bar = { blocks: Block[]; long: boolean; minutes: number; label: { x: number; y: number } | null };

/** One ache: a rise after the run, an open ring the next morning. */
export type Rise = {
	path: string | null;
	score: number;
	at: { x: number; y: number };
	ring: { x: number; y: number } | null;
};

export type Band = { name: string; y: number; rises: Rise[] };

/** The timeline as shapes. Nothing here touches a screen. */
export type Chart = {
	width: number;
	height: number;
	base: number;
	weeks: { x: number; label: string | null }[];
	now: number;
	bars: Bar[];
	next: Block[];
	joins: Block[];
	bands: Band[];
};

const BASE = 151;
const TALLEST = 125;
const BAND = 70;
const FIRST_BAND = 96;
const POINT = 5.5;
const MOST_BANDS = 3;
/** A run of this many minutes without a walk stands out as one dark block. */
const LONG = 20;

/** The Monday of a day's week. */
export function monday(day: LocalDay): LocalDay {
	return addDays(day, -weekday(day));
}

/** `2 Nov`. */
export function shortDay(day: LocalDay): string {
	const [, date = '', month = ''] = longDay(day).split(' ');
	return `${date} ${month.slice(0, 3)}`;
}

type Frame = { from: LocalDay; perDay: number; bar: number; perMinute: number };

const middle = (frame: Frame, day: LocalDay) => (daysBetween(frame.from, day) + 0.5) * frame.perDay;

/** The run's stretches stacked from the ground up. */
function stack(run: PlannedRun, x: number, { bar, perMinute }: Frame): Block[] {
	let top = BASE;
	return run.segments.flatMap(({ kind, seconds }) => {
		if (kind === 'walk') return [];
		const height = Math.max(2, (seconds / 60) * perMinute - 2);
		top -= height + 2;
		return [{ x: x - bar / 2, y: top + 0.5, width: bar, height }];
	});
}

function barOf(run: PlannedRun, day: LocalDay, frame: Frame): Bar {
	const x = middle(frame, day);
	const blocks = stack(run, x, frame);
	const top = blocks.at(-1)?.y ?? BASE;
	const long = blocks.length === 1 && longestStretch(run) >= LONG * 60;
	const label = long || frame.perDay >= 9 ? { x, y: top - 7.5 } : null;
	return { blocks, long, minutes: Math.round(minutes(run)), label };
}

/** One outing at one place: its rise and its ring. Null when the run was not spoken of. */
function rise({ finished, told }: Outing, key: string, y: number, frame: Frame): Rise | null {
	if (!finished || told.length === 0) return null;
	const mornings = told.filter(({ when }) => when === 'morning');
	const score = worstAt(
		told.filter(({ when }) => when !== 'morning'),
		key
	);
	const morning = mornings.length ? worstAt(mornings, key) : null;
	const x = middle(frame, dayOf(finished));
	const half = frame.bar / 2;
	const end = x + Math.max(half + 4, frame.perDay * 0.85);
	const top = y - Math.max(score, morning ?? 0) * POINT;
	if (score === 0 && !morning) return { path: null, score: 0, at: { x, y }, ring: { x, y } };
	const fall = y - (morning ?? 0) * POINT;
	const path = `M${x - half} ${y}C${x - half} ${y + (top - y) * 0.7} ${x - half + 2} ${top} ${x} ${top}C${x + half} ${top} ${x + half} ${fall} ${end} ${fall}V${y}Z`;
	return {
		path,
		score: Math.max(score, morning ?? 0),
		at: { x, y: top - 6 },
		ring: morning === null ? null : { x: end, y: fall }
	};
}

/** The places spoken of, the sorest first, no more than fit. */
function bandPlaces(shown: readonly Outing[]): Place[] {
	return places(shown.flatMap(({ told }) => told))
		.slice(0, MOST_BANDS)
		.map(({ place }) => place);
}

const minutes = (run: PlannedRun) => running(run) / 60;

/** Days into x, minutes into y: the tallest run fills the height, 25 minutes at the least. */
function frameOf(shown: readonly Outing[], next: PlannedRun, from: LocalDay, perDay: number): Frame {
	const most = Math.max(25, minutes(next), ...shown.map(({ planned }) => (planned ? minutes(planned) : 0)));
	return { from, perDay, bar: Math.min(15, perDay * 0.8), perMinute: TALLEST / most };
}

function bandsOf(shown: readonly Outing[], frame: Frame): Band[] {
	return bandPlaces(shown).map((place, i) => {
		const y = BASE + FIRST_BAND + i * BAND;
		const rises = shown
			.map((outing) => rise(outing, placeKey(place), y, frame))
			.filter((one) => one !== null);
		return { name: capital(placeName(place)), y, rises };
	});
}

/** Draws that many weeks up to now, in that width; the next run is dashed. */
export function chart(
	outings: readonly Outing[],
	step: Pick<Step, 'run' | 'on' | 'outcome'>,
	now: Moment,
	{ width, weeks }: { width: number; weeks: number }
): Chart {
	const today = dayOf(now);
	const from = addDays(monday(today), -7 * (weeks - 1));
	const perDay = width / (weeks * 7);
	const shown = outings.filter(({ finished }) => finished && daysBetween(from, dayOf(finished)) >= 0);
	const frame = frameOf(shown, step.run, from, perDay);
	const bars = shown.flatMap(({ planned, finished }) =>
		planned && finished ? [barOf(planned, dayOf(finished), frame)] : []
	);
	const bands = bandsOf(shown, frame);
	const isNext =
		(step.outcome === 'next' || step.outcome === 'repeat') && daysBetween(from, step.on) < weeks * 7;
	const every = Math.ceil(58 / (perDay * 7));
	return {
		width,
		height: BASE + 28 + (bands.length ? 92 + (bands.length - 1) * BAND : 0),
		base: BASE,
		weeks: Array.from({ length: weeks }, (_, week) => ({
			x: week * 7 * perDay,
			label: week % every === 0 ? shortDay(addDays(from, week * 7)) : null
		})),
		now: (daysBetween(from, today) + hourOf(now) / 24) * perDay,
		bars,
		next: isNext ? stack(step.run, middle(frame, step.on), frame) : [],
		joins: joins(bars, bands, frame),
		bands
	};
}

/** A pale column from each sore run down to the lowest of its aches. */
function joins(bars: readonly Bar[], bands: readonly Band[], { bar }: Frame): Block[] {
	return bars.flatMap(({ blocks }) => {
		const top = blocks.at(-1);
		if (!top) return [];
		const x = top.x + bar / 2;
		const sore = bands.filter(({ rises }) =>
			rises.some(({ path, at }) => path !== null && Math.abs(at.x - x) < 1)
		);
		const end = sore.at(-1)?.y;
		if (end === undefined) return [];
		const y = top.y - 26.5;
		return [{ x: x - bar / 2 - 4.5, y, width: bar + 9, height: end - y }];
	});
}

/** Whole weeks from the first run to now, at least three. */
export function weeksSince(outings: readonly Outing[], now: Moment): number {
	const first = outings.find(({ finished }) => finished)?.finished;
	return first ? Math.max(3, daysBetween(monday(dayOf(first)), monday(dayOf(now))) / 7 + 1) : 3;
}
