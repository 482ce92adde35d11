/** A file as slices in order. Silence is one buffer, shared by all, so a track keeps only what sounds. */
export type Rope = readonly Uint8Array[];

/** In frames. As much silence is shared, so that a track is few slices; and less is not worth a slice of its own. */
const SHARED = 1000;
const WORTH_A_SLICE = 100;

const shared = new WeakMap<Uint8Array, Buffer>();
const borrowed = new WeakSet<ArrayBufferLike>();

function muchOf(frame: Uint8Array): Buffer {
	let much = shared.get(frame);
	if (!much) {
		much = Buffer.alloc(SHARED * frame.length, frame);
		shared.set(frame, much);
		borrowed.add(much.buffer);
	}
	return much;
}

/** How many bytes from `at` on are nothing but the frame over and over. */
function sameFor(bytes: Buffer, at: number, frame: Uint8Array): number {
	let until = at;
	for (let next = at + frame.length; next <= bytes.length; next += frame.length) {
		if (bytes.compare(frame, 0, frame.length, until, next) !== 0) break;
		until = next;
	}
	return until - at;
}

/** The same bytes as slices, every long stretch of the frame `silence` borrowed from the one shared buffer. */
export function twisted(bytes: Uint8Array, silence: Uint8Array): Uint8Array[] {
	const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const much = muchOf(silence);
	const rope: Uint8Array[] = [];
	let from = 0;
	for (let at = 0; at < all.length;) {
		const quiet = sameFor(all, at, silence);
		if (quiet < WORTH_A_SLICE * silence.length) {
			at += quiet || silence.length;
			continue;
		}
		if (at > from) rope.push(Buffer.from(all.subarray(from, at)));
		for (let left = quiet; left > 0; left -= much.length) rope.push(much.subarray(0, left));
		at += quiet;
		from = at;
	}
	if (from < all.length) rope.push(Buffer.from(all.subarray(from)));
	return rope;
}

export function lengthOf(rope: Rope): number {
	return rope.reduce((sum, slice) => sum + slice.length, 0);
}

/** The memory a rope takes for itself: the shared silence is not counted. */
export function weight(rope: Rope): number {
	const own = rope.filter((slice) => !borrowed.has(slice.buffer));
	return lengthOf(own) + 100 * rope.length;
}

/** Bytes `from` up to, not including, `to`. */
export function cut(rope: Rope, from: number, to: number): Uint8Array[] {
	let begun = 0;
	return rope.flatMap((slice) => {
		const [start, end] = [Math.max(0, from - begun), Math.min(slice.length, to - begun)];
		begun += slice.length;
		return end > start ? [slice.subarray(start, end)] : [];
	});
}
