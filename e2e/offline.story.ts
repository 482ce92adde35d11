import type { Page } from '@playwright/test';
import { playing, startInPocket } from './device.ts';
import { expect, kept, open, test } from './person.ts';

test.use({ serviceWorkers: 'allow' });

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('after the first visit all of it goes with the server stopped: pages, a routine with its voice, a run in the pocket', async ({
	page,
	door
}) => {
	await open(page, `${door.address}/care/back-comfort`);
	await kept(page);
	// The words of routines are kept from the first time that they are fetched.
	await page.evaluate(() => fetch('/voice/slt-care.pack'));
	await door.shut();

	await test.step('pages that are kept, and one that says that it is not', async () => {
		await page.goto(`${door.address}/?anything=1`);
		await expect(title(page)).toBeVisible();
		await page.goto(`${door.address}/you`);
		await expect(title(page)).toBeVisible();
		expect(await page.evaluate(() => fetch('/icons.svg').then(({ status }) => status))).toBe(200);
		await page.goto(`${door.address}/not-on-this-device/77`);
		await expect(page.getByText('You are offline.')).toBeVisible();
		await page.getByRole('link', { name: 'Go to Today' }).click();
		await expect(page).toHaveTitle(/Welcome|Today/);
	});

	await test.step('the routine is led as ever, with its voice', async () => {
		await open(page, `${door.address}/care/back-comfort`);
		await page.getByRole('button', { name: 'Start' }).click();
		await expect(title(page)).toHaveText('Cat and camel');
		for (const pack of ['slt', 'slt-care'])
			expect(await page.evaluate(async (of) => (await fetch(`/voice/${of}.pack`)).status, pack)).toBe(200);
		await expect.poll(() => playing(page)).toBeGreaterThan(0.2);
	});

	await test.step('the track of a run starts', async () => {
		await startInPocket(page, door.address);
	});

	await test.step('with the server back, so is what was asked for', async () => {
		await page.goto(`${door.address}/not-on-this-device/77`);
		await door.open();
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByText('You are offline.')).toBeHidden();
	});
});
