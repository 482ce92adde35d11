import type { Page } from '@playwright/test';
import { events, playsByTheClock } from './device.ts';
import { expect, expectAccessible, expectFits, open, startStopped, stopClock, test } from './person.ts';

const name = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, label: string) => page.getByRole('button', { name: label });
/** The drawn figure, as text, to see whether it moves. */
const drawn = (page: Page) => page.locator('.stage .fig').first().innerHTML();

async function start(page: Page) {
	await open(page, '/care/back-comfort');
	await button(page, 'Start').click();
	await expect(name(page)).toHaveText('Cat and camel');
}

test('a whole routine: it moves, counts, changes sides, stands still when paused, and is in the diary', async ({
	page
}) => {
	await startStopped(page, new Date('2026-11-21T10:00:00Z'));
	await playsByTheClock(page);
	await start(page);
	await page.clock.fastForward(11_000);
	await expect(page.getByText('1 of 6')).toBeVisible();
	const before = await drawn(page);
	// The voice may come only now, and take the track over: what passes in that moment does not count.
	const secondsOn = (n: number) => page.clock.fastForward(n * 1000);
	await expect.poll(() => secondsOn(1).then(() => drawn(page))).not.toBe(before);

	await button(page, 'Pause').click();
	const paused = await drawn(page);
	await page.clock.fastForward('00:20');
	expect(await drawn(page)).toBe(paused);
	await button(page, 'Too hard').click();
	await expect(page.getByText('Noted for next time. Easier now: do it sitting at a desk.')).toBeVisible();
	await page.clock.resume();
	await expectAccessible(page);
	await expectFits(page);
	await stopClock(page);
	await button(page, 'Carry on').click();

	await button(page, 'Skip to the next move').click();
	await expect(name(page)).toHaveText('Knee to chest');
	await expect(page.getByRole('img', { name: 'Left side: Left knee' })).toBeVisible();
	const onTheRight = page.getByRole('img', { name: 'Right side: Right knee' });
	await expect.poll(() => secondsOn(5).then(() => onTheRight.isVisible()), { intervals: [50] }).toBe(true);
	await page.clock.resume();
	// The track needs no looking at, so the rest may pass in great steps.
	for (let n = 0; n < 9; n++) await page.clock.fastForward('01:00');
	await expect(name(page)).toHaveText('Well done');
	await button(page, 'Right').click();
	await expectAccessible(page);
	expect(await events(page)).toMatchObject([
		{ kind: 'move-marked', exercise: 'catcow', mark: 'too-hard' },
		{ kind: 'routine-finished', routine: 'back-comfort', ending: 'whole', hurt: [] },
		{ kind: 'retracted' }
	]);
});

test('what hurts is swapped at once, and the diary keeps it', async ({ page }) => {
	await start(page);
	await button(page, 'Skip to the next move').click();
	await expect(name(page)).toHaveText('Knee to chest');
	await button(page, 'This hurts').click();
	await expect(name(page)).not.toHaveText('Knee to chest');
	const other = await name(page).innerText();
	await expect(
		page.getByText(`${other} in place of Knee to chest. If it still hurts, stop here.`)
	).toBeVisible();
	await expect(page.getByRole('img', { name: 'Move 2 of 6' })).toBeVisible();
	await button(page, 'Pause').click();
	await button(page, 'End here').click();
	await expect(name(page)).toHaveText('Part of it counts too');
	await expect(page.getByText('Knee to chest hurt, so it stays out')).toBeVisible();
	expect(await events(page)).toMatchObject([
		{ kind: 'move-marked', exercise: 'k2c', mark: 'hurts' },
		{ kind: 'routine-finished', routine: 'back-comfort', ending: 'early', hurt: ['k2c'] }
	]);
});

test('a page killed in the middle offers to carry on where it was, what was swapped in stays; keys lead through it', async ({
	page
}) => {
	await start(page);
	await button(page, 'This hurts').click();
	const other = await name(page).innerText();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(name(page)).toHaveText('Knee rolls');
	await page.reload();
	await expect(name(page)).toHaveText('You stopped at Knee rolls');
	await expectAccessible(page);
	await button(page, 'Carry on').click();
	await expect(name(page)).toHaveText('Knee rolls');
	// Three seconds into a move the key leads to its beginning first.
	const back = () => page.keyboard.press('ArrowLeft').then(() => name(page).innerText());
	await expect.poll(back).toBe(other);
	await page.locator('body').press('Space');
	await expect(button(page, 'Carry on')).toBeVisible();
	await button(page, 'Leave the routine').click();
	await expect(page.getByRole('link', { name: 'Carry on' })).toBeVisible();
});

test('where less movement is wished for, a move is told by two stills: laid over each other when it is small', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await start(page);
	const stills = page.locator('.stage .fig');
	await expect(stills).toHaveCount(1);
	await expect(stills.locator('.ghost')).toHaveCount(1);
	await expect(stills.locator('.way')).toHaveCount(1);
	await button(page, 'Skip to the next move').click();
	await expect(name(page)).toHaveText('Knee to chest');
	await expect(stills).toHaveCount(2);
	await expect(stills.locator('.way')).toHaveCount(0);
});
