import { spokenDay, spokenWeek } from '#core/feel/day-words.ts';
import type { PastDay } from '#core/feel/past.ts';
import type { PlannedRun } from '#core/run/plan.ts';
import { daysBetween, dayOf, hourOf, type LocalDay, type Moment } from '#core/units.ts';
import { bands, type Band } from './bands.ts';
import { bars, type Bar } from './bars.ts';
import { flags, type Flag } from './flags.ts';
import {
	frameOf,
	left,
	monday,
	SCREEN,
	slotsOf,
	type Block,
	type Frame,
	type Size,
	type Slot
} from './frame.ts';
import { ticks, type Tick } from './ticks.ts';
import type { Bounds, View } from './view.ts';

/** One day, or week, that can be pointed at: its bar, how far its place reaches, and all of it in words. */
export type Stop = {
	key: LocalDay;
	days: readonly PastDay[];
	x: number;
	bar: Bar | null;
	/** A pale column from a sore run down to the lowest of its aches. */
	join: Block | null;
	said: string;
};

/** The timeline as shapes. Nothing here touches a screen. */
export type Chart = {
	width: number;
	height: number;
	base: number;
	weekly: boolean;
	ticks: Tick[];
	/** Where now is, or null when it is out of view. */
	now: number | null;
	stops: Stop[];
	next: Block[];
	bands: Band[];
	/** How many places more ached than there are bands. */
	more: number;
	flags: Flag[];
};

/** The first and last day there is anything to see of, from today; whole weeks, and the rest of this one. */
export function boundsOf(days: readonly PastDay[], now: Moment): Bounds {
	const today = dayOf(now);
	const first = days[0]?.day ?? today;
	const last = days.at(-1)?.day ?? today;
	const end = monday(last > today ? last : today);
	return {
		first: daysBetween(today, monday(first < today ? first : today)),
		last: daysBetween(today, end) + 7
	};
}

function join(
	bar: Bar | null,
	slot: Slot,
	drawn: readonly Band[],
	{ bar: wide, size, weekly }: Frame
): Block | null {
	const top = bar?.blocks.at(-1);
	const sore = drawn.filter(({ rises }) => rises.some((rise) => rise.slot === slot && rise.path !== null));
	const end = sore.at(-1)?.y;
	if (weekly || !top || end === undefined) return null;
	const y = Math.max(0, top.y - (bar?.label ? 26.5 : 6));
	const room = Math.min(4.5, wide / 3);
	return {
		x: slot.x - wide / 2 - room,
		y,
		width: wide + 2 * room,
		height: end - y + (size.band > 50 ? 0 : 1)
	};
}

function said(slot: Slot, drawn: readonly Band[], weekly: boolean): string {
	const only = slot.days[0];
	if (!weekly && only) return spokenDay(only);
	const sore = drawn.flatMap(({ name, rises }) =>
		rises.flatMap((rise) => (rise.slot === slot && rise.score > 0 ? [`${name} up to ${rise.score}`] : []))
	);
	return spokenWeek(slot.key, slot.days, sore);
}

function stop(slot: Slot, bar: Bar | null, drawn: readonly Band[], frame: Frame): Stop {
	const { key, days, x } = slot;
	return { key, days, x, bar, join: join(bar, slot, drawn, frame), said: said(slot, drawn, frame.weekly) };
}

/** Draws what is in view, in that width; the next run is dashed on its day. `most` bands at the most. */
export function chart(
	days: readonly PastDay[],
	view: View,
	now: Moment,
	{
		width,
		next,
		size = SCREEN,
		most = size.bands
	}: { width: number; next: { run: PlannedRun; on: LocalDay } | null; size?: Size; most?: number }
): Chart {
	const today = dayOf(now);
	const frame = frameOf(today, view, width, size);
	const slots = slotsOf(days, frame);
	const nextX = next ? left(next.on, frame) + frame.unit / 2 : -1;
	const coming = next && !frame.weekly && nextX > 0 && nextX < width ? { run: next.run, x: nextX } : null;
	const runs = bars(slots, coming, frame);
	const { bands: drawn, more } = bands(slots, frame, most);
	const ground = drawn.at(-1)?.y ?? size.base + 24;
	const pins = flags(slots, ground, frame);
	const here = left(today, frame) + (hourOf(now) / 24) * frame.perDay;
	return {
		width,
		height: ground + (pins.length ? size.notes : drawn.length ? 18 : 4),
		base: size.base,
		weekly: frame.weekly,
		ticks: ticks(frame),
		now: here >= 0 && here <= width ? here : null,
		stops: slots.map((slot) => stop(slot, runs.bars.get(slot) ?? null, drawn, frame)),
		next: runs.next,
		bands: drawn,
		more,
		flags: pins
	};
}
