import { splices } from '#core/run/frame.ts';

/** Makes a clip of a sound at 24 kHz, in a worker. Rejects when the encoder cannot be fetched or fails. */
export function encode(samples: Float32Array<ArrayBuffer>): Promise<Uint8Array> {
	const worker = new Worker(new URL('./encoding.ts', import.meta.url), { type: 'module' });
	return new Promise<Uint8Array>((resolve, reject) => {
		worker.onerror = () => reject(new Error('the encoder did not start'));
		worker.onmessage = ({ data }: MessageEvent<Uint8Array>) =>
			splices(data) ? resolve(data) : reject(new Error('the encoder made frames that do not splice'));
		worker.postMessage(samples, [samples.buffer]);
	}).finally(() => worker.terminate());
}
