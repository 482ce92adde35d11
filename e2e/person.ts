import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import axe from 'axe-core';
import { openTo, type Door } from './door.ts';
import * as server from './server.ts';
import type { Server } from './server.ts';

export { expect };

declare global {
	interface Window {
		axe: typeof axe;
	}
}

/**
 * What every story starts from. `page` is one person's phone; `another` gives a second person's. Whatever goes
 * wrong unseen, an error in a script or something the content policy refused, fails the story.
 */
export const test = base.extend<{
	another: (options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
	/** A server of this story's own, where the one of all stories does not do. */
	own: Server;
	/** This story's own way to the server of all stories, so that it can be shut. */
	door: Door;
	trouble: string[];
}>({
	baseURL: ({}, use) => use(process.env.FOURLEAF_ADDRESS),

	trouble: [
		async ({ context, javaScriptEnabled }, use) => {
			const trouble: string[] = [];
			listen(context, trouble);
			if (javaScriptEnabled !== false) wakes(context);
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
			if (options?.javaScriptEnabled !== false) wakes(context);
			contexts.push(context);
			return context.newPage();
		});
		for (const context of contexts) await context.close();
	},

	own: async ({}, use) => {
		const running = await server.start();
		await use(running);
		await running.remove();
	},

	door: async ({ baseURL }, use) => {
		const door = await openTo(baseURL ?? '');
		await use(door);
		await door.shut();
	}
});

function listen(context: BrowserContext, trouble: string[]): void {
	context.on('weberror', (error) => trouble.push(error.error().stack ?? error.error().message));
	context.on('console', (message) => {
		if (/Content Security Policy|Permissions-Policy|hydrat/i.test(message.text()))
			trouble.push(message.text());
	});
}

/**
 * What is done to a page and expected of it waits until the app's script has taken it over, also after a reload, or a
 * form that the server answered: a tap that comes before goes nowhere.
 */
function wakes(context: BrowserContext): void {
	const asleep = 'html:not([data-awake]):has(link[rel=modulepreload])';
	context.on('page', (page) => void page.addLocatorHandler(page.locator(asleep), () => Promise.resolve()));
}

/** Open an address and wait until the app's script has taken the page over. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('html[data-awake]').waitFor({ state: 'attached' });
}

/** WCAG 2.2 AA by axe, in light and in dark. It stays in the page from one look to the next. */
export async function expectAccessible(page: Page): Promise<void> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const told = await page.evaluate(async () => {
			const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
			return violations.map(
				({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((each) => each.html).join('\n  ')}`
			);
		});
		expect(told, `axe on ${page.url()} in ${colorScheme}`).toEqual([]);
	}
}

/** Nothing sticks out sideways on the narrowest phone that counts. */
export async function expectFits(page: Page, width = 320): Promise<void> {
	const before = page.viewportSize();
	await page.setViewportSize({ width, height: 640 });
	// What measures itself needs a moment.
	await expect
		.poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${page.url()} at ${width} px`)
		.toBeLessThanOrEqual(width);
	if (before) await page.setViewportSize(before);
}

/**
 * From then on the phone's clock goes only as far as the story lets it, until it is told to `resume`: a loaded machine
 * takes nothing off a run. Links and axe wait for a clock that goes.
 */
export async function stopClock(page: Page): Promise<void> {
	// A minute on: the clock goes while we ask what it says, and stops at no time that is over.
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
}

/** The same from the start, for everything of this phone. Before a page is opened. */
export async function startStopped({ clock }: Page | BrowserContext, time: Date): Promise<void> {
	await clock.install({ time: new Date(time.getTime() - 60_000) });
	await clock.pauseAt(time);
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
