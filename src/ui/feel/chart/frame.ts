import type { PastDay } from '#core/feel/past.ts';
import { addDays, daysBetween, longDay, weekday, type LocalDay } from '#core/units.ts';
import type { View } from './view.ts';

/** A rectangle of the chart, in its own units, which are CSS pixels. */
export type Block = { x: number; y: number; width: number; height: number };

/** How tall things are. The paper of the physio page is smaller than a screen. */
export type Size = {
	/** Where the runs stand. */
	base: number;
	/** The longest run. */
	tallest: number;
	/** From the runs' ground to the first band's, and from band to band. */
	first: number;
	band: number;
	/** One point of the score. */
	point: number;
	/** Room under the last band for notes. */
	notes: number;
	/** No more bands than this. */
	bands: number;
	/** A band's name stands this far above its line. */
	name: number;
	/** How wide a letter is, about. */
	letter: number;
};

export const SCREEN: Size = {
	base: 151,
	tallest: 125,
	first: 96,
	band: 70,
	point: 5.5,
	notes: 56,
	bands: 4,
	name: 50,
	letter: 7
};
export const PAPER: Size = {
	base: 110,
	tallest: 84,
	first: 64,
	band: 47,
	point: 2.7,
	notes: 44,
	bands: 4,
	name: 29,
	letter: 6
};

/** One place along the chart: a day, or a week when days would be too thin to see. */
export type Slot = { key: LocalDay; days: readonly PastDay[]; x: number };

/** Everything that turns days into places on the chart. */
export type Frame = {
	today: LocalDay;
	view: View;
	width: number;
	perDay: number;
	/** Days are too thin: a slot is a week. */
	weekly: boolean;
	/** Width of a slot and of its bar. */
	unit: number;
	bar: number;
	size: Size;
};

/** Below this many pixels a day, weeks are drawn. */
const THIN = 2.6;

/** The Monday of a day's week. */
export function monday(day: LocalDay): LocalDay {
	return addDays(day, -weekday(day));
}

/** `2 Nov`. */
export function shortDay(day: LocalDay): string {
	const [, date = '', month = ''] = longDay(day).split(' ');
	return `${date} ${month.slice(0, 3)}`;
}

export function frameOf(today: LocalDay, view: View, width: number, size: Size): Frame {
	const perDay = width / view.days;
	const weekly = perDay < THIN;
	const unit = weekly ? perDay * 7 : perDay;
	return { today, view, width, perDay, weekly, unit, bar: Math.min(16, unit * 0.76), size };
}

/** Where a day begins. */
export function left(day: LocalDay, { today, view, perDay }: Frame): number {
	return (daysBetween(today, day) - view.from) * perDay;
}

/** The first and last day of which anything is to be seen. */
export function seen({ today, view }: Frame): { from: LocalDay; to: LocalDay } {
	return {
		from: addDays(today, Math.floor(view.from)),
		to: addDays(today, Math.ceil(view.from + view.days) - 1)
	};
}

/** The noted days in view as slots, in order. */
export function slotsOf(days: readonly PastDay[], frame: Frame): Slot[] {
	const { from, to } = seen(frame);
	const first = frame.weekly ? monday(from) : from;
	const slots = new Map<LocalDay, PastDay[]>();
	for (const day of days) {
		if (day.day < first || day.day > to) continue;
		const key = frame.weekly ? monday(day.day) : day.day;
		const known = slots.get(key);
		if (known) known.push(day);
		else slots.set(key, [day]);
	}
	return [...slots].map(([key, inside]) => ({ key, days: inside, x: left(key, frame) + frame.unit / 2 }));
}

/** Of things along the chart, those that have `room` to the ones kept already; the weightiest are kept first. */
export function spaced<T extends { x: number; weight: number }>(things: readonly T[], room: number): Set<T> {
	const kept = new Set<T>();
	for (const thing of things.toSorted((a, b) => b.weight - a.weight || b.x - a.x))
		if ([...kept].every(({ x }) => Math.abs(x - thing.x) >= room)) kept.add(thing);
	return kept;
}
