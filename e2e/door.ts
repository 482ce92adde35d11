import { connect, createServer, type Socket } from 'node:net';
import { freePort } from './server.ts';

/**
 * A way to the server of all stories that is one story's own. Shut it, and to a browser the server is stopped; a whole
 * server for that, with its own database, takes seconds to start.
 */
export type Door = {
	address: string;
	shut(): Promise<void>;
	/** Again after it was shut, at the same address. */
	open(): Promise<void>;
};

/** Opens one to the server at that address. */
export async function openTo(server: string): Promise<Door> {
	const port = await freePort();
	const { port: behind } = new URL(server);
	const through = new Set<Socket>();
	const door = createServer((here) => {
		const there = connect(Number(behind), '127.0.0.1');
		for (const [end, other] of [
			[here, there],
			[there, here]
		] as const) {
			through.add(end);
			end.pipe(other);
			// A browser that goes away in the middle is no error.
			end.on('error', () => other.destroy());
			end.on('close', () => {
				through.delete(end);
				other.destroy();
			});
		}
	});
	const open = () =>
		new Promise<void>((resolve, reject) => door.once('error', reject).listen(port, '127.0.0.1', resolve));
	await open();
	return {
		address: `http://localhost:${port}`,
		open,
		shut: () =>
			new Promise<void>((resolve) => {
				door.close(() => resolve());
				for (const end of through) end.destroy();
			})
	};
}
