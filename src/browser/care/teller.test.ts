import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PHRASES } from '#core/care/phrases.ts';

const FOLDER = 'static/voice/slt';

describe('the voice of routines', () => {
	it('has a clip for every phrase, with these very words', () => {
		const { clips } = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as {
			clips: { id: string; text: string; file: string }[];
		};
		const rendered = new Map(clips.map(({ id, text }) => [id, text]));
		for (const { id, text } of PHRASES) {
			expect(rendered.get(id), id).toBe(text);
			expect(existsSync(`${FOLDER}/${id}.mp3`), id).toBe(true);
		}
	});
});
