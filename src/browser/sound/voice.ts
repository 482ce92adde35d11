import { splices, type Manifest, type Voice } from '#core/run/track.ts';

const FOLDER = '/voice/slt';

let whole: Promise<Voice> | null = null;

async function fetched(path: string): Promise<Response> {
	const response = await fetch(`${FOLDER}/${path}`);
	if (!response.ok) throw new Error(`the voice is not there: ${path} answered ${response.status}`);
	return response;
}

async function fetchVoice(): Promise<Voice> {
	const manifest = (await (await fetched('manifest.json')).json()) as Manifest;
	const bytes = async (file: string) => {
		const clip = new Uint8Array(await (await fetched(file)).arrayBuffer());
		if (!splices(clip)) throw new Error(`the voice's ${file} is damaged`);
		return clip;
	};
	const [silence, ...clips] = await Promise.all([
		bytes(manifest.silence),
		...manifest.clips.map(async (clip) => [clip.id, await bytes(clip.file)] as const)
	]);
	return { silence, clips: new Map(clips) };
}

/** The voice's clips, fetched once (the service worker keeps them for offline). Rejects when they cannot be had. */
export function loadVoice(): Promise<Voice> {
	whole ??= fetchVoice().catch((problem: unknown) => {
		whole = null;
		throw problem;
	});
	return whole;
}
