import * as server from './server.ts';

/** Before the first test: one server for every test that does not stop it. */
export default async function setup(): Promise<() => Promise<void>> {
	const running = await server.start();
	process.env.FOURLEAF_ADDRESS = running.address;
	return () => running.remove();
}
