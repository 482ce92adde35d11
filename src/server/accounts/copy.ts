import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Database } from '#server/database/database.ts';
import { everything } from './rights.ts';
import { rooms } from './rooms.ts';

/**
 * Everything of a person as one zip: `everything.json`, and the files that it names. Written as it is read, so that
 * many pictures are never in memory together. Gives nothing when there is no such person.
 */
export async function* zipped(db: Database, member: string, now: Date): AsyncGenerator<Uint8Array> {
	const all = await everything(db, member, now);
	if (!all) return;
	const made: Uint8Array[] = [];
	const zip = new Zip((error, part) => {
		if (error) throw error;
		made.push(part);
	});
	const handOver = () => made.splice(0);
	const words = new ZipDeflate('everything.json');
	words.mtime = now;
	zip.add(words);
	words.push(strToU8(JSON.stringify(all, null, '\t')), true);
	yield* handOver();
	for (const room of rooms) {
		for await (const { name, bytes } of room.files?.(db, member) ?? []) {
			const file = new ZipPassThrough(name);
			file.mtime = now;
			zip.add(file);
			file.push(bytes, true);
			yield* handOver();
		}
	}
	zip.end();
	yield* handOver();
}
