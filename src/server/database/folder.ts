import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as accounts from './account.ts';

/**
 * Where the data lives: the folder asked for, or `data` in the project. Root's own home is closed to the user
 * who runs PostgreSQL for root, so a project in there keeps its data under /var/lib, in a folder of its own name.
 */
export function choose(asked: string | undefined, project: string = process.cwd()): string {
	if (asked) return resolve(asked);
	const usual = join(project, 'data');
	if (process.getuid?.() !== 0) return usual;
	mkdirSync(usual, { recursive: true });
	if (accounts.canEnter(usual, accounts.forFolder(join(usual, 'postgres')))) return usual;
	const mark = createHash('sha256').update(project).digest('hex').slice(0, 8);
	return `/var/lib/fourleaf/${basename(project)}-${mark}`;
}
