import ical from 'ical-generator';
import { calendar, type Appointment, type Dated } from '#core/run/calendar.ts';

/** Appointments as a calendar file, RFC 5545. */
export function calendarFile(name: string, scope: string, appointments: readonly Appointment[]): string {
	return `${ical(calendar(name, scope, appointments)).toString()}\r\n`;
}

/** Runs as a calendar file that nobody will change from here. */
export function onceFile(name: string, scope: string, runs: readonly Dated[], now: Date): string {
	const changed = now.toISOString();
	return calendarFile(
		name,
		scope,
		runs.map((run) => ({ ...run, sequence: 0, changed }))
	);
}
