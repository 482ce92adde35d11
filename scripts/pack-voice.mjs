/**
 * Makes one file of a voice's folder, to hand on: `node scripts/pack-voice.mjs FOLDER FILE.voice`.
 * What such a folder holds: docs/voice-packs.md.
 */
import { writeFileSync } from 'node:fs';

const [folder, file] = process.argv.slice(2);
if (!folder || !file) {
	console.error('Say which folder and which file: node scripts/pack-voice.mjs FOLDER FILE.voice');
	process.exit(2);
}
try {
	const { fromFolder } = await import('../src/server/run/voice.ts');
	const { read, write } = await import('../src/core/run/pack.ts');
	const bytes = write(await fromFolder(folder));
	const reading = read(bytes);
	if (!reading.ok) throw new Error(reading.reason);
	writeFileSync(file, bytes);
	for (const sentence of reading.leftOut) console.log(`Not used: ${sentence}`);
	console.log(`${file}: ${reading.pack.clips.size} clips, ${Math.ceil(bytes.length / 1000)} kB.`);
} catch (problem) {
	console.error(problem.message);
	process.exit(1);
}
