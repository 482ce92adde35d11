import type { ClipId } from './clips.ts';
import { FRAME_BYTES, splices } from './frame.ts';
import { clipLength, longest, type Clips } from './voice.ts';

/** A voice that can be handed on: a name, a language such as `en`, and some of the clips a run can need. */
export type Pack = { name: string; language: string; clips: Clips };

/** What a file said: the pack and sentences about what of it is not used, or why there is none. */
export type PackReading = { ok: true; pack: Pack; leftOut: string[] } | { ok: false; reason: string };

/** Every clip said twice over comes to half of this. */
export const MOST_BYTES = 8_000_000;
export const LONGEST_NAME = 60;
const MARK = 'fourleaf-voice-1\n';
const LENGTH_DIGITS = 8;
const MOST_MANIFEST = 200_000;
const MOST_CLIPS = 1000;
const MOST_TOLD = 5;

/**
 * The pack as one file: a mark, the length of the manifest in 8 digits and a line's end, the manifest as JSON in
 * plain ASCII, then the frames of its clips in the manifest's order. `docs/voice-packs.md` says why. The same pack
 * gives the same bytes.
 */
export function write({ name, language, clips }: Pack): Uint8Array<ArrayBuffer> {
	const listed = [...clips].map(([id, bytes]) => ({ id, frames: bytes.length / FRAME_BYTES }));
	const manifest = ascii(JSON.stringify({ name, language, clips: listed }));
	const head = `${MARK}${String(manifest.length).padStart(LENGTH_DIGITS, '0')}\n${manifest}`;
	const sizes = [...clips.values()].reduce((sum, bytes) => sum + bytes.length, 0);
	const file = new Uint8Array(head.length + sizes);
	for (let i = 0; i < head.length; i++) file[i] = head.charCodeAt(i);
	let at = head.length;
	for (const bytes of clips.values()) {
		file.set(bytes, at);
		at += bytes.length;
	}
	return file;
}

const ascii = (json: string) =>
	json.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A voice without a word. */
export function begun(name: string): Pack {
	return { name: nameFrom(name), language: 'en', clips: new Map() };
}

/** The pack with one more clip, or with that one in place of the one before. */
export function withClip(pack: Pack, id: ClipId, bytes: Uint8Array): Pack {
	return { ...pack, clips: new Map([...pack.clips, [id, bytes]]) };
}

const textOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const refuse = (reason: string): PackReading => ({ ok: false, reason });

/** Reads a file that says it is a pack. Never throws; takes no more time than the file is long. */
export function read(file: Uint8Array): PackReading {
	if (file.length > MOST_BYTES)
		return refuse(`This is ${Math.round(file.length / 1e6)} MB. A voice has ${MOST_BYTES / 1e6} MB at most.`);
	const begin = MARK.length + LENGTH_DIGITS + 1;
	if (textOf(file.subarray(0, MARK.length)) !== MARK)
		return refuse('This is not a Fourleaf voice. Its name usually ends in .voice.');
	const length = Number(textOf(file.subarray(MARK.length, begin)));
	if (!Number.isInteger(length) || length < 2 || length > MOST_MANIFEST)
		return refuse('The list of what is in this voice is damaged.');
	if (begin + length > file.length) return refuse('This voice ends too early. Fetch the file once more.');
	const manifest = manifestIn(textOf(file.subarray(begin, begin + length)));
	if (typeof manifest === 'string') return refuse(manifest);
	return taken(manifest, file.subarray(begin + length));
}

type Listed = { id: string; frames: number };
type Manifest = { name: string; language: string; clips: Listed[] };

/** The manifest, or what is wrong with it. */
function manifestIn(text: string): Manifest | string {
	let found: unknown;
	try {
		found = JSON.parse(text);
	} catch {
		return 'The list of what is in this voice is damaged.';
	}
	const { name, language, clips } = (found ?? {}) as Record<string, unknown>;
	if (!Array.isArray(clips) || clips.length > MOST_CLIPS || !clips.every(isListed))
		return 'The list of what is in this voice is damaged.';
	const tag =
		typeof language === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'en';
	return { name: nameFrom(name), language: tag, clips };
}

function isListed(value: unknown): value is Listed {
	const { id, frames } = (value ?? {}) as Record<string, unknown>;
	return (
		typeof id === 'string' && Number.isInteger(frames) && Number(frames) >= 1 && Number(frames) <= 100_000
	);
}

/** A name that can stand in a sentence: no letters that hide or turn text around, not too long, never nothing. */
export function nameFrom(value: unknown): string {
	const plain = typeof value === 'string' ? value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim() : '';
	return [...plain].slice(0, LONGEST_NAME).join('') || 'A voice without a name';
}

function taken({ name, language, clips: listed }: Manifest, sound: Uint8Array): PackReading {
	const whole = listed.reduce((sum, { frames }) => sum + frames * FRAME_BYTES, 0);
	if (whole > sound.length) return refuse('This voice ends too early. Fetch the file once more.');
	if (whole < sound.length) return refuse('There is more in this file than its list says. It is damaged.');
	const clips = new Map<string, Uint8Array>();
	const leftOut: string[] = [];
	let at = 0;
	for (const { id, frames } of listed) {
		const bytes = sound.slice(at, at + frames * FRAME_BYTES);
		at += bytes.length;
		const wrong = wrongWith(id, bytes, clips);
		if (wrong) leftOut.push(wrong);
		else clips.set(id, bytes);
	}
	if (clips.size === 0 && leftOut[0]) return refuse(`Nothing in this voice can be used. ${leftOut[0]}`);
	return { ok: true, pack: { name, language, clips }, leftOut: few(leftOut) };
}

function wrongWith(id: string, bytes: Uint8Array, before: Clips): string | null {
	if (!/^[a-z0-9-]{1,40}$/.test(id)) return 'A clip has a name that no phrase has.';
	if (before.has(id)) return `“${id}” is in it twice. The first one is used.`;
	if (!splices(bytes))
		return `“${id}” is not in the right format: MP3, mono, 24 kHz, 40 kbit/s, no reservoir.`;
	if (clipLength(bytes) > longest(id)) return `“${id}” is longer than ${longest(id)} seconds.`;
	return null;
}

/** The first sentences, and how many more there would be. */
function few(sentences: readonly string[]): string[] {
	const more = sentences.length - MOST_TOLD;
	return more > 0 ? [...sentences.slice(0, MOST_TOLD), `And ${more} more.`] : [...sentences];
}
