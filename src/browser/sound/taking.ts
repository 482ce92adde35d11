import { MOST_BYTES, read, type Pack } from '#core/run/pack.ts';
import { samplesOf } from './microphone.ts';
import * as voices from './voices.ts';

/** What became of a file: the voice that is now on this device, and what of it is not used; or why it is not. */
export type Taking =
	{ ok: true; id: string; name: string; leftOut: string[] } | { ok: false; reason: string };

/** Speaking is far below this, root mean square; a clip made to hurt an ear is not. */
const TOO_LOUD = 0.4;

/** Takes in a voice from a file. Changes nothing when there is anything wrong with the whole of it. */
export async function takeIn(file: File): Promise<Taking> {
	if (file.size > MOST_BYTES)
		return {
			ok: false,
			reason: `This is ${Math.round(file.size / 1e6)} MB. A voice has ${MOST_BYTES / 1e6} MB at most.`
		};
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return { ok: false, reason: 'The phone could not read it. Is it still there?' };
	}
	const reading = read(bytes);
	if (!reading.ok) return reading;
	if (reading.pack.clips.size === 0) return { ok: false, reason: 'There is nothing in this voice yet.' };
	const { pack, loud } = await heard(reading.pack);
	if (pack.clips.size === 0)
		return {
			ok: false,
			reason: 'Nothing in this voice can be used: it is far too loud, or cannot be played.'
		};
	const id = crypto.randomUUID();
	try {
		await voices.keep({ id, pack });
	} catch {
		return { ok: false, reason: 'This phone has no room for it. Free some, then try again.' };
	}
	return { ok: true, id, name: pack.name, leftOut: [...reading.leftOut, ...loud] };
}

/** The pack without what this browser cannot play and what is far too loud, and a sentence about those. */
async function heard(pack: Pack): Promise<{ pack: Pack; loud: string[] }> {
	const clips = new Map<string, Uint8Array>();
	for (const [id, bytes] of pack.clips) if (await isSpeech(bytes)) clips.set(id, bytes);
	const missing = pack.clips.size - clips.size;
	const loud =
		missing === 0
			? []
			: [`${missing} ${missing === 1 ? 'clip is' : 'clips are'} far too loud, or cannot be played.`];
	return { pack: { ...pack, clips }, loud };
}

async function isSpeech(bytes: Uint8Array): Promise<boolean> {
	try {
		const samples = await samplesOf(new Blob([bytes.slice()], { type: 'audio/mpeg' }));
		const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length);
		return Math.sqrt(power) < TOO_LOUD;
	} catch {
		return false;
	}
}
