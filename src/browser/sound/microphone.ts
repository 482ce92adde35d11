import { RATE } from '#core/run/recording.ts';

/** A microphone that is open, or a sentence about why there is none. */
export type Opening = { ok: true; microphone: Microphone } | { ok: false; reason: string };

/** Why a browser gave no microphone, by the name of its error. */
const REASONS: Record<string, string> = {
	NotAllowedError:
		'This browser may not use the microphone. Allow it in the browser’s settings for this site, then try again.',
	NotFoundError: 'There is no microphone on this device. Plug one in, then try again.',
	NotReadableError: 'Another app is using the microphone. Close it, then try again.'
};
const NO_MICROPHONES =
	'This browser gives this page no microphone. It does so only on a secure (https) address.';
const UNPLUGGED = 'The microphone went away. Plug it in, then record this one again. The others are kept.';

/** One microphone, open until it is closed, so that the browser asks once. */
export class Microphone {
	#stream: MediaStream;
	#recorder: MediaRecorder | null = null;
	/** Called when it is unplugged, or taken by another app. */
	lost: ((reason: string) => void) | null = null;

	constructor(stream: MediaStream) {
		this.#stream = stream;
		stream.getAudioTracks()[0]?.addEventListener('ended', () => this.lost?.(UNPLUGGED));
	}

	/** Records until the promise's `stop` is called. Rejects when what was recorded cannot be read. */
	record(): { stop: () => void; done: Promise<Float32Array> } {
		const recorder = new MediaRecorder(this.#stream);
		const parts: Blob[] = [];
		this.#recorder = recorder;
		const done = new Promise<Blob>((resolve, reject) => {
			recorder.ondataavailable = ({ data }) => parts.push(data);
			recorder.onstop = () => resolve(new Blob(parts, { type: recorder.mimeType }));
			recorder.onerror = () => reject(new Error('the recording broke off'));
		}).then(samplesOf);
		recorder.start();
		return { stop: () => recorder.state === 'recording' && recorder.stop(), done };
	}

	/** Gives the microphone back. */
	close(): void {
		this.lost = null;
		if (this.#recorder?.state === 'recording') this.#recorder.stop();
		for (const track of this.#stream.getTracks()) track.stop();
	}
}

/** Asks for the microphone; the browser asks the person. */
export async function openMicrophone(): Promise<Opening> {
	if (!navigator.mediaDevices || !('MediaRecorder' in globalThis))
		return { ok: false, reason: NO_MICROPHONES };
	try {
		// Cancelling echoes would cut words short: nothing else sounds here.
		const audio = { channelCount: 1, echoCancellation: false, noiseSuppression: true, autoGainControl: true };
		return { ok: true, microphone: new Microphone(await navigator.mediaDevices.getUserMedia({ audio })) };
	} catch (problem) {
		const name = problem instanceof DOMException ? problem.name : '';
		return { ok: false, reason: REASONS[name] ?? 'The microphone did not start. Try once more.' };
	}
}

/** Anything this browser can play, as samples at 24 kHz of one channel. Rejects when it cannot be read. */
export async function samplesOf(sound: Blob): Promise<Float32Array> {
	const context = new OfflineAudioContext(1, 1, RATE);
	const decoded = await context.decodeAudioData(await sound.arrayBuffer());
	return decoded.getChannelData(0);
}
