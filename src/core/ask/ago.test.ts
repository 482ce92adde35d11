import { describe, expect, it } from 'vitest';
import { ago } from './ago.ts';

const hour = 3_600_000;

describe('how long ago', () => {
	it.each([
		[-5, 'just now'],
		[0.01, 'just now'],
		[1 / 60, '1 minute ago'],
		[2.9, '2 hours ago'],
		[25, 'yesterday'],
		[49, '2 days ago'],
		[14 * 24, '2 weeks ago'],
		[62 * 24, '2 months ago'],
		[731 * 24, '2 years ago']
	])('%d hours is %s', (hours, words) => expect(ago(0, hours * hour)).toBe(words));
});
