import { read } from '#core/run/pack.ts';
import { voiceOf, type Clips, type Voice } from '#core/run/voice.ts';

/** The bundled voice, whole. The service worker keeps it for offline. */
const BUNDLED = '/voice/slt.pack';

let fetched: Promise<Clips> | null = null;

async function fetchBundled(): Promise<Clips> {
	const response = await fetch(BUNDLED);
	if (!response.ok) throw new Error(`the voice is not there: ${BUNDLED} answered ${response.status}`);
	const reading = read(new Uint8Array(await response.arrayBuffer()));
	if (!reading.ok) throw new Error(reading.reason);
	return reading.pack.clips;
}

/** The bundled voice's clips, fetched once. Rejects when they cannot be had. */
function bundled(): Promise<Clips> {
	fetched ??= fetchBundled().catch((problem: unknown) => {
		fetched = null;
		throw problem;
	});
	return fetched;
}

let made: { by: Clips | null; voice: Voice } | null = null;

/** What speaks: a voice of one's own where it can, else the bundled one. Rejects when that cannot be had. */
export async function loadVoice(own: Clips | null = null): Promise<Voice> {
	const clips = await bundled();
	const silence = clips.get('silence');
	if (!silence) throw new Error('the voice has no silence');
	if (made?.by !== own || !made.voice)
		made = { by: own, voice: voiceOf(silence, own ? [own, clips] : [clips]) };
	return made.voice;
}
