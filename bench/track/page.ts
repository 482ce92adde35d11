// What the bench lets the browser do: the same as a phone does before a run.
import { couchTo5k } from '#core/run/couch-to-5k.ts';
import { read } from '#core/run/pack.ts';
import { trackOf } from '#core/run/track.ts';
import { voiceOf } from '#core/run/voice.ts';

/** Reads the voice and makes the track of the last run that many times: milliseconds each, the first with the reading. */
function make(base64: string, times: number): { bytes: number; milliseconds: number[] } {
	const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
	const run = couchTo5k.runs.at(-1);
	if (!run) throw new Error('the plan is empty');
	let bytes = 0;
	const milliseconds = Array.from({ length: times }, () => {
		const from = performance.now();
		const reading = read(file);
		if (!reading.ok) throw new Error(reading.reason);
		const { clips } = reading.pack;
		const voice = voiceOf(clips.get('silence') ?? new Uint8Array(), [clips]);
		bytes = new Blob([trackOf(couchTo5k, run, voice)], { type: 'audio/mpeg' }).size;
		return performance.now() - from;
	});
	return { bytes, milliseconds };
}

Object.assign(globalThis, { make });
