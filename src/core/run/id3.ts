import type { Seconds } from '../units.ts';

/** What a player shows of a track. `artwork` is a PNG. */
export type Tag = {
	title: string;
	album: string;
	track: number;
	of: number;
	seconds: Seconds;
	artwork: Uint8Array | null;
};

const LATIN_1 = 0;
const UTF_16 = 1;
const FRONT_COVER = 3;

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0) & 0x7f);
const big = (n: number): number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

/** UTF-16 with its mark, little end first: the one coding of version 2.3 that holds every script. */
function utf16(text: string): number[] {
	const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
	return [0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])];
}

function frame(id: string, content: readonly number[] | Uint8Array): Uint8Array {
	return joined([Uint8Array.from([...ascii(id), ...big(content.length), 0, 0]), content]);
}

function joined(parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/**
 * An ID3v2.3 tag to stand in front of a track. Version 2.3 because every player reads it, old ones included
 * (the ID3v2.3.0 informal standard; sizes of the whole are written in 7 bits a byte).
 */
export function id3(tag: Tag): Uint8Array {
	const words = (id: string, text: string) => frame(id, [UTF_16, ...utf16(text)]);
	const plain = (id: string, text: string) => frame(id, [LATIN_1, ...ascii(text)]);
	const frames = [
		words('TIT2', tag.title),
		words('TALB', tag.album),
		words('TPE1', 'Fourleaf'),
		plain('TRCK', `${tag.track}/${tag.of}`),
		plain('TLEN', String(Math.round(tag.seconds * 1000)))
	];
	if (tag.artwork) {
		const head = [LATIN_1, ...ascii('image/png'), 0, FRONT_COVER, 0];
		frames.push(frame('APIC', joined([head, tag.artwork])));
	}
	const size = frames.reduce((sum, each) => sum + each.length, 0);
	const sevenBits = [21, 14, 7, 0].map((shift) => (size >>> shift) & 0x7f);
	return joined([[...ascii('ID3'), 3, 0, 0, ...sevenBits], ...frames]);
}
