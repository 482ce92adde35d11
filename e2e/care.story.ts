import type { Page } from '@playwright/test';
import { BAD } from '../src/core/care/bad-routines.ts';
import { expect, expectAccessible, expectFits, open, test } from './person.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const moves = (page: Page) => page.getByRole('region', { name: 'The moves' }).getByRole('listitem');
const minutes = (page: Page) => page.locator('.routine .meta');

test('a routine is made for the time, the things and the person, and a move is swapped by one tap', async ({
	page
}) => {
	await open(page, '/care');
	await page.getByRole('link', { name: /^Strength A/ }).click();
	await expect(minutes(page)).toContainText('10 min');
	await page.getByRole('radio', { name: '15 min' }).check();
	await expect(minutes(page)).toContainText(/(14|15|16) min/);

	await page.getByRole('radio', { name: '5 min', exact: true }).check();
	await expect(moves(page).filter({ hasText: 'Chair squat' })).toBeVisible();
	await button(page, 'A chair').click();
	await expect(moves(page).filter({ hasText: 'Chair squat' })).toHaveCount(0);

	await button(page, 'Another move instead of Bridge').click();
	await expect(moves(page).first()).not.toContainText('Bridge');
	await expectAccessible(page);
	await expectFits(page);
});

test('what is not for me stays away until it is welcome back', async ({ page }) => {
	await open(page, '/care/back-comfort');
	await moves(page).filter({ hasText: 'Knee rolls' }).locator('summary').click();
	await button(page, 'Not for me').click();
	await expect(moves(page).filter({ hasText: 'Knee rolls' })).toHaveCount(0);
	await page.getByText('Left out for you').getByRole('link', { name: 'Knee rolls' }).click();
	await expectAccessible(page);
	await button(page, 'Welcome it back').click();
	await expect(button(page, 'Not for me')).toBeVisible();
	await page.goto('/care/for/hip');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('For the front of your hip');
	await expectAccessible(page);
});

test('a routine of one’s own is made by keyboard, sent as a link, and looked at before it is kept', async ({
	page
}) => {
	await open(page, '/care/own/edit');
	await page.getByLabel('What do you call it?').fill('My mornings');
	await page.getByText('Add a move').press('Enter');
	for (const name of ['Bridge', 'Clam']) {
		await page.getByRole('searchbox').fill(name);
		await page.getByRole('button', { name: new RegExp(`^${name} `) }).press('Enter');
	}
	await button(page, 'Clam, one up').press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'Clam is now number 1.' })).toHaveCount(1);
	await page.getByRole('group', { name: 'Clam, times' }).getByRole('button', { name: 'More' }).press('Enter');
	await expectAccessible(page);
	await expectFits(page);
	await button(page, 'Keep this routine').press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My mornings');
	await expect(moves(page).first()).toContainText('2 rounds of 11, each side');

	await page.evaluate(() => Object.assign(navigator, { share: undefined }));
	await page.evaluate(() =>
		Object.assign(navigator.clipboard, {
			writeText: (text: string) => Promise.resolve(void (document.title = text))
		})
	);
	await button(page, 'Send the link').click();
	await expect(page.getByText('The link is copied.')).toBeVisible();
	const link = await page.title();
	await page.goto('/care');
	await page.goto(link);
	await expect(page.getByText('Somebody made this')).toBeVisible();
	await expectAccessible(page);
	await button(page, 'Keep it').click();
	await expect(page).toHaveURL(/\?routine=own-/);
	await expect(button(page, 'Start')).toBeVisible();
	await page.getByRole('link', { name: 'Your own routines' }).click();
	await expect(page.getByRole('link', { name: /^My mornings/ })).toHaveCount(2);
});

test('a file that is no routine says why, and nothing is lost', async ({ page }) => {
	await open(page, '/care/own');
	for (const name of ['newer.routine', 'script-in-name.routine', 'zero-times.routine', 'huge.routine']) {
		const { text = '', says = '' } = BAD[name] ?? {};
		const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
		await page.locator('input[type=file]').setInputFiles(file);
		await expect(page.getByRole('alert')).toContainText(`${says} Nothing was changed.`);
	}
	await expectAccessible(page);
	await page.goto('/care/own#routine=nonsense');
	await expect(page.getByRole('alert')).toContainText('This is not a routine from Fourleaf.');
});
