import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Follows the server from its first connection on. What is given back stops it: requests that run may end within that
 * many milliseconds. Node would wait as well for connections that a browser opened before it had anything to ask, and
 * for those that it keeps after an answer.
 */
export function drainOf(server: Server): (most: number) => Promise<void> {
	const unasked = new Set<Socket>();
	server.on('connection', (socket: Socket) => {
		unasked.add(socket);
		socket.once('close', () => unasked.delete(socket));
	});
	let stopping = false;
	server.on('request', ({ socket }, response) => {
		unasked.delete(socket);
		response.once('close', () => stopping && socket.end());
	});
	return async (most) => {
		stopping = true;
		const limit = setTimeout(() => server.closeAllConnections(), most);
		await new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeIdleConnections();
			for (const socket of unasked) socket.destroy();
		});
		clearTimeout(limit);
	};
}
