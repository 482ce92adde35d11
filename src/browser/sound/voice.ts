import { read } from '#core/run/pack.ts';
import { voiceOf, type Clips, type Voice } from '#core/run/voice.ts';

/** The bundled voice: what it says in runs, and what in routines besides. The service worker keeps both for offline. */
const RUNS = '/voice/slt.pack';
export const ROUTINES = '/voice/slt-care.pack';

const fetched = new Map<string, Promise<Clips>>();

async function fetchPack(address: string): Promise<Clips> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`the voice is not there: ${address} answered ${response.status}`);
	const reading = read(new Uint8Array(await response.arrayBuffer()));
	if (!reading.ok) throw new Error(reading.reason);
	return reading.pack.clips;
}

/** A bundled pack's clips, fetched once. Rejects when they cannot be had. */
function bundled(address: string): Promise<Clips> {
	const before = fetched.get(address);
	if (before) return before;
	const clips = fetchPack(address).catch((problem: unknown) => {
		fetched.delete(address);
		throw problem;
	});
	fetched.set(address, clips);
	return clips;
}

let made: { by: Clips | null; voice: Voice } | null = null;

/** What speaks: a voice of one's own where it can, else the bundled one. Rejects when that cannot be had. */
export async function loadVoice(own: Clips | null = null): Promise<Voice> {
	const clips = await bundled(RUNS);
	const silence = clips.get('silence');
	if (!silence) throw new Error('the voice has no silence');
	if (made?.by !== own || !made.voice)
		made = { by: own, voice: voiceOf(silence, own ? [own, clips] : [clips]) };
	return made.voice;
}

/** The same for routines, whose words are a pack of their own; without those it still has its tones and numbers. */
export async function loadCareVoice(own: Clips | null = null): Promise<Voice> {
	const [{ silence }, runs, routines] = await Promise.all([
		loadVoice(),
		bundled(RUNS),
		bundled(ROUTINES).catch((): Clips => new Map())
	]);
	return voiceOf(silence, [...(own ? [own] : []), routines, runs]);
}
