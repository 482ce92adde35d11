/** Whole or fractional seconds. */
export type Seconds = number;
export type Metres = number;
/** Minutes; also an offset from UTC, east positive. */
export type Minutes = number;
/** Milliseconds since 1970-01-01T00:00Z, as a clock at the edge gives them. */
export type Instant = number;
/** A day on the person's own calendar, `2026-11-20`. Sorts as text. */
export type LocalDay = string;
/** A moment as the person lives it: the instant and their clock's offset from UTC then. */
export type Moment = { at: Instant; offset: Minutes };

const MS_PER_DAY = 86_400_000;
const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** Days since 1970-01-01 of a local day. */
function dayNumber(day: LocalDay): number {
	const [year, month, date] = [Number(day.slice(0, -6)), Number(day.slice(-5, -3)), Number(day.slice(-2))];
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** The local day that many days after 1970-01-01 (proleptic Gregorian, after Howard Hinnant's civil_from_days). */
function dayFromNumber(number: number): LocalDay {
	const z = number + 719_468;
	const era = Math.floor(z / 146_097);
	const dayOfEra = z - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return `${pad(year, 4)}-${pad(month)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}`;
}

/** The local day of a moment. */
export function dayOf({ at, offset }: Moment): LocalDay {
	return dayFromNumber(Math.floor((at + offset * 60_000) / MS_PER_DAY));
}

/** Hour of the local day, 0 to 23. */
export function hourOf({ at, offset }: Moment): number {
	const local = at + offset * 60_000;
	return Math.floor((((local % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY) / 3_600_000);
}

/** The local day `days` later (earlier when negative). */
export function addDays(day: LocalDay, days: number): LocalDay {
	return dayFromNumber(dayNumber(day) + days);
}

/** Whole days from one local day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
	return dayNumber(to) - dayNumber(from);
}

/** `daysBetween` the local days of two moments, without writing the days out: for loops over a long diary. */
export function daysApart(from: Moment, to: Moment): number {
	return (
		Math.floor((to.at + to.offset * 60_000) / MS_PER_DAY) -
		Math.floor((from.at + from.offset * 60_000) / MS_PER_DAY)
	);
}

/** Day of the week, Monday 0 to Sunday 6. */
export function weekday(day: LocalDay): number {
	return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** `m:ss`, or `h:mm:ss` from an hour on; rounds up, so a countdown shows 0:01 until it ends. */
export function clock(seconds: Seconds): string {
	const whole = Math.max(0, Math.ceil(seconds));
	const h = Math.floor(whole / 3600);
	const m = Math.floor((whole % 3600) / 60);
	const s = pad(whole % 60);
	return h > 0 ? `${h}:${pad(m)}:${s}` : `${m}:${s}`;
}

/** `07:30` of minutes after midnight. */
export function timeOfDay(minutes: Minutes): string {
	return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** `Saturday`. */
export function weekdayName(day: LocalDay): string {
	return WEEKDAYS[weekday(day)] ?? '';
}

/** `Saturday 21 November`. */
export function longDay(day: LocalDay): string {
	return `${weekdayName(day)} ${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;
}
