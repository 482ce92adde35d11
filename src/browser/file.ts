import { fileName, read, write, type Reading } from '#core/diary/file.ts';
import type { Event } from '#core/diary/event.ts';
import { moment } from './clock.ts';

/** Hands the diary to the person as a file of their own. */
export function save(events: readonly Event[]): void {
	const now = moment();
	hand(new Blob([write(events, now)], { type: 'application/json' }), fileName(now));
}

/** Hands something over as a file, where this browser keeps its downloads. */
export function hand(content: Blob, name: string): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download reads the address after this task; a minute is ample for the slowest phone.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Reads a diary file that the person chose. Changes nothing. */
export async function open(file: File): Promise<Reading> {
	try {
		return read(await file.text());
	} catch {
		return { ok: false, reason: 'The phone could not read it. Is it still there?' };
	}
}
