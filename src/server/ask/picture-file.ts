import sharp from 'sharp';

/** A picture's own pixels in each size, as WebP, and nothing else that was in the file. */
export type Drawn = { width: number; height: number; sizes: { width: number; bytes: Buffer }[] };

/** Bytes taken, and pixels decoded, at most: a small file can hold a picture that fills the memory. */
export const MOST_BYTES = 10 * 1024 * 1024;
const MOST_PIXELS = 60_000_000;

/** Widths kept, in pixels; a smaller picture is kept as it is. */
export const WIDTHS = [480, 1200] as const;

const TOO_LARGE = 'That picture is larger than 10 MB. Choose a smaller one.';
const UNKNOWN = 'That is not a picture we can show. Choose a JPEG, PNG, WebP, GIF or AVIF.';
const HEIC =
	'That picture is in a form (HEIC) we cannot show. Save it as a JPEG first, then choose that one.';
const BROKEN = 'That picture could not be read. Open it and save it again, then choose that one.';

/**
 * Makes a picture anew from its pixels: turned upright, in the web's own colours, in our sizes. Where it was taken, on
 * which phone, when, comments and small copies are not carried over, whatever the type.
 */
export async function draw(bytes: Uint8Array): Promise<Drawn | { problem: string }> {
	if (bytes.length > MOST_BYTES) return { problem: TOO_LARGE };
	const kind = kindOf(bytes);
	if (kind === 'heic') return { problem: HEIC };
	if (kind === null) return { problem: UNKNOWN };
	return inTurn(() => redraw(bytes));
}

/** By their first bytes: nothing else ever reaches the decoder, drawings with script in them least of all. */
function kindOf(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic' | null {
	const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
	if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (/^RIFF.{4}WEBP/s.test(start)) return 'webp';
	if (/^GIF8[79]a/.test(start)) return 'gif';
	if (/^.{4}ftypavi[fs]/s.test(start)) return 'avif';
	if (/^.{4}ftyp(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)/s.test(start))
		return start.includes('avif', 12) ? 'avif' : 'heic';
	return null;
}

let turn: Promise<unknown> = Promise.resolve();

/** One picture at a time: two large ones at once would take twice the memory, and gain nothing. */
function inTurn<Made>(work: () => Promise<Made>): Promise<Made> {
	const next = turn.then(work);
	turn = next.catch(() => undefined);
	return next;
}

async function redraw(bytes: Uint8Array): Promise<Drawn | { problem: string }> {
	try {
		// The first frame of what moves. Sharp writes no metadata unless asked to.
		const upright = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
			.autoOrient()
			.toColourspace('srgb')
			.timeout({ seconds: 20 });
		const sizes: { width: number; height: number; bytes: Buffer }[] = [];
		for (const most of WIDTHS) {
			const { data, info } = await upright
				.clone()
				.resize({ width: most, height: most * 2, fit: 'inside', withoutEnlargement: true })
				.webp({ quality: 80 })
				.toBuffer({ resolveWithObject: true });
			if (sizes.at(-1)?.width !== info.width) sizes.push({ ...info, bytes: data });
		}
		const { width = 0, height = 0 } = sizes.at(-1) ?? {};
		return { width, height, sizes: sizes.map((each) => ({ width: each.width, bytes: each.bytes })) };
	} catch {
		return { problem: BROKEN };
	}
}
