import type { Page } from '@playwright/test';
import { runs } from './device.ts';
import { expect, expectAccessible, expectFits, open, test } from './person.ts';

const HOME = { latitude: 51.5, longitude: -0.12, accuracy: 5 };
/** A ten-thousandth of a degree of latitude is 11 metres. */
const NORTH = 0.0001;

/** The ways that this device keeps. */
const ways = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				indexedDB.open('fourleaf-routes').onsuccess = ({ target }) => {
					const { result } = target as IDBOpenDBRequest;
					const counted = result.transaction('routes').objectStore('routes').count();
					counted.onsuccess = () => {
						result.close();
						resolve(counted.result);
					};
				};
			})
	);

async function before(page: Page): Promise<void> {
	await page.clock.install({ time: new Date('2026-11-19T18:00:00Z') });
	await open(page, '/run/w6r3');
	await page.getByText('Screen', { exact: true }).click();
}

async function stopAndNote(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.getByRole('button', { name: 'Stop here' }).click();
	await page.getByRole('button', { name: 'Stop and note it' }).click();
	await expect(page).toHaveURL(/\/run\/after\?run=/);
}

test('a measured run has a distance and a route, which goes when the run is taken back', async ({
	page,
	context
}) => {
	await context.grantPermissions(['geolocation']);
	await context.setGeolocation(HOME);
	await before(page);
	await page.getByLabel(/^Measure the distance/).check();
	await page.getByRole('button', { name: 'Start the run' }).click();
	await page.getByRole('button', { name: 'Skip to the run' }).click();
	for (let step = 1; step <= 30; step++) {
		await context.setGeolocation({ ...HOME, latitude: HOME.latitude + step * NORTH });
		await page.clock.runFor(4000);
	}
	await expect(page.getByText(/^0\.[23]\d km/)).toBeVisible();
	await stopAndNote(page);
	await expect(page.getByRole('img', { name: 'Your route, north up' })).toBeVisible();
	await expectAccessible(page);
	await expectFits(page);

	await page.getByText('I ran all of it').click();
	await page.getByRole('radio', { name: '7', exact: true }).press('Space');
	await page.getByRole('button', { name: 'Next: how your body feels' }).click();
	await expect(page).toHaveURL(/\/feel\/check-in\?when=after&run=/);
	const kept = await runs(page);
	expect(kept).toHaveLength(2);
	// The one before it is retracted, and stays in the history.
	const after = kept.find(({ ending }) => ending === 'whole');
	expect(after).toMatchObject({ ran: 1500, startedAt: kept[0]?.startedAt });
	expect(after?.distance).toBeGreaterThan(200);
	expect(await ways(page)).toBe(1);

	await open(page, '/run/done');
	await page.getByRole('button', { name: /^Route of/ }).click();
	await expect(page.getByRole('img', { name: 'Your route, north up' })).toBeVisible();
	await page.getByRole('button', { name: /^Take back/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: /^Take/ }).click();
	await expect.poll(() => ways(page)).toBe(0);
});

test('without a permission it is said at once, and the run goes on; a treadmill’s distance is typed', async ({
	page
}) => {
	await before(page);
	await page.getByLabel(/^Measure the distance/).check();
	await expect(page.getByText(/^This browser may not see where you are\. You can allow/)).toBeVisible();
	await page.getByRole('button', { name: 'Start the run' }).click();
	await page.getByRole('button', { name: 'Skip to the run' }).click();
	await page.clock.runFor(70_000);
	await expect(
		page.getByText(/^This browser may not see where you are\. The run goes on/).first()
	).toBeVisible();
	await expect(page.getByRole('timer')).toHaveText(/^23:\d\d$/);
	await stopAndNote(page);

	await open(page, '/run/w6r3');
	await page.getByLabel(/^On a treadmill/).check();
	await expect(page.getByLabel(/^Measure the distance/)).toBeHidden();
	await page.getByRole('button', { name: 'Start the run' }).click();
	await page.getByRole('button', { name: 'Skip to the run' }).click();
	await page.clock.runFor(65_000);
	await stopAndNote(page);
	await page.getByLabel(/^Kilometres/).fill('far');
	await page.getByRole('button', { name: 'Next: how your body feels' }).click();
	await expect(page.getByRole('alert')).toHaveText('Write the distance like 3.2, or leave it out.');
	await page.getByLabel(/^Kilometres/).fill('0,3');
	await page.getByRole('button', { name: 'Next: how your body feels' }).click();
	await expect(page).toHaveURL(/\/feel\/check-in\?when=after&run=/);
	expect(await runs(page)).toContainEqual(
		expect.objectContaining({ treadmill: true, distance: 300, ending: 'early' })
	);
});
