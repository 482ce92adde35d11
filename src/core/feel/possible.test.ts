import { describe, expect, it } from 'vitest';
import { impossible } from './possible.ts';
import { now, run } from './tale.ts';

describe('a check-in that nobody can make', () => {
	const ran = run(19, 'W6R3');
	const later = now(25, 12);

	it('is the morning after, before that morning', () => {
		expect(impossible('morning', ran, now(18, 8), later)).toMatch(/has not come yet/);
		expect(impossible('morning', ran, now(19, 23), later)).toMatch(/has not come yet/);
		expect(impossible('morning', ran, now(20, 0), later)).toBeNull();
	});

	it('is after a run that was not over, or before one that had begun', () => {
		expect(impossible('after', ran, now(19, 17), later)).toMatch(/not over/);
		expect(impossible('after', ran, now(19, 18), later)).toBeNull();
		expect(impossible('before', ran, now(19, 18), later)).toMatch(/already begun/);
		expect(impossible('before', ran, now(19, 17), later)).toBeNull();
	});

	it('is in the future, but for clocks that differ by minutes', () => {
		expect(impossible('before', null, { ...later, at: later.at + 600_000 }, later)).toMatch(/still to come/);
		expect(impossible('before', null, { ...later, at: later.at + 240_000 }, later)).toBeNull();
	});
});
