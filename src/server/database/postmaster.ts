import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { Refusal } from '../refusal.ts';

/** A running PostgreSQL: its last words, and how to end it. */
export type Postmaster = {
	/** Resolves when it has ended, for whatever reason, with its last lines. */
	ended: Promise<string>;
	stop(): Promise<void>;
};

/**
 * sh waits on a pipe whose other end we hold, so that however we die, even by kill -9, PostgreSQL is told to
 * stop and its socket folder ($1) is removed. Detached, so that Ctrl-C reaches us first and we stop in order.
 */
const watchdog = [
	'd=$1; shift; exec 3<&0',
	'"$@" </dev/null 3<&- & p=$!',
	'(read x <&3; kill -INT $p) 2>/dev/null & r=$!',
	'exec 3<&-',
	'trap "kill -INT $p" INT TERM',
	'wait $p; s=$?',
	'while kill -0 $p 2>/dev/null; do wait $p; s=$?; done',
	'kill $r 2>/dev/null; rmdir "$d" 2>/dev/null; exit $s'
].join('\n');

const startLimit = 60_000;

/** Start `postgres` with these arguments and wait until it accepts connections. */
export function start(
	postgres: string,
	args: string[],
	socketFolder: string,
	account: Account | undefined
): Promise<Postmaster> {
	const child = spawn('/bin/sh', ['-c', watchdog, 'sh', socketFolder, postgres, ...args], {
		...account,
		cwd: '/',
		detached: true,
		stdio: ['pipe', 'ignore', 'pipe'],
		env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
	});
	child.stdin?.on('error', () => {});
	const lines: string[] = [];
	const ended = new Promise<string>((resolve) => {
		child.on('exit', () => resolve(lines.join('\n')));
		child.on('error', (error) => resolve(error.message));
	});
	const stop = async () => {
		child.stdin?.end();
		await ended;
	};
	return ready(child, lines, ended, { ended, stop });
}

function ready(
	child: ChildProcess,
	lines: string[],
	ended: Promise<string>,
	postmaster: Postmaster
): Promise<Postmaster> {
	return new Promise((resolve, reject) => {
		const limit = setTimeout(() => {
			child.stdin?.end();
			reject(
				new Refusal(`PostgreSQL did not become ready within a minute. Its last words:\n${lines.join('\n')}`)
			);
		}, startLimit);
		child.stderr?.setEncoding('utf8').on('data', (text: string) => {
			lines.push(...text.split('\n').filter(Boolean));
			lines.splice(0, lines.length - 20);
			if (!text.includes('ready to accept connections')) return;
			clearTimeout(limit);
			resolve(postmaster);
		});
		void ended.then((words) => {
			clearTimeout(limit);
			reject(failure(words));
		});
	});
}

/** What PostgreSQL or initdb said, as one line for the host. */
export function failure(words: string): Refusal {
	if (/No space left on device|Disk quota exceeded|wrote only \d+ of \d+ bytes/.test(words)) {
		return new Refusal(
			'The disk is full. Make room, or choose another place with DATA_DIR; nothing was lost.'
		);
	}
	const line = words.split('\n').find((each) => /FATAL|PANIC|error:/.test(each)) ?? words.split('\n').at(-1);
	return new Refusal(
		`PostgreSQL does not start: ${line?.replace(/^.*?(FATAL|PANIC|error): +/, '') || 'no reason given'}`
	);
}

/**
 * Clear what an earlier run left in the data folder. PostgreSQL deals with the number of a dead process itself,
 * but refuses when that number meanwhile belongs to some other program. One that is ours was orphaned: it is
 * stopped first. Only call this while holding the data folder's lock.
 */
export async function clearStale(dataFolder: string): Promise<void> {
	const path = join(dataFolder, 'postmaster.pid');
	const pid = firstNumber(path);
	if (!pid || !alive(pid)) return;
	if (!runsOn(pid, dataFolder)) return rmSync(path, { force: true });
	process.kill(pid, 'SIGINT');
	for (let waited = 0; alive(pid) && waited < 10_000; waited += 20) {
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

function firstNumber(path: string): number {
	try {
		return Number.parseInt(readFileSync(path, 'utf8'), 10);
	} catch {
		return 0;
	}
}

function alive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** PostgreSQL works inside its data folder, which tells it from a stranger of the same number. */
function runsOn(pid: number, dataFolder: string): boolean {
	try {
		if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === dataFolder;
		return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(
			dataFolder
		);
	} catch {
		return false;
	}
}
