import { addDays, type LocalDay } from '#core/units.ts';
import type { Stop } from './chart.ts';
import { shortDay } from './frame.ts';
import type { View } from './view.ts';

/** `12 Oct to 22 Nov`; with years when it is not all of this one. */
export function spanWords({ from, days }: View, today: LocalDay): string {
	const first = addDays(today, Math.round(from));
	const last = addDays(today, Math.round(from + days) - 1);
	const plain = first.slice(0, 4) === last.slice(0, 4) && last.slice(0, 4) === today.slice(0, 4);
	const said = (day: LocalDay) => (plain ? shortDay(day) : `${shortDay(day)} ${day.slice(0, 4)}`);
	return `${said(first)} to ${said(last)}`;
}

/** A finger is this wide. */
const FINGER = 24;

/** The day or week nearest to where was tapped, within a finger's reach; null for none. */
export function reach(stops: readonly Stop[], x: number, weekly: boolean): LocalDay | null {
	let best: Stop | null = null;
	for (const stop of stops) if (!best || Math.abs(stop.x - x) < Math.abs(best.x - x)) best = stop;
	return best && Math.abs(best.x - x) <= (weekly ? FINGER / 2 : FINGER) ? best.key : null;
}
