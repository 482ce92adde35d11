import { weekdayName, type LocalDay } from '#core/units.ts';

/** `Sat 21`. */
export function shortDay(day: LocalDay): string {
	return `${weekdayName(day).slice(0, 3)} ${Number(day.slice(8))}`;
}
