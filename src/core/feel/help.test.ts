import { describe, expect, it } from 'vitest';
import { atHome, groups, parse, people, UK } from './help.ts';

const abroad = { ...UK, emergency: '112', hospital: 'the emergency room', today: null, doctor: 'doctor' };

describe('who people go to', () => {
	it('is 999, A&E, 111, the GP and a physio, unless the host says otherwise', () => {
		expect(people(UK).map(({ who }) => who)).toEqual(['999 or A&E', '111', 'Your GP', 'A physio']);
		expect(groups(UK).map(({ title }) => title)).toEqual([
			'Call 999 or go to A&E now',
			'Get help today: 111, or an urgent GP appointment'
		]);
	});

	it('is told to ask locally where no line is for the whole country', () => {
		expect(people(abroad)[1]).toMatchObject({ what: expect.stringContaining('ask locally'), call: null });
		expect(groups(abroad)[1]?.title).toBe('Get help today: an urgent doctor appointment');
		expect(atHome('If you need crutches to walk: A&E.', abroad)).toContain('the emergency room.');
	});

	it('comes from the server as it is, or not at all', () => {
		expect(parse(JSON.parse(JSON.stringify(abroad)))).toEqual(abroad);
		for (const wrong of [null, 3, {}, { ...UK, emergency: '' }, { ...UK, today: 5 }])
			expect(parse(wrong)).toBeNull();
	});
});
