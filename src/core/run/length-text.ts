import type { Seconds } from '../units.ts';

/** Shorter than this the voice has no room to say what comes. */
export const SHORTEST: Seconds = 10;
/** The longest outing that a plan can ask for. */
export const LONGEST: Seconds = 5 * 3600;

/** A length read from the front of a text, how many letters it took; or what is wrong with it, a whole sentence. */
export type LengthReading = { ok: true; seconds: Seconds; took: number } | { ok: false; reason: string };

const CLOCK = /^(?:(\d+):)?(\d+):(\d+)/;
const UNIT = /^(\d+(?:\.\d+)?)\s*(hours?|h|minutes?|mins?|m|seconds?|secs?|s)(?![a-z])/i;

const wrong = (reason: string) => ({ ok: false, reason }) as const;

/** Reads `5:00`, `1:05:00`, `90s`, `90 sec`, `5 min`, `1.5 min` or `1 h` at the front of a text. */
export function read(text: string): LengthReading {
	if (/^[-−–]\s*\d/.test(text)) return wrong('A length cannot be less than nothing. Take the minus out.');
	const clock = CLOCK.exec(text);
	if (clock) return fromClock(clock);
	const unit = UNIT.exec(text);
	if (unit) return within(Number(unit[1]) * perUnit(unit[2] ?? ''), unit[0]);
	const number = /^\d+(?:[.,]\d+)?/.exec(text)?.[0];
	if (number)
		return wrong(`${brief(number)} of what? Write ${brief(number)} min, ${brief(number)} s or 5:00.`);
	return wrong('Here a length is missing. Write it like 5:00, 90s or 5 min.');
}

/** As a plan is written: `5:00`, `0:30`, `72:00`. */
export function write(seconds: Seconds): string {
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** `30 hours`, `5 hours 1 minute`. */
export function inHours(seconds: Seconds): string {
	const minutes = Math.round(seconds / 60);
	const count = (n: number, unit: string) => (n === 0 ? [] : [`${n} ${unit}${n === 1 ? '' : 's'}`]);
	return [...count(Math.floor(minutes / 60), 'hour'), ...count(minutes % 60, 'minute')].join(' ');
}

function fromClock([whole, hours, minutes = '', seconds = '']: RegExpExecArray): LengthReading {
	if (seconds.length !== 2 || Number(seconds) > 59)
		return wrong(`After the colon come two figures from 00 to 59, and here is “${brief(seconds)}”.`);
	if (hours !== undefined && (minutes.length !== 2 || Number(minutes) > 59))
		return wrong(`Between the colons come two figures from 00 to 59, and here is “${brief(minutes)}”.`);
	return within(Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds), whole);
}

function within(seconds: number, whole: string): LengthReading {
	if (seconds > LONGEST)
		return wrong(`${brief(whole)} is too long. A run, walks included, lasts 5 hours at most.`);
	if (seconds < SHORTEST) return wrong(`${brief(whole)} is too short. A part lasts at least 10 seconds.`);
	if (!Number.isInteger(seconds)) return wrong(`${brief(whole)} is not a whole number of seconds.`);
	return { ok: true, seconds, took: whole.length };
}

function perUnit(unit: string): number {
	const first = unit[0]?.toLowerCase();
	return first === 'h' ? 3600 : first === 'm' ? 60 : 1;
}

/** What somebody wrote, short enough for a sentence. */
export function brief(text: string): string {
	return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
