import { fileName, read, write, type Reading } from '#core/diary/file.ts';
import type { Event } from '#core/diary/event.ts';
import { moment } from './clock.ts';
import { hand } from './hand.ts';

/** Hands the diary to the person as a file of their own. */
export function save(events: readonly Event[]): void {
	const now = moment();
	hand(new Blob([write(events, now)], { type: 'application/json' }), fileName(now));
}

/** Reads a diary file that the person chose. Changes nothing. */
export async function open(file: File): Promise<Reading> {
	try {
		return read(await file.text());
	} catch {
		return { ok: false, reason: 'The phone could not read it. Is it still there?' };
	}
}
