import type { DaysChosen } from '#core/diary/event.ts';
import { longDay, weekdayName, type LocalDay, type Minutes } from '#core/units.ts';

/** Monday to Sunday. */
export const WEEKDAYS = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday'
] as const;

/** `Sat 21`. */
export function shortDay(day: LocalDay): string {
	return `${weekdayName(day).slice(0, 3)} ${Number(day.slice(8))}`;
}

/** `Tuesday, Thursday, Saturday. Never two running days in a row.` */
export function inWords(choice: Pick<DaysChosen, 'days' | 'insists'> | null): string {
	if (!choice || choice.days.length === 0) return 'Three a week as they come, with a rest day between.';
	const names = WEEKDAYS.filter((_, day) => choice.days.includes(day)).join(', ');
	return `${names}. ${choice.insists ? 'Days in a row too, as you wish.' : 'Never two running days in a row.'}`;
}

/** The weeks that the calendar of the coming days shows: this one and the three after it. */
export const WEEKS = [0, 1, 2, 3] as const;

/** A finger that goes further than so many pixels drags; less is a tap. */
export const FAR = 8;

/** `Dec`. */
export function monthOf(day: LocalDay): string {
	return longDay(day).split(' ')[2]?.slice(0, 3) ?? '';
}

/** The day of the calendar at a place on the screen, or null. */
export function dayAt(x: number, y: number): LocalDay | null {
	const cell = document.elementsFromPoint(x, y).find((each) => each.matches('[data-day]'));
	return cell?.getAttribute('data-day') ?? null;
}

/** Minutes after midnight of a time field, or null when it is empty. */
export function minutesOf(field: string): Minutes | null {
	const [hours, minutes] = field.split(':').map(Number);
	return hours === undefined || minutes === undefined || field === '' ? null : 60 * hours + minutes;
}
