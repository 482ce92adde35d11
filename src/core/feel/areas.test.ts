import { describe, expect, it } from 'vitest';
import { AREAS, placeName, search, yourPlace } from './areas.ts';

describe('areas', () => {
	it('have one id each', () => expect(new Set(AREAS.map(({ id }) => id)).size).toBe(AREAS.length));

	it('are said with their side', () => {
		expect(placeName({ area: 'lower-back', side: 'middle' })).toBe('lower back');
		expect(placeName({ area: 'hamstring', side: 'left' })).toBe('back of left thigh');
		expect(yourPlace({ area: 'knee-back', side: 'right' })).toBe('the back of your right knee');
	});

	it('of a newer Fourleaf are said as they are written', () => {
		expect(yourPlace({ area: 'big-toe', side: 'left' })).toBe('your left big toe');
	});

	it('are found by what people call them', () => {
		expect(search('bum').map(({ id }) => id)).toEqual(['glute']);
		expect(search(' Back of ').map(({ id }) => id)).toEqual(['hamstring', 'knee-back']);
		expect(search('')).toHaveLength(AREAS.length);
	});
});
