import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allPlans, host, openAt, planById, textById } from './plans.ts';

const CLUB = 'plan: Our way <b>\nid: our-way\n# Anna\nW1R1: 3 x (run 60s, walk 60s)\n';
let folder: string;
const put = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
const log = vi.spyOn(console, 'error');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fourleaf-plans-'));
	log.mockReset().mockImplementation(() => undefined);
	openAt(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('without a folder there are the plans that come along', () => {
	openAt(join(folder, 'nowhere'));
	expect(allPlans().map(({ id }) => id)).toEqual(['couch-to-5k', 'gentle-start', 'bridge-to-10k']);
	expect(planById('couch-to-5k')?.runs).toHaveLength(27);
	expect(planById('our-way')).toBeNull();
	expect(textById('gentle-start')).toMatch(/^plan: Gentle start\n/);
});

test('a plan in the folder is one of the server’s, its text to the letter', () => {
	put('club.txt', CLUB);
	put('notes.md', 'not a plan');
	expect(planById('our-way')).toMatchObject({ name: 'Our way <b>' });
	expect(textById('our-way')).toBe(CLUB);
	expect(host().broken).toEqual([]);
});

test('broken files are named once, in the log and in the list, and take nothing down', () => {
	put('club.txt', CLUB);
	put('again.txt', CLUB.replace('Our way', 'Another'));
	put('ours.txt', CLUB.replace('our-way', 'couch-to-5k'));
	put('typo\u202e.txt', CLUB.replace('run 60s', 'rum 60s'));
	put('big.txt', '#'.repeat(900_000));
	put('picture.txt', new Uint8Array([0x89, 0x50, 0xff, 0xfe]));
	expect(host().plans.map(({ file }) => file)).toEqual(['again.txt']);
	expect(host().broken).toEqual([
		{ file: 'big.txt', reason: 'It is too big to be a plan.' },
		{ file: 'club.txt', reason: 'Its id “our-way” is the one of again.txt. Give it another.' },
		{ file: 'ours.txt', reason: 'Its id “couch-to-5k” belongs to Fourleaf. Give it another.' },
		{
			file: 'picture.txt',
			reason: 'Line 1, column 1: Here is a letter that could not be read. Save the file as UTF-8.'
		},
		{
			file: 'typo?.txt',
			reason: 'Line 4, column 12: A part begins with “run” or “walk”, and here is “rum”.'
		}
	]);
	expect(log).toHaveBeenCalledTimes(5);
	expect(log).toHaveBeenCalledWith(expect.stringMatching(/^The plan typo\?\.txt is not used\. Line 4/));
});

test('a file that comes later is seen without a restart', () => {
	expect(planById('our-way')).toBeNull();
	put('club.txt', CLUB);
	openAt(folder);
	expect(planById('our-way')).not.toBeNull();
});
