import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import * as cluster from './cluster.ts';
import { prepare } from './connection.ts';

const folder = cluster.throwawayFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function one<T>(url: string, sql: string): Promise<T> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const { rows } = await client.query<{ one: T }>(sql);
	await client.end();
	return rows[0]!.one;
}

test.for([
	[2 ** 29, 64],
	[2 ** 30, 64],
	[4 * 2 ** 30, 256],
	[64 * 2 ** 30, 1024],
	[Infinity, 1024]
])('of %i bytes of memory %i MB hold what is read often', ([memory = 0, expected]) => {
	expect(cluster.buffers(memory)).toBe(expected);
});

/** The same folder opened by another process, which is killed without a word once it has written. */
async function killedAfterWriting(): Promise<void> {
	const program = `
		import * as cluster from './src/server/database/cluster.ts';
		import { prepare } from './src/server/database/connection.ts';
		const running = await cluster.start(process.argv[1]);
		await prepare(running.url('kept'), [{ name: '0001.sql', sql: 'create table note as select 7 as one' }]);
		console.log('written');
		setInterval(() => {}, 1000);
	`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = new Promise((resolve) => child.once('exit', resolve));
	await new Promise((resolve, reject) => {
		child.stdout.once('data', resolve);
		child.once('exit', () => reject(new Error('the other process did not start')));
	});
	child.kill('SIGKILL');
	await ended;
}

test('what was written is there after a kill -9, at once', async () => {
	await killedAfterWriting();
	const again = await cluster.start(folder);
	expect(await one<number>(again.url('kept'), 'select one from note')).toBe(7);
	await again.stop();
	expect(existsSync(join(folder, 'fourleaf.lock'))).toBe(false);
	expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false);
});

test('it speaks UTF-8 in UTC whatever the shell says, and no network hears it', async () => {
	const running = await cluster.start(folder);
	await prepare(running.url('kept'), [{ name: '0001.sql', sql: 'create table note as select 7 as one' }]);
	const setting = (name: string) =>
		one<string>(running.url('kept'), `select current_setting('${name}') as one`);
	expect(await setting('server_encoding')).toBe('UTF8');
	expect(await setting('TimeZone')).toBe('UTC');
	expect(await setting('listen_addresses')).toBe('');
	await expect(cluster.start(folder)).rejects.toThrow('Another Fourleaf');
	await running.stop();
});

test('a folder of another PostgreSQL is refused', async () => {
	const path = join(folder, 'postgres/PG_VERSION');
	const before = readFileSync(path, 'utf8');
	writeFileSync(path, '17\n');
	await expect(cluster.start(folder)).rejects.toThrow('was made by PostgreSQL 17');
	writeFileSync(path, before);
});
