import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, kept, open, test } from './person.ts';

test.use({ serviceWorkers: 'allow' });

/** The server seen through one that can pretend a newer version was installed. */
async function newerAtWill(address: string): Promise<{ server: Server; address: string; renew: () => void }> {
	let edition = 0;
	const server = createServer(async (request, response) => {
		const answer = await fetch(address + request.url, { redirect: 'manual' });
		let body = Buffer.from(await answer.arrayBuffer());
		if (request.url === '/service-worker.js') {
			body = Buffer.from(body.toString().replace(/`[0-9a-f]{16}`/, `\`edition-${edition}\``));
		}
		response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		server,
		address: `http://localhost:${(server.address() as AddressInfo).port}`,
		renew: () => edition++
	};
}

test('a newer version is fetched in the middle of a run, and does not begin there', async ({
	page,
	baseURL
}) => {
	const { server, address, renew } = await newerAtWill(baseURL!);
	const stores = () => page.evaluate(() => caches.keys());
	/** Look for a newer version, as the page does now and then, and wait until it is ready to begin. */
	const fetched = () =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
		});

	await open(page, address);
	await kept(page);
	expect(await stores()).toEqual(['fourleaf-edition-0']);

	renew();
	await fetched();
	await page.goto(`${address}/run/now?run=W1R1`);
	await page.waitForLoadState('networkidle');
	expect(await stores(), 'both, while a run is on').toEqual(['fourleaf-edition-0', 'fourleaf-edition-1']);

	await page.reload();
	await page.waitForLoadState('networkidle');
	const waits = await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
	expect(waits).toBe('installed');
	server.close();
	server.closeAllConnections();
});

test('a second page that is open keeps its own version', async ({ page, context, baseURL }) => {
	const { server, address, renew } = await newerAtWill(baseURL!);
	await open(page, address);
	await kept(page);
	renew();
	const second = await context.newPage();
	await open(second, `${address}/you`);
	await second.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
	});
	await open(second, `${address}/start`);
	expect(await second.evaluate(() => caches.keys())).toEqual(['fourleaf-edition-0', 'fourleaf-edition-1']);
	server.close();
	server.closeAllConnections();
});
