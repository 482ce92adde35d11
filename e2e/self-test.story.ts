import { events, playsByTheClock } from './device.ts';
import { expect, expectAccessible, expectFits, open, stopClock, test } from './person.ts';

test('a self-test is led by its clicks, put right, kept, and shown as one’s own line', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-21T10:00:00Z') });
	await playsByTheClock(page);
	await open(page, '/care/tests');
	await expectAccessible(page);
	await page.getByRole('link', { name: /Calf raise on one leg/ }).click();
	await expect(page.getByText('Hébert-Losier 2017, read in a report of it.')).toBeVisible();
	await expectAccessible(page);
	await expectFits(page);
	await stopClock(page);
	await page.getByRole('button', { name: 'Start, left leg' }).click();
	await expect(page.getByText('It starts by itself.')).toBeVisible();
	await page.clock.fastForward(25_500);
	await expect(page.getByRole('timer', { name: '7 down' })).toBeVisible();
	await page.getByRole('button', { name: 'Stop here' }).click();
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('button', { name: 'Keep it' }).click();
	await expect(page.getByText('Left: 8 times, on 21 November.')).toBeVisible();
	expect(await events(page)).toMatchObject([{ kind: 'self-tested', test: 'calf', side: 'left', value: 8 }]);
});
