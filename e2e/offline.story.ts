import { expect, kept, open, test } from './person.ts';

test.use({ serviceWorkers: 'allow' });

test('after the first visit pages open with the server stopped', async ({ page, own }) => {
	await open(page, own.address);
	await kept(page);
	await own.stop();

	await page.goto(`${own.address}/?anything=1`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(`${own.address}/you`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await page.evaluate(() => fetch('/icons.svg').then(({ status }) => status))).toBe(200);

	await page.goto(`${own.address}/not-on-this-device/77`);
	await expect(page.getByText('You are offline.')).toBeVisible();
	await page.getByRole('link', { name: 'Go to Today' }).click();
	await expect(page).toHaveTitle(/Welcome|Today/);

	await page.goto(`${own.address}/not-on-this-device/77`);
	await own.start();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByText('You are offline.')).toBeHidden();
});
