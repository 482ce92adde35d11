import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
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

/** Look for a newer version, as the page does now and then, and wait until it is ready to begin. */
const fetched = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
	});

test('a newer version is fetched, and begins neither in the middle of a run nor beside a second page', async ({
	page,
	context,
	baseURL
}) => {
	const { server, address, renew } = await newerAtWill(baseURL!);
	const stores = () => page.evaluate(() => caches.keys());
	const both = ['fourleaf-edition-0', 'fourleaf-edition-1'];

	await open(page, address);
	await kept(page);
	expect(await stores()).toEqual(['fourleaf-edition-0']);

	renew();
	await fetched(page);
	await test.step('a run keeps its own, though its page is the only one and is loaded again', async () => {
		await page.goto(`${address}/run/now?run=W1R1`);
		await page.waitForLoadState('networkidle');
		expect(await stores(), 'both, while a run is on').toEqual(both);
		await page.reload();
		await page.waitForLoadState('networkidle');
		const waits = await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
		expect(waits).toBe('installed');
	});

	await test.step('a second page asks in vain while the first is open', async () => {
		const second = await context.newPage();
		await open(second, `${address}/you`);
		await open(second, `${address}/start`);
		expect(await stores()).toEqual(both);
		const waits = await second.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
		expect(waits).toBe('installed');
	});
	server.close();
	server.closeAllConnections();
});
