import { addDays, weekdayName, type LocalDay } from '#core/units.ts';
import { left, monday, seen, shortDay, type Frame } from './frame.ts';

/** A line from top to bottom where a day, a week or a month begins; its label, where there is room. */
export type Tick = { key: LocalDay; x: number; label: string | null };

/** Wide enough for `Mon 16`, `16 Nov`, `Nov`. */
const DAY_ROOM = 40;
const WEEK_ROOM = 26;
const LABEL_ROOM = 56;
const MONTH_ROOM = 34;
/** A label this close to the end would stick out. */
const LAST_ROOM = 36;

/** The ticks in view: days from 40 pixels a day on, weeks from 26 a week on, else months. */
export function ticks(frame: Frame): Tick[] {
	const { from, to } = seen(frame);
	const kind = frame.perDay >= DAY_ROOM ? dayTicks : frame.perDay * 7 >= WEEK_ROOM ? weekTicks : monthTicks;
	return kind(from, to, frame)
		.filter(({ x }) => x >= -1)
		.map((tick) => (tick.x > frame.width - LAST_ROOM ? { ...tick, label: null } : tick));
}

function dayTicks(from: LocalDay, to: LocalDay, frame: Frame): Tick[] {
	const found: Tick[] = [];
	for (let day = from; day <= to; day = addDays(day, 1))
		found.push({
			key: day,
			x: left(day, frame),
			label: `${weekdayName(day).slice(0, 3)} ${Number(day.slice(8))}`
		});
	return found;
}

function weekTicks(from: LocalDay, to: LocalDay, frame: Frame): Tick[] {
	const found: Tick[] = [];
	const every = Math.ceil(LABEL_ROOM / (frame.perDay * 7));
	for (let day = monday(from); day <= to; day = addDays(day, 7)) {
		// Counted from a fixed Monday, so that labels do not change weeks while the chart is dragged.
		const week = Math.round(
			left(day, { ...frame, today: '1970-01-05', view: { from: 0, days: 1 }, perDay: 1 }) / 7
		);
		const here = ((week % every) + every) % every === 0;
		found.push({ key: day, x: left(day, frame), label: here ? shortDay(day) : null });
	}
	return found;
}

function monthTicks(from: LocalDay, to: LocalDay, frame: Frame): Tick[] {
	const found: Tick[] = [];
	for (let day = `${from.slice(0, 7)}-01`; day <= to; day = `${addDays(day, 31).slice(0, 7)}-01`) {
		const january = day.slice(5, 7) === '01';
		const word = january ? day.slice(0, 4) : (shortDay(day).split(' ')[1] ?? '');
		const room = frame.perDay * 30 >= MONTH_ROOM || Number(day.slice(5, 7)) % 2 === 1;
		found.push({ key: day, x: left(day, frame), label: room ? word : null });
	}
	return found;
}
