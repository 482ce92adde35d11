import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { drainOf } from './drain.ts';

/** Longer than a test may take: who waits for it fails. */
const NEVER = 1_000_000_000;

test('a connection over which nothing was asked holds nobody up; what is being answered is answered', async () => {
	let answer = () => {};
	const server = createServer((_request, response) => {
		answer = () => void response.end('whole');
	});
	const drain = drainOf(server);
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const { port } = server.address() as AddressInfo;

	const silent = connect(port, '127.0.0.1').on('error', () => {});
	await once(server, 'connection');
	const asking = get({ port, host: '127.0.0.1' });
	await once(server, 'request');

	const stopped = drain(NEVER);
	await once(silent, 'close');
	answer();
	const [response] = (await once(asking, 'response')) as [AsyncIterable<Buffer>];
	let said = '';
	for await (const part of response) said += String(part);
	await stopped;
	expect(said).toBe('whole');
});
