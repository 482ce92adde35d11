import { Mp3Encoder } from '@breezystack/lamejs';
import { RATE, trimmed } from '#core/run/recording.ts';

// A worker of its own: the encoder is heavy, and is fetched only by those who record.

const KILOBITS = 40;

/** One sound as frames that splice. The encoder never borrows from the frame before: it knows no other way. */
function encode(samples: Float32Array): Uint8Array<ArrayBuffer> {
	const encoder = new Mp3Encoder(1, RATE, KILOBITS);
	const whole = encoder.encodeBuffer(Int16Array.from(samples, (sample) => Math.round(sample * 32_767)));
	const rest = encoder.flush();
	const frames = new Uint8Array(whole.length + rest.length);
	frames.set(whole);
	frames.set(rest, whole.length);
	return trimmed(frames);
}

addEventListener('message', ({ data }: MessageEvent<Float32Array>) => postMessage(encode(data)));
