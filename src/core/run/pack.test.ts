import { describe, expect, test } from 'vitest';
import { FRAME_BYTES } from './frame.ts';
import { begun, MOST_BYTES, nameFrom, read, write, type Pack } from './pack.ts';

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function frames(count: number, header = [0xff, 0xf3, 0x54, 0xc4, 0, 0, 0x80]): Uint8Array {
	const bytes = new Uint8Array(count * FRAME_BYTES);
	for (let at = 0; at < bytes.length; at += FRAME_BYTES) bytes.set(header, at);
	return bytes;
}

const ruth: Pack = {
	name: 'Ruth’s coach 🐎',
	language: 'en-GB',
	clips: new Map([
		['run', frames(30)],
		['walk', frames(25)]
	])
};

/** A file with that manifest and that sound, lengths as they are. */
function made(manifest: unknown, sound: Uint8Array = frames(55)): Uint8Array {
	const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
	const head = ascii(`fourleaf-voice-1\n${String(text.length).padStart(8, '0')}\n${text}`);
	return Uint8Array.from([...head, ...sound]);
}

const listed = (clips: unknown, more: object = {}) => ({ name: 'Ruth', language: 'en', clips, ...more });
const reasonOf = (file: Uint8Array) => {
	const reading = read(file);
	return reading.ok ? null : reading.reason;
};

describe('a voice as one file', () => {
	test('is read as it was written, and the same voice gives the same bytes', () => {
		expect(read(write(ruth))).toEqual({ ok: true, pack: ruth, leftOut: [] });
		expect(write(ruth)).toEqual(write({ ...ruth, clips: new Map(ruth.clips) }));
	});

	test('may be begun without a word', () => {
		expect(read(write(begun('Ruth')))).toEqual({ ok: true, pack: begun('Ruth'), leftOut: [] });
	});

	test('keeps its name from hiding, turning round or filling the page', () => {
		expect(nameFrom('\u202eRuth\u0000\n')).toBe('Ruth');
		expect(nameFrom('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
		expect([...nameFrom('🐎'.repeat(500))]).toHaveLength(60);
		expect(nameFrom(7)).toBe('A voice without a name');
	});
});

describe('a file that is no voice is refused in a sentence', () => {
	const DAMAGED = 'The list of what is in this voice is damaged.';
	const EARLY = 'This voice ends too early. Fetch the file once more.';
	const whole = write(ruth);

	test.each([
		['nothing', new Uint8Array(), /not a Fourleaf voice/],
		['a web page', ascii('<!doctype html><title>404</title>'), /not a Fourleaf voice/],
		['a zip', ascii('PK\u0003\u0004'.padEnd(400, 'x')), /not a Fourleaf voice/],
		['an MP3', frames(90), /not a Fourleaf voice/],
		['something huge', new Uint8Array(MOST_BYTES + 1_000_000), /This is 9 MB. A voice has 8 MB at most/],
		['cut in its list', whole.subarray(0, 60), EARLY],
		['cut in its sound', whole.subarray(0, -1), EARLY],
		['with something at its end', Uint8Array.from([...whole, 1]), /more in this file than its list says/],
		['with a list of 99 MB', ascii('fourleaf-voice-1\n99999999\n{}'), DAMAGED],
		['with a list of minus one', ascii('fourleaf-voice-1\n-0000001\n{}'), DAMAGED],
		['with a list that is no JSON', made('{"name":'), DAMAGED],
		['with null for a list', made('null'), DAMAGED],
		['without clips', made({ name: 'Ruth' }), DAMAGED],
		['with half a frame', made(listed([{ id: 'run', frames: 0.5 }])), DAMAGED],
		['with minus three frames', made(listed([{ id: 'run', frames: -3 }])), DAMAGED],
		['with more frames than there are', made(listed([{ id: 'run', frames: 99_999 }])), EARLY],
		['with 2,000 clips', made(listed(Array(2000).fill({ id: 'run', frames: 1 }))), DAMAGED]
	])('%s', (_, file, sentence) => {
		const reason = reasonOf(file);
		expect(reason).toMatch(sentence);
		expect(reason).toMatch(/\.$/);
	});
});

describe('what of a voice cannot be used is left out and said, the rest stays', () => {
	const withTwo = (first: { id: string; frames: number }, bytes: Uint8Array) => {
		const sound = Uint8Array.from([...bytes, ...frames(25)]);
		const reading = read(made(listed([first, { id: 'walk', frames: 25 }]), sound));
		return reading.ok ? [[...reading.pack.clips.keys()], ...reading.leftOut] : reading.reason;
	};

	test.each([
		['44.1 kHz stereo', [0xff, 0xfb, 0x90, 0x64]],
		['a bit reservoir', [0xff, 0xf3, 0x54, 0xc4, 7, 0, 0x80]],
		['something else', [0x3c, 0x68, 0x31]]
	])('a clip of %s', (_, header) => {
		expect(withTwo({ id: 'run', frames: 30 }, frames(30, header))).toEqual([
			['walk'],
			'“run” is not in the right format: MP3, mono, 24 kHz, 40 kbit/s, no reservoir.'
		]);
	});

	test('a clip that is named like a path or a page', () => {
		for (const id of ['../../run', '/etc/passwd', '<b>run</b>', 'run\u202e', '__proto__', ''])
			expect(withTwo({ id, frames: 30 }, frames(30))).toEqual([
				['walk'],
				'A clip has a name that no phrase has.'
			]);
	});

	test('the second of two, and one that goes on and on', () => {
		expect(withTwo({ id: 'walk', frames: 30 }, frames(30))).toEqual([
			['walk'],
			'“walk” is in it twice. The first one is used.'
		]);
		expect(withTwo({ id: 'run', frames: 400 }, frames(400))).toEqual([
			['walk'],
			'“run” is longer than 8 seconds.'
		]);
		expect(withTwo({ id: 'count-3', frames: 60 }, frames(60))).toEqual([
			['walk'],
			'“count-3” is longer than 0.9 seconds.'
		]);
	});

	test('five sentences at most', () => {
		const clips = Array.from({ length: 9 }, (_, i) => ({ id: `run/${i}`, frames: 1 }));
		const reading = read(made(listed([...clips, { id: 'run', frames: 2 }]), frames(11)));
		expect(reading.ok && reading.leftOut.at(-1)).toBe('And 4 more.');
	});
});
