import { wrongWith } from './check.ts';
import type { Event } from './event.ts';
import { dayOf, type Moment } from '../units.ts';

const VERSION = 1;
/** A diary of a lifetime is a few megabytes; more is not a diary. */
const LONGEST_TEXT = 64_000_000;

export type Reading = { ok: true; events: Event[] } | { ok: false; reason: string };

/** The diary as a file's text: JSON, one event a line, so that two files can be compared. */
export function write(events: readonly Event[], saved: Moment): string {
	const lines = events.map((event) => JSON.stringify(event)).join(',\n');
	return `{"fourleaf":"diary","version":${VERSION},"saved":${saved.at},"events":[\n${lines}\n]}\n`;
}

/** `fourleaf-diary-2026-11-20.json`. */
export function fileName(saved: Moment): string {
	return `fourleaf-diary-${dayOf(saved)}.json`;
}

/** Reads such a file's text. All of it fits, or it is refused with a reason; the reason is a whole sentence. */
export function read(text: string): Reading {
	if (text.length > LONGEST_TEXT) return refuse('It is too big to be a diary.');
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refuse('It is damaged, or not a Fourleaf diary: it cannot be read as JSON.');
	}
	const { fourleaf, version, events } = (value ?? {}) as Record<string, unknown>;
	if (fourleaf !== 'diary' || !Array.isArray(events)) return refuse('It has no diary in it.');
	if (typeof version !== 'number' || version > VERSION)
		return refuse('It was saved by a newer Fourleaf. Update this one first.');
	for (const [i, event] of events.entries()) {
		const wrong = wrongWith(event);
		if (wrong !== null) return refuse(`Entry ${i + 1} of ${events.length} is damaged: it needs ${wrong}.`);
	}
	return { ok: true, events: events as Event[] };
}

function refuse(reason: string): Reading {
	return { ok: false, reason };
}
