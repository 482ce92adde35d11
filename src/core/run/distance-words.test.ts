import { expect, test } from 'vitest';
import { kilometres, paceOf, perKilometre, readKilometres } from './distance-words.ts';

test('a distance and a pace are written as on a watch', () => {
	expect(kilometres(1240)).toBe('1.24 km');
	expect(perKilometre(400)).toBe('6:40 a km');
	expect(perKilometre(9000)).toBe('standing');
	expect(paceOf(3000, 1500)).toBe(500);
	expect(paceOf(20, 1500)).toBeNull();
});

test('a typed distance is read with comma or point, and what is none is refused', () => {
	for (const [text, metres] of [
		['3', 3000],
		['3.2', 3200],
		[' 3,25 km', 3250],
		['0.05', 50]
	] as const)
		expect(readKilometres(text), text).toBe(metres);
	for (const text of ['', 'far', '0', '-3', '3.2.1', '101', '1e9', '3 miles'])
		expect(readKilometres(text), text).toBeNull();
});
