import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

/** Everybody’s. */
export const PASSWORD = 'teapot violin gravel';

/** Nobody else's: a worker reads this file again for each file of stories, so that it cannot count. */
export const nickname = (name: string): string => `${name} ${randomBytes(4).toString('hex')}`;

/** From the door in. */
export async function join(page: Page, name: string): Promise<void> {
	await page.getByLabel('Nickname').fill(name);
	await page.getByLabel('Password').fill(PASSWORD);
	await page.getByLabel('I am 18 or over').check();
	await page.getByRole('button', { name: /^Join/ }).click();
}

/** From the composer to the question's page, by way of joining. */
export async function askAs(page: Page, name: string, title: string): Promise<void> {
	await page.getByLabel('Your question').fill(title);
	await page.getByRole('button', { name: /^Ask/ }).click();
	await page.getByRole('button', { name: 'Choose a nickname' }).click();
	await join(page, name);
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** From an answer that is typed to the question's page with it, by way of joining. */
export async function answerAs(page: Page, name: string, text: string): Promise<void> {
	await page.getByLabel('Your answer').fill(text);
	await page.getByRole('button', { name: 'Post your answer' }).click();
	await page.getByRole('button', { name: 'Choose a nickname' }).click();
	await join(page, name);
	await expect(page.getByRole('heading', { name: /^\d+ answers?$/ })).toBeVisible();
}

/** As if the form had been open for a minute: what is posted within two seconds with a link in it is asked for again. */
export async function tookTheirTime(page: Page): Promise<void> {
	for (const began of await page.locator('[name=began]').all())
		await began.evaluate((field: HTMLInputElement) => (field.value = String(Number(field.value) - 60_000)));
}
