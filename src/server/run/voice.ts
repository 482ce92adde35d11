import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splices } from '#core/run/frame.ts';
import type { Pack } from '#core/run/pack.ts';
import { voiceOf, type Voice } from '#core/run/voice.ts';

/** The bundled voice as a folder, in the project, which is where Fourleaf runs. */
const FOLDER = 'static/voice/slt';
/** What it says in routines besides. */
export const CARE_FOLDER = 'static/voice/slt-care';

/** `manifest.json` in a voice's folder, as `scripts/render-voice.mjs` writes it. */
type Manifest = { name: string; language: string; clips: { id: string; file: string }[] };

let whole: Promise<Voice> | null = null;

/** A voice from a folder of clips with its manifest. Rejects when something in it cannot be used. */
export async function fromFolder(folder: string = FOLDER): Promise<Pack> {
	const text = await readFile(join(folder, 'manifest.json'), 'utf8');
	const { name, language, clips } = JSON.parse(text) as Manifest;
	const read = clips.map(async ({ id, file }) => {
		const bytes = new Uint8Array(await readFile(join(folder, file)));
		if (!splices(bytes)) throw new Error(`${join(folder, file)} is not MP3 of the format that splices`);
		return [id, bytes] as const;
	});
	return { name, language, clips: new Map(await Promise.all(read)) };
}

/** The bundled voice, read once. Rejects when the folder is damaged. */
export function bundledVoice(): Promise<Voice> {
	whole ??= fromFolder().then(({ clips }) => {
		const silence = clips.get('silence');
		if (!silence) throw new Error(`${FOLDER} has no silence`);
		return voiceOf(silence, [clips]);
	});
	return whole;
}
