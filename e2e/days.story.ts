import { expect, expectAccessible, expectFits, open, test } from './person.ts';

/** Monday morning. */
const monday = new Date('2026-11-16T08:00:00Z');

test('a week of one’s own: choose days, move a run by menu and by drag, miss one, note one, take it back', async ({
	page
}) => {
	await page.clock.install({ time: monday });
	await open(page, '/start');
	await page.getByRole('button', { name: 'Start at week 1, run 1' }).click();
	const next = page.locator('.hero');
	await expect(next).toContainText('Your first run');

	await open(page, '/run');
	await page.getByRole('link', { name: 'Move a run, or choose your days' }).click();
	for (const day of ['Tuesdays', 'Thursdays', 'Saturdays'])
		await page.getByLabel(`Run on ${day}`).press('Space');
	await page.getByLabel('Your usual time').fill('07:30');
	const run = (id: number) => page.getByRole('button', { name: new RegExp(`^Week 1, run ${id}, `) });
	await expect(run(1)).toContainText('Tuesday 17 November');
	await expect(run(2)).toContainText('Thursday 19 November');
	await expect(run(3)).toContainText('Saturday 21 November');

	await test.step('by keys: Friday is next to Saturday’s run, so it is asked', async () => {
		await run(2).press('Enter');
		await expectAccessible(page);
		await page.getByRole('button', { name: /^Friday 20 November next to Saturday’s run/ }).press('Enter');
		await expect(page.getByRole('dialog')).toContainText('Two running days in a row?');
		await page.getByRole('button', { name: 'Run on both days' }).press('Enter');
		await expect(run(2)).toContainText('Friday 20 November');
		await expect(run(3)).toContainText('Saturday 21 November');
		await page.getByRole('button', { name: 'Put it back' }).press('Enter');
		await expect(run(2)).toContainText('Thursday 19 November');
	});

	await test.step('by drag, to a day with room', async () => {
		const to = page.locator('[data-day="2026-11-18"]');
		const [from, there] = [await run(1).boundingBox(), await to.boundingBox()];
		if (!from || !there) throw new Error('nothing to drag');
		await page.mouse.move(from.x + 20, from.y + 20);
		await page.mouse.down();
		await page.mouse.move(there.x + 10, there.y + 30, { steps: 4 });
		await page.mouse.move(there.x + 20, there.y + 40);
		await page.mouse.up();
		await page.getByRole('button', { name: /^Keep a rest day/ }).click();
		await expect(run(1)).toContainText('Wednesday 18 November');
		await expect(run(2)).toContainText('Saturday 21 November');
		await expectFits(page);
	});

	await test.step('Today knows; a run that was missed slides to the next of the days', async () => {
		await open(page, '/');
		await expect(next).toContainText('Your first run');
		await page.clock.fastForward(4 * 86_400_000);
		await open(page, '/run/days');
		await expect(run(1)).toContainText('Saturday 21 November');
		await expect(run(2)).toContainText('Tuesday 24 November');
	});

	await test.step('one done without Fourleaf moves the plan on; the day to come is refused', async () => {
		await open(page, '/run/log');
		await page.getByLabel('Day').fill('2026-11-21');
		await page.getByRole('button', { name: 'Note this run' }).click();
		await expect(page.getByRole('alert')).toContainText('That is still to come.');
		await expectAccessible(page);
		await page.getByLabel('Day').fill('2026-11-18');
		await page.getByLabel('Began at').fill('18:00');
		await page.getByRole('radio', { name: '4', exact: true }).check({ force: true });
		await page.getByRole('button', { name: 'Note this run' }).click();
		await expect(page.getByRole('heading', { name: 'Runs done' })).toBeVisible();
		await expect(page.getByRole('listitem').filter({ hasText: 'effort 4' })).toContainText(
			'Wednesday 18 November 2026'
		);
		await expectAccessible(page);
		await open(page, '/');
		await expect(next).toContainText('Next, tomorrow, 07:30');
		await expect(next).toContainText('Week 1, run 2');
	});

	await test.step('changed, then taken back: the plan is as before', async () => {
		await open(page, '/run/done');
		await page.getByRole('link', { name: /^Change/ }).click();
		await page.getByText('Part of it').click();
		await page.getByLabel('Minutes run').fill('5');
		await page.getByRole('button', { name: 'Save the changes' }).click();
		await expect(page.getByText('5 minutes, part of it, effort 4, noted later')).toBeVisible();
		await page.getByRole('button', { name: /^Take back/ }).click();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Take it back' }).click();
		await expect(page.getByRole('status')).toContainText('is taken back');
		await open(page, '/');
		await expect(next).toContainText('Week 1, run 1');
	});
});
