import { readFileSync, writeFileSync } from 'node:fs';
import type { Solved } from '../../src/core/care/figure/motion.ts';

const fileOf = (family: string) =>
	new URL(`../../src/core/care/figure/family/${family}.solved.json`, import.meta.url);

/** A family's solved numbers, by exercise. */
export const read = (family: string): Record<string, Solved> =>
	JSON.parse(readFileSync(fileOf(family), 'utf8'));

/** Writes a family's solved numbers, one exercise a line. */
export function write(family: string, solved: Record<string, Solved>): void {
	const lines = Object.entries(solved).map(([id, one]) => `"${id}":${JSON.stringify(one)}`);
	writeFileSync(fileOf(family), lines.length > 0 ? `{\n${lines.join(',\n')}\n}\n` : '{}\n');
}
