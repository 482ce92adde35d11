import { expect, test } from 'vitest';
import { failure } from './postmaster.ts';

test.each([
	[
		'2026-11-22 20:00:00 UTC [7] FATAL:  data directory "/srv/data" has wrong ownership\nHINT:  …',
		'PostgreSQL does not start: data directory "/srv/data" has wrong ownership'
	],
	['FATAL:  could not write lock file: No space left on device', 'The disk is full.'],
	['FATAL:  could not extend file: wrote only 4096 of 8192 bytes at block 10', 'The disk is full.'],
	['initdb: error: could not look up effective user ID 1234', 'PostgreSQL does not start: could not look up'],
	['', 'PostgreSQL does not start: no reason given']
])('“%s” becomes one line for the host', (words, line) => {
	expect(failure(words).message).toContain(line);
	expect(failure(words).message).not.toContain('\n');
});
