import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, kept, open, pass, test } from './person.ts';

const name = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, label: string) => page.getByRole('button', { name: label });
/** The drawn figure, as text, to see whether it moves. */
const drawn = (page: Page) => page.locator('.stage .fig').first().innerHTML();

async function start(page: Page) {
	await open(page, '/care');
	await page.getByRole('link', { name: 'Start' }).click();
	await expect(name(page)).toHaveText('Cat and camel');
}

test('a routine moves, counts, changes sides and stands still when paused', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-21T10:00:00Z') });
	await start(page);
	await pass(page, 8.5);
	await expect(page.getByText('1 of 6')).toBeVisible();
	const before = await drawn(page);
	await pass(page, 1);
	expect(await drawn(page)).not.toBe(before);

	await button(page, 'Skip to the next move').click();
	await expect(name(page)).toHaveText('Knee to chest');
	await expect(page.getByRole('img', { name: 'Left side: Left knee' })).toBeVisible();
	await pass(page, 8 + 48 + 1);
	await expect(page.getByRole('img', { name: 'Right side: Right knee' })).toBeVisible();

	await button(page, 'Pause').click();
	const paused = await drawn(page);
	await pass(page, 20);
	expect(await drawn(page)).toBe(paused);
	await expectAccessible(page);
	await expectFits(page);
});

test('what hurts is left out, and the diary keeps it', async ({ page }) => {
	await start(page);
	await button(page, 'This hurts').click();
	await expect(name(page)).toHaveText('Knee to chest');
	await expect(page.getByText('Cat and camel is left out. If it still hurts, stop here.')).toBeVisible();
	await button(page, 'Pause').click();
	await button(page, 'End here').click();
	await expect(name(page)).toHaveText('Part of it counts too');
	await expect(page.getByText('You left out Cat and camel.')).toBeVisible();
	await expectAccessible(page);
	const kept = await page.evaluate(
		() =>
			new Promise<unknown[]>((resolve, reject) => {
				const request = indexedDB.open('fourleaf');
				request.onerror = () => reject(request.error ?? new Error('no database'));
				request.onsuccess = () => {
					const all = request.result.transaction('events').objectStore('events').getAll();
					all.onsuccess = () => resolve(all.result);
				};
			})
	);
	expect(kept).toMatchObject([
		{ kind: 'routine-finished', routine: 'back-comfort', ending: 'early', hurt: ['catcow'] }
	]);
});

test('a page killed in the middle offers to carry on where it was', async ({ page }) => {
	await start(page);
	for (let i = 0; i < 3; i++) await button(page, 'Skip to the next move').click();
	await expect(name(page)).toHaveText('Child’s pose');
	await page.reload();
	await expect(name(page)).toHaveText('You stopped at Child’s pose');
	await expectAccessible(page);
	await button(page, 'Carry on').click();
	await expect(name(page)).toHaveText('Child’s pose');
	await button(page, 'Leave the routine').click();
	await expect(page.getByRole('link', { name: 'Carry on' })).toBeVisible();
});

test('the keyboard alone leads through a routine', async ({ page }) => {
	await start(page);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(name(page)).toHaveText('Knee rolls');
	await page.keyboard.press('ArrowLeft');
	await expect(name(page)).toHaveText('Knee to chest');
	await page.locator('body').press('Space');
	await expect(button(page, 'Carry on')).toBeVisible();
});

test('where less movement is wished for, start and end stand side by side', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await start(page);
	await expect(page.locator('.stage .fig')).toHaveCount(2);
	await expectAccessible(page);
});

test.describe('kept on the device', () => {
	test.use({ serviceWorkers: 'allow' });

	test('with the server stopped the routine is led as ever, with its voice', async ({ page, own }) => {
		await open(page, `${own.address}/care`);
		await kept(page);
		await own.stop();
		await page.reload();
		await page.getByRole('link', { name: 'Start' }).click();
		await expect(name(page)).toHaveText('Cat and camel');
		const voice = await page.evaluate(async () => (await fetch('/voice/slt.pack')).status);
		expect(voice).toBe(200);
		await button(page, 'Skip to the next move').click();
		await expect(page.locator('.stage .fig')).toBeVisible();
	});
});
