import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { draw, MOST_BYTES } from './picture-file.ts';

const SECRET = 'SECRET-MAKER';
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:m="http://maker.example/" m:by="${SECRET}"/></rdf:RDF></x:xmpmeta>`;

/** A photo as a phone makes it: where, by whom, on what, turned, in wide colours. */
const photo = () =>
	sharp({ create: { width: 900, height: 600, channels: 3, background: '#c84' } })
		.withExif({
			IFD0: { Make: SECRET, Copyright: SECRET, ImageDescription: SECRET },
			IFD3: {
				GPSLatitudeRef: 'N',
				GPSLatitude: '51/1 30/1 3230/100',
				GPSLongitudeRef: 'W',
				GPSLongitude: '0/1 7/1 4366/100'
			}
		})
		.withXmp(XMP)
		.withIccProfile('p3')
		.withMetadata({ orientation: 6 });

const TYPES = {
	jpeg: () => photo().jpeg().toBuffer(),
	png: () => photo().png().toBuffer(),
	webp: () => photo().webp().toBuffer(),
	avif: () => photo().avif({ effort: 0 }).toBuffer(),
	gif: () => photo().gif().toBuffer()
};

/** With a comment and a letter to follow, as some programs write them. */
async function laden(type: keyof typeof TYPES): Promise<Buffer> {
	const bytes = await TYPES[type]();
	const comment = Buffer.from(SECRET);
	if (type === 'jpeg') {
		const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment]);
		return Buffer.concat([bytes.subarray(0, 2), segment, bytes.subarray(2), comment]);
	}
	if (type === 'gif') {
		const extension = Buffer.concat([Buffer.from([0x21, 0xfe, comment.length]), comment, Buffer.from([0])]);
		return Buffer.concat([bytes.subarray(0, -1), extension, bytes.subarray(-1)]);
	}
	return Buffer.concat([bytes, comment]);
}

describe('a picture', () => {
	test.each(Object.keys(TYPES) as (keyof typeof TYPES)[])(
		'made anew from %s holds its pixels alone',
		async (type) => {
			const bytes = await laden(type);
			expect(bytes.includes(SECRET)).toBe(true);
			const drawn = await draw(bytes);
			if ('problem' in drawn) throw new Error(drawn.problem);
			for (const size of drawn.sizes) {
				const { exif, xmp, icc, iptc, comments, orientation, format, space } = await sharp(
					size.bytes
				).metadata();
				expect({ exif, xmp, icc, iptc, comments, orientation }).toEqual({});
				expect([format, space]).toEqual(['webp', 'srgb']);
				expect(size.bytes.includes(SECRET)).toBe(false);
				expect(size.bytes.toString('latin1')).not.toMatch(/EXIF|XMP |ICCP|GPS/);
			}
		}
	);

	test('is turned upright and kept in two sizes', async () => {
		const drawn = await draw(await laden('jpeg'));
		expect(drawn).toMatchObject({ width: 600, height: 900, sizes: [{ width: 480 }, { width: 600 }] });
	});

	test('that is small is kept as it is, once', async () => {
		const tiny = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#000' } })
			.png()
			.toBuffer();
		expect(await draw(tiny)).toMatchObject({ width: 40, height: 30, sizes: [{ width: 40 }] });
	});

	test('that moves is its first frame', async () => {
		const frames = await sharp(Buffer.alloc(20 * 40 * 3), {
			raw: { width: 20, height: 40, channels: 3, pageHeight: 20 }
		})
			.gif()
			.toBuffer();
		expect(await draw(frames)).toMatchObject({ width: 20, height: 20 });
	});
});

describe('what is refused, with a sentence', () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
	test.each([
		['a drawing that can hold script', Buffer.from(svg), 'not a picture'],
		['the same behind blanks', Buffer.from(`\n  <?xml version="1.0"?>${svg}`), 'not a picture'],
		['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not a picture'],
		['a PDF', Buffer.from('%PDF-1.7'), 'not a picture'],
		['nothing', Buffer.alloc(0), 'not a picture'],
		['a TIFF', Buffer.from('II*\0'), 'not a picture'],
		['an iPhone’s own form', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'HEIC'],
		['the first half of a JPEG', Buffer.from('\xff\xd8\xff\xe0 nothing more', 'latin1'), 'could not be read'],
		['too much', Buffer.alloc(MOST_BYTES + 1), '10 MB']
	])('%s', async (_, bytes, why) => {
		expect(await draw(bytes)).toEqual({ problem: expect.stringContaining(why) });
	});

	test('a small file with a picture that would fill the memory', async () => {
		const bomb = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
			.png()
			.toBuffer();
		bomb.writeUInt32BE(12_000, 16);
		bomb.writeUInt32BE(12_000, 20);
		bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
		expect(bomb.length).toBeLessThan(MOST_BYTES);
		expect(await draw(bomb)).toEqual({ problem: expect.stringContaining('could not be read') });
	});
});
