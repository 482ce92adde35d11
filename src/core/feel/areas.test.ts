import { describe, expect, it } from 'vitest';
import { AREAS as ASKED } from '../ask/area.ts';
import { search } from './area-words.ts';
import { AREAS, placeName, yourPlace } from './areas.ts';

describe('areas', () => {
	it('are 30 at least, among them all that the check-in promises', () => {
		expect(AREAS.length).toBeGreaterThanOrEqual(30);
		const promised =
			'lower-back glute hamstring thigh knee knee-back knee-inner knee-outer shin calf achilles heel arch toe ' +
			'hip groin outer-thigh upper-back neck shoulder chest stomach side head';
		expect(AREAS.map(({ id }) => id)).toEqual(expect.arrayContaining(promised.split(' ')));
	});

	it('are known to Ask by the same ids, so that a fact can say them', () => {
		for (const { id } of AREAS) expect(Object.keys(ASKED)).toContain(id);
	});

	it('have one id each', () => expect(new Set(AREAS.map(({ id }) => id)).size).toBe(AREAS.length));

	it('are said with their side', () => {
		expect(placeName({ area: 'lower-back', side: 'middle' })).toBe('lower back');
		expect(placeName({ area: 'hamstring', side: 'left' })).toBe('back of left thigh');
		expect(yourPlace({ area: 'knee-back', side: 'right' })).toBe('the back of your right knee');
	});

	it('of a newer Fourleaf are said as they are written', () => {
		expect(yourPlace({ area: 'ear-lobe', side: 'left' })).toBe('your left ear lobe');
	});

	it('are found by what people call them', () => {
		expect(search('bum').map(({ id }) => id)).toEqual(['glute']);
		expect(search(' Back of ').map(({ id }) => id)).toEqual(['hamstring', 'knee-back']);
		expect(search('tummy').map(({ id }) => id)).toEqual(['stomach']);
		expect(search('ankle').map(({ id }) => id)).toEqual(['ankle']);
		expect(search('Left shin splints').map(({ id }) => id)).toEqual(['shin']);
		expect(search('')).toHaveLength(AREAS.length);
		expect(search('xylophone')).toEqual([]);
	});
});
