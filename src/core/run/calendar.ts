import { addDays, type LocalDay, type Minutes } from '../units.ts';
import { duration, spoken, type Plan } from './plan.ts';
import type { Coming } from './schedule.ts';
import { summary } from './words.ts';

/** A run as a calendar knows it, and all that one knows. `time` in minutes after midnight, or null for the whole day. */
export type Dated = {
	/** `w6r3`: the same run stays the same appointment, wherever it moves. */
	run: string;
	name: string;
	about: string;
	on: LocalDay;
	time: Minutes | null;
	minutes: Minutes;
};

/** An appointment: `sequence` goes up whenever it changes, `changed` is when it last did, as `2026-11-24T18:30:00Z`. */
export type Appointment = Dated & { sequence: number; changed: string };

/** Time to change and fill a bottle. */
const BEFORE = 30 * 60;
/** A run without a time is told of at eight on the evening before. */
const EVENING_BEFORE = 4 * 3600;

/** The coming runs for a calendar: names, days and times, nothing else of the diary. */
export function dated(plan: Plan, coming: readonly Coming[]): Dated[] {
	return coming.map(({ run, on, time }) => ({
		run: run.id.toLowerCase(),
		name: `${plan.name}: ${spoken(run).toLowerCase()}`,
		about: summary(run),
		on,
		time,
		minutes: Math.ceil(duration(run) / 60)
	}));
}

const two = (n: number) => String(n).padStart(2, '0');

/** The minute of a day written as if in UTC: the calendar drops the zone, so that 18:30 is 18:30 wherever one is. */
function written(day: LocalDay, minute: Minutes): string {
	const on = addDays(day, Math.floor(minute / 1440));
	return `${on}T${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}:00Z`;
}

function event({ run, name, about, on, time, minutes, sequence, changed }: Appointment, scope: string) {
	const whole = { start: `${on}T00:00:00Z`, allDay: true, alarm: { trigger: EVENING_BEFORE } };
	const timed = (at: Minutes) => ({
		start: written(on, at),
		end: written(on, at + minutes),
		floating: true,
		alarm: { trigger: BEFORE }
	});
	const { alarm, ...when } = time === null ? whole : timed(time);
	return {
		...when,
		id: `${run}.${scope}@fourleaf.invalid`,
		sequence,
		stamp: changed,
		lastModified: changed,
		summary: name,
		description: about,
		alarms: [{ ...alarm, description: name }]
	};
}

/**
 * A calendar as `ical-generator` takes it, which only the floors above may name. `scope` tells one person's runs from
 * another's in a calendar that holds both.
 */
export function calendar(name: string, scope: string, appointments: readonly Appointment[]) {
	return {
		name,
		prodId: { company: 'Fourleaf', product: 'Runs', language: 'EN' },
		ttl: 3600,
		events: appointments.map((each) => event(each, scope))
	};
}
