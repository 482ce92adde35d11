import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

/**
 * One Fourleaf per data folder. The lock names a process by its number and its start, because after a restart
 * of the machine or container the number alone may belong to somebody else.
 */
export function take(folder: string): { release(): void } {
	const path = join(folder, 'fourleaf.lock');
	const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
	for (let attempt = 0; ; attempt++) {
		try {
			writeFileSync(path, mine, { flag: 'wx' });
			return { release: () => rmSync(path, { force: true }) };
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 3) throw error;
			const holder = read(path);
			if (holder && holder.started === startOf(holder.pid)) {
				throw new Refusal(
					`Another Fourleaf (process ${holder.pid}) uses the data folder ${folder}. ` +
						'Stop that one, or choose another folder with DATA_DIR.'
				);
			}
			rmSync(path, { force: true });
		}
	}
}

/** Who holds the lock, or nothing where the file is unreadable: cut off by a full disk, or gone meanwhile. */
function read(path: string): { pid: number; started: string } | undefined {
	try {
		const { pid, started } = JSON.parse(readFileSync(path, 'utf8')) as { pid: number; started: string };
		return typeof pid === 'number' && started ? { pid, started } : undefined;
	} catch {
		return undefined;
	}
}

/** When a process began, as text to compare; empty when there is none of that number. */
export function startOf(pid: number): string {
	try {
		if (process.platform === 'linux') {
			const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
			const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
			// Counted after the program's name, which may itself hold spaces and brackets.
			const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			const [state, began] = [fields[0], fields[19]];
			// Dead, only not yet buried: containers without an init keep such for long.
			if (state === 'Z' || state === 'X') return '';
			return `${boot} ${began}`;
		}
		return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
	} catch {
		return '';
	}
}
