import { build } from '../scripts/build.mjs';
import * as server from './server.ts';

/** Before the first test: what is built is what is written, and one server for every test that does not stop it. */
export default async function setup(): Promise<() => Promise<void>> {
	await build();
	const running = await server.start();
	process.env.FOURLEAF_ADDRESS = running.address;
	process.env.FOURLEAF_DATA = running.folder;
	return () => running.remove();
}
