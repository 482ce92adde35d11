import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import * as server from './server.ts';
import type { Server } from './server.ts';

export { expect };

/**
 * What every story starts from. `page` is one person's phone; `another` gives a second person's. Whatever goes
 * wrong unseen, an error in a script or something the content policy refused, fails the story.
 */
export const test = base.extend<{
	another: (options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
	/** A server of this story's own, so that it can be stopped. */
	own: Server;
	trouble: string[];
}>({
	baseURL: ({}, use) => use(process.env.FOURLEAF_ADDRESS),

	trouble: [
		async ({ context }, use) => {
			const trouble: string[] = [];
			listen(context, trouble);
			await use(trouble);
			expect(trouble, 'errors that nobody saw').toEqual([]);
		},
		{ auto: true }
	],

	another: async ({ browser, baseURL, trouble }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async (options) => {
			const context = await browser.newContext({
				baseURL,
				viewport: { width: 390, height: 844 },
				serviceWorkers: 'block',
				...options
			});
			listen(context, trouble);
			contexts.push(context);
			return context.newPage();
		});
		for (const context of contexts) await context.close();
	},

	own: async ({}, use) => {
		const running = await server.start();
		await use(running);
		await running.remove();
	}
});

function listen(context: BrowserContext, trouble: string[]): void {
	context.on('weberror', (error) => trouble.push(error.error().stack ?? error.error().message));
	context.on('console', (message) => {
		if (/Content Security Policy|Permissions-Policy|hydrat/i.test(message.text()))
			trouble.push(message.text());
	});
}

/** Open an address and wait until the app's script has taken the page over. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('html[data-awake]').waitFor({ state: 'attached' });
}

/** WCAG 2.2 AA by axe, in light and in dark. Legacy mode spares a second page each time; we have no foreign frames. */
export async function expectAccessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
		const told = violations.map(
			({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((each) => each.html).join('\n  ')}`
		);
		expect(told, `axe on ${page.url()} in ${colorScheme}`).toEqual([]);
	}
}

/** Nothing sticks out sideways on the narrowest phone that counts. */
export async function expectFits(page: Page, width = 320): Promise<void> {
	const before = page.viewportSize();
	await page.setViewportSize({ width, height: 640 });
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide, `${page.url()} at ${width} px`).toBeLessThanOrEqual(width);
	if (before) await page.setViewportSize(before);
}

/**
 * Lets that much time pass on the phone, in steps that a run or a routine does not take for a sleep. Sixty pictures for
 * each of these seconds, as `clock.runFor` draws them, take a minute.
 */
export async function pass(page: Page, seconds: number): Promise<void> {
	for (let left = seconds; left > 0; left -= 4) await page.clock.fastForward(Math.min(4, left) * 1000);
}

/** Puts events into the device's diary, as if they had been told here, and sets the phone's clock. */
export async function remember(page: Page, events: readonly object[], now: number): Promise<void> {
	await page.clock.setFixedTime(now);
	await open(page, '/feel');
	await page.evaluate(async (list) => {
		const request = indexedDB.open('fourleaf');
		await new Promise((done, failed) => {
			request.onsuccess = done;
			request.onerror = failed;
		});
		const transaction = request.result.transaction('events', 'readwrite');
		for (const event of list) transaction.objectStore('events').put(event);
		await new Promise((done) => (transaction.oncomplete = done));
		request.result.close();
	}, events);
}

/** Wait until the service worker holds the whole app. */
export async function kept(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller) {
			await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
		}
	});
}
