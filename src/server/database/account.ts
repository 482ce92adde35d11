import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../refusal.ts';

/** The user that PostgreSQL runs as when we are root, which it refuses to be. */
export type Account = { uid: number; gid: number };

/**
 * Who runs PostgreSQL: nobody in particular (undefined) when we are an ordinary user ourselves; as root the
 * owner of an existing data folder, so that one made by an ordinary user still opens, and else `nobody`.
 */
export function forFolder(folder: string): Account | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const owner = statSync(folder, { throwIfNoEntry: false });
	if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
	return nobody();
}

/** `nobody` of this machine; its number differs between systems. */
export function nobody(passwd: string = readFileSync('/etc/passwd', 'utf8')): Account {
	const line = passwd.split('\n').find((each) => each.startsWith('nobody:'));
	if (!line)
		throw new Refusal('There is no user "nobody" to run PostgreSQL. Start Fourleaf as an ordinary user.');
	const [, , uid, gid] = line.split(':').map(Number);
	return { uid: (uid ?? 0) >>> 0, gid: (gid ?? 0) >>> 0 };
}

/** Whether that user can enter the folder: really tried, because modes alone do not tell (ACLs, mounts). */
export function canEnter(folder: string, account: Account | undefined): boolean {
	if (!account) return true;
	const tried = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
		...account,
		cwd: '/',
		stdio: 'ignore'
	});
	return tried.status === 0;
}
