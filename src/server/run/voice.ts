import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splices, type Manifest, type Voice } from '#core/run/track.ts';

/** The bundled voice as a folder, in the project, which is where Fourleaf runs. */
const FOLDER = 'static/voice/slt';

let whole: Promise<Voice> | null = null;

async function clip(file: string): Promise<Uint8Array> {
	const bytes = new Uint8Array(await readFile(join(FOLDER, file)));
	if (!splices(bytes)) throw new Error(`${FOLDER}/${file} is not a clip that splices`);
	return bytes;
}

async function read(): Promise<Voice> {
	const manifest = JSON.parse(await readFile(join(FOLDER, 'manifest.json'), 'utf8')) as Manifest;
	const clips = await Promise.all(
		manifest.clips.map(async ({ id, file }) => [id, await clip(file)] as const)
	);
	return { silence: await clip(manifest.silence), clips: new Map(clips) };
}

/** The bundled voice, read once. Rejects when the folder is damaged. */
export function bundledVoice(): Promise<Voice> {
	whole ??= read();
	return whole;
}
