import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LONGEST_TEXT } from '#core/run/plan-text.ts';

/** A file that could be a plan. `name` is fit for a line of a log. */
export type Found = { name: string; path: string; bytes: number; changed: number };

/** More files than that are somebody's accident. */
const MOST = 200;

/** The `*.txt` files of a folder by name; none when there is no such folder. */
export function list(folder: string): readonly Found[] {
	return names(folder).flatMap((path) => {
		try {
			const at = statSync(join(folder, path));
			const name = path.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '?');
			return at.isFile() ? [{ name, path, bytes: at.size, changed: at.mtimeMs }] : [];
		} catch {
			// Gone since it was listed, or a link that leads nowhere.
			return [];
		}
	});
}

/** What is in such a file, or why it was not read, a whole sentence. */
export function open(
	folder: string,
	file: Found
): { ok: true; text: string } | { ok: false; reason: string } {
	if (file.bytes > 4 * LONGEST_TEXT) return { ok: false, reason: 'It is too big to be a plan.' };
	try {
		return { ok: true, text: readFileSync(join(folder, file.path), 'utf8') };
	} catch {
		return { ok: false, reason: 'This user may not read it.' };
	}
}

function names(folder: string): string[] {
	try {
		const found = readdirSync(folder).filter((name) => /\.txt$/i.test(name) && !name.startsWith('.'));
		return found.sort().slice(0, MOST);
	} catch {
		return [];
	}
}
