import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startOf, take } from './lock.ts';

function folder(): string {
	const made = mkdtempSync(join(tmpdir(), 'fourleaf-lock-'));
	onTestFinished(() => rmSync(made, { recursive: true }));
	return made;
}

test('a second Fourleaf on the same folder is refused, until the first has let go', () => {
	const shared = folder();
	const first = take(shared);
	expect(() => take(shared)).toThrow(`Another Fourleaf (process ${process.pid}) uses the data folder`);
	first.release();
	take(shared).release();
	expect(existsSync(join(shared, 'fourleaf.lock'))).toBe(false);
});

test.each([
	['of a process that is no more', JSON.stringify({ pid: 2 ** 22 + 1, started: 'boot 1' })],
	['whose number now belongs to another process', JSON.stringify({ pid: process.pid, started: 'boot 1' })],
	['that a full disk cut off', '{"pid":']
])('a lock %s is taken over', (_, left) => {
	const shared = folder();
	writeFileSync(join(shared, 'fourleaf.lock'), left);
	take(shared).release();
});

test('a process has one beginning, and one that is not running has none', () => {
	expect(startOf(process.pid)).toBe(startOf(process.pid));
	expect(startOf(process.pid)).not.toBe('');
	expect(startOf(2 ** 22 + 1)).toBe('');
});
