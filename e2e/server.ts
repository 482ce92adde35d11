import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built server, really running, on a data folder of its own. */
export type Server = {
	address: string;
	/** What it has printed since it was last started. */
	said(): string;
	/** Where its data is. */
	folder: string;
	stop(): Promise<void>;
	/** Again after a stop, at the same address with the same data. */
	start(): Promise<void>;
	/** Stop it and throw its data away. */
	remove(): Promise<void>;
};

/** Start one on a free port. */
export async function start(): Promise<Server> {
	const folder = mkdtempSync(join(tmpdir(), 'fourleaf-e2e-'));
	chmodSync(folder, 0o711);
	const port = await freePort();
	let running = await launch(port, folder);
	const stop = () => end(running.child);
	return {
		address: `http://localhost:${port}`,
		folder,
		said: () => running.said(),
		stop,
		start: async () => {
			running = await launch(port, folder);
		},
		remove: async () => {
			await stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

type Running = { child: ChildProcess; said(): string };

function launch(port: number, folder: string): Promise<Running> {
	const child = spawn(process.execPath, ['build/server/main.js'], {
		env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATA_DIR: folder, DATABASE_URL: '' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	return new Promise((resolve, reject) => {
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			said += text;
			// What the server complains of belongs beside the test that made it.
			process.stderr.write(text);
		});
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			said += text;
			if (said.includes('Stop it with')) resolve({ child, said: () => said });
		});
		child.on('exit', () => reject(new Error(`The server did not start:\n${said}`)));
	});
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGTERM');
	await ended;
}

/**
 * One that nobody listens on. Systems hand out ports from 32768 on for every connection that begins: one of those could
 * take it before the server does, or while the server is stopped.
 */
export async function freePort(): Promise<number> {
	for (;;) {
		const port = randomInt(20_000, 32_000);
		if (await isFree(port)) return port;
	}
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer().once('error', () => resolve(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
	});
}
