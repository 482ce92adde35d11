import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as accounts from './account.ts';
import type { Account } from './account.ts';
import * as binaries from './binaries.ts';
import * as lock from './lock.ts';
import * as postmaster from './postmaster.ts';
import { Refusal } from '../refusal.ts';

/** The PostgreSQL that Fourleaf brings along, running in a data folder. */
export type Cluster = {
	/** The address of one of its databases, as in DATABASE_URL. */
	url(database: string): string;
	/** Resolves when it has ended, asked or not, with its last lines. */
	ended: Promise<string>;
	stop(): Promise<void>;
};

const run = promisify(execFile);

/**
 * Start PostgreSQL in `folder`, which is made if missing. `lasting: false` trades safety for speed: tests only.
 * Throws a Refusal when the folder is used, closed to us, or of another PostgreSQL.
 */
export async function start(folder: string, { lasting = true } = {}): Promise<Cluster> {
	const found = await binaries.find();
	const home = prepare(folder);
	const held = lock.take(home);
	try {
		const data = join(home, 'postgres');
		const account = accounts.forFolder(data);
		if (!accounts.canEnter(home, account)) {
			throw new Refusal(
				`The data folder ${home} cannot be entered by the user who runs PostgreSQL for root. ` +
					'Choose another with DATA_DIR, for example /var/lib/fourleaf.'
			);
		}
		const programs = binaries.reachable(found, account, home);
		const password = await initialise(home, data, programs, account);
		await postmaster.clearStale(data);
		const socket = socketFolder(account);
		const running = await postmaster.start(
			programs.postgres,
			settings(data, socket, lasting),
			socket,
			account
		);
		return {
			url: (database) => `postgres://fourleaf:${password}@${encodeURIComponent(socket)}/${database}`,
			ended: running.ended,
			stop: async () => {
				await running.stop();
				held.release();
			}
		};
	} catch (error) {
		held.release();
		throw error;
	}
}

function prepare(folder: string): string {
	try {
		mkdirSync(folder, { recursive: true });
		const home = realpathSync(folder);
		const probe = mkdtempSync(join(home, 'probe-'));
		rmSync(probe, { recursive: true });
		return home;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOSPC' || code === 'EDQUOT') throw postmaster.failure('No space left on device');
		throw new Refusal(
			`The data folder ${folder} cannot be written (${code}). ` +
				'Give this user the right to it, or choose another with DATA_DIR.'
		);
	}
}

/** Make the cluster if there is none, aside and renamed when whole, and give back its password. */
async function initialise(
	home: string,
	data: string,
	programs: binaries.Binaries,
	account: Account | undefined
): Promise<string> {
	const secret = join(home, 'postgres.password');
	if (existsSync(data)) return existing(data, secret);
	const unfinished = join(home, 'postgres.unfinished');
	rmSync(unfinished, { recursive: true, force: true });
	mkdirSync(unfinished, { mode: 0o700 });
	const password = randomBytes(24).toString('hex');
	const handed = mkdtempSync(join(tmpdir(), 'fourleaf-'));
	writeFileSync(join(handed, 'password'), password, { mode: 0o600 });
	for (const path of [unfinished, handed, join(handed, 'password')]) give(path, account);
	try {
		await run(programs.initdb, initdbArguments(unfinished, join(handed, 'password')), {
			...account,
			cwd: '/'
		});
	} catch (error) {
		const { stderr, message } = error as { stderr?: string; message: string };
		throw postmaster.failure(stderr || message);
	} finally {
		rmSync(handed, { recursive: true, force: true });
	}
	writeFileSync(secret, password, { mode: 0o600 });
	renameSync(unfinished, data);
	return password;
}

function existing(data: string, secret: string): string {
	try {
		const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
		if (version !== '18') {
			throw new Refusal(`${data} was made by PostgreSQL ${version}, and this Fourleaf brings 18 along.`);
		}
		return readFileSync(secret, 'utf8');
	} catch (error) {
		if (error instanceof Refusal) throw error;
		const { code } = error as NodeJS.ErrnoException;
		throw new Refusal(`${data} cannot be read (${code}). Start Fourleaf as the user who started it first.`);
	}
}

// Encoding and locale are named, or they would follow the shell that first started Fourleaf.
function initdbArguments(data: string, passwordFile: string): string[] {
	return [
		...['-D', data, '-U', 'fourleaf', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8'],
		...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums']
	];
}

function settings(data: string, socket: string, lasting: boolean): string[] {
	const options = [
		...['listen_addresses=', `unix_socket_directories=${socket}`, 'unix_socket_permissions=0700'],
		...[
			`shared_buffers=${buffers(Math.min(totalmem(), process.constrainedMemory() || Infinity))}MB`,
			'jit=off',
			'timezone=UTC',
			'log_timezone=UTC'
		],
		...(lasting ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'])
	];
	return ['-D', data, ...options.flatMap((each) => ['-c', each])];
}

/** Megabytes of a machine's memory (bytes) for what is read often: a sixteenth, 64 at least and 1024 at most. */
export const buffers = (memory: number): number =>
	Math.max(64, Math.min(1024, Math.floor(memory / 16 / 2 ** 20)));

/** A private folder with a short path: the address of a socket has 107 bytes at most, fewer on a Mac. */
function socketFolder(account: Account | undefined): string {
	const place = tmpdir().length < 60 ? tmpdir() : '/tmp';
	const folder = mkdtempSync(join(place, 'fourleaf-'));
	give(folder, account);
	return folder;
}

function give(path: string, account: Account | undefined): void {
	if (account) chownSync(path, account.uid, account.gid);
}

/** A folder for a cluster that is thrown away, open to the user who runs PostgreSQL when we are root. */
export function throwawayFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'fourleaf-test-'));
	chmodSync(folder, 0o711);
	return folder;
}
