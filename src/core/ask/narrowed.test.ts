import { describe, expect, test } from 'vitest';
import { address, chips, EVERYTHING, read } from './narrowed.ts';

const readAddress = (text: string) => {
	const parts = new Map(
		text
			.split(/[?&]/)
			.slice(1)
			.map((part) => part.split('=').map(decodeURIComponent) as [string, string])
	);
	return read((name) => parts.get(name) ?? null);
};

const ALL =
	'/ask?q=sore%20knee&area=knee&week=6&side=left&answered=yes&helped=yes&from=Ruth&since=2026-01-31&until=2026-02-28';

describe('an address', () => {
	test('is read and written the same', () => {
		expect(address(readAddress(ALL))).toBe(ALL);
		expect(address(readAddress('/ask'))).toBe('/ask');
		expect(readAddress('/ask')).toEqual(EVERYTHING);
	});

	test.for([
		'area=elbow-grease',
		'week=0',
		'week=53',
		'week=six',
		'side=up',
		'answered=maybe',
		'helped=1',
		'since=2026-02-29',
		'until=2026-13-01',
		'since=yesterday'
	])('bears nonsense: %s', (part) => expect(readAddress(`/ask?${part}`)).toEqual(EVERYTHING));
});

test('each filter has a chip, and its chip takes off that one alone', () => {
	const all = chips(readAddress(ALL));
	expect(all.map(({ label }) => label)).toEqual([
		'Knee',
		'Week 6',
		'Left',
		'Answered',
		'Something helped',
		'Asked by Ruth',
		'Since 31 Jan 2026',
		'Until 28 Feb 2026'
	]);
	for (const { name, without } of all) {
		expect(chips(without).map((each) => each.name)).toEqual(
			all.map((each) => each.name).filter((each) => each !== name)
		);
	}
});
