import { readFile } from 'node:fs/promises';
import { events, playing, startInPocket } from './device.ts';
import { expect, expectAccessible, expectFits, open, pass, startStopped, test } from './person.ts';
import { toldAfterwards } from './ruth.ts';

test('a run in the pocket: it plays, skips, pauses, stops early, and asks how it felt', async ({ page }) => {
	await startInPocket(page);
	expect(await page.evaluate(() => document.querySelector('audio')?.duration)).toBeCloseTo(2100, 1);
	await expectAccessible(page);
	await expectFits(page);

	await page.getByRole('button', { name: 'Skip to the run' }).click();
	await expect.poll(() => playing(page)).toBeGreaterThan(301.2);
	await expect(page.getByRole('timer')).toHaveText(/24:\d\d/);
	await page.getByRole('button', { name: 'Outdoor view' }).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Outdoor view' }).click();

	await page.getByRole('button', { name: 'Pause' }).click();
	await page.getByRole('button', { name: 'Stop here' }).click();
	await expect(page.getByRole('dialog')).toContainText('of 25 minutes is noted. Part of a run counts too.');
	await page.getByRole('button', { name: 'Stop and note it' }).click();
	await toldAfterwards(page);
});

test('a run goes on while its page is put away, and a second tab does not start it again', async ({
	page,
	context
}) => {
	await startInPocket(page);
	await page.getByRole('link', { name: 'Put the run away' }).click();
	await expect(page).toHaveURL(/\/$/);
	const then = await playing(page);
	await expect.poll(() => playing(page)).toBeGreaterThan((then ?? Infinity) + 0.3);

	const second = await context.newPage();
	await open(second, '/run/now?run=W6R3');
	await expect(second.getByRole('heading', { name: 'This run is going on in another tab' })).toBeVisible();
});

test('a page killed in the middle of a run offers to carry on at its second', async ({ page }) => {
	await startInPocket(page);
	await page.getByRole('button', { name: 'Skip to the run' }).click();
	await expect.poll(() => playing(page)).toBeGreaterThan(302.5);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'You were running' })).toBeVisible();
	await expectAccessible(page);
	const carryOn = page.getByRole('button', { name: /^Carry on from/ });
	const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await carryOn.innerText()) ?? [];
	const at = 300 + Number(minutes) * 60 + Number(seconds);
	expect(at).toBeGreaterThan(300);
	await carryOn.click();
	await expect.poll(() => playing(page)).toBeGreaterThan(at);
});

test('a run with the screen on keeps the time, also over a sleep, and ends by itself', async ({ page }) => {
	await startStopped(page, new Date('2026-11-19T18:00:00Z'));
	await open(page, '/run/w6r3');
	await expect(page.getByRole('button', { name: 'Keep the track as a file' })).toBeVisible();
	await page.getByText('Screen', { exact: true }).click();
	await page.getByRole('button', { name: 'Start the run' }).click();
	await expect(page.getByRole('timer')).toHaveText('5:00');
	await page.clock.runFor(10_500);
	await expect(page.getByRole('timer')).toHaveText('4:50');
	await page.clock.fastForward('14:50');
	await page.clock.runFor('00:01');
	await expect(page.getByRole('timer')).toHaveText('14:59');
	await pass(page, 20 * 60);
	await expect(page).toHaveURL(/\/run\/after\?run=/);
	const [finished] = await events(page);
	expect(finished).toMatchObject({
		kind: 'run-finished',
		run: 'W6R3',
		ending: 'whole',
		elapsed: 2100,
		ran: 1500
	});
});

test('the browser’s own decoder hears the change to running on its second', async ({ page }) => {
	await open(page, '/run/w6r3');
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Keep the track as a file' }).click();
	const track = await readFile(await (await saved).path());
	expect(track.length).toBe((2100 / 0.024) * 120);
	// Ten seconds around the change at 5:00, from 4:54.96 on: whole frames of 24 ms.
	const from = 12_290;
	const cut = track.subarray(from * 120, (from + 417) * 120).toString('base64');
	const onset = await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const heard = await new OfflineAudioContext(1, 1, 24_000).decodeAudioData(bytes.buffer);
		const samples = heard.getChannelData(0);
		// The last of three, two, one is said by 4:59.5; what comes after it is the change.
		return samples.findIndex((sample, i) => i > 4.6 * 24_000 && Math.abs(sample) >= 0.01) / 24_000;
	}, cut);
	expect(Math.abs(from * 0.024 + onset - 300)).toBeLessThan(0.03);
});

test('the plan: any week opens, and a run becomes the next one by choice', async ({ page }) => {
	await open(page, '/run');
	const next = page.locator('[aria-current=step]').getByRole('link', { name: /next/ });
	await expect(next).toHaveAccessibleName(/^Run 1 ?, next/);
	await page.getByRole('button', { name: /^Week 6/ }).focus();
	await page.keyboard.press('Enter');
	await expectAccessible(page);
	await expectFits(page);
	await page.getByRole('link', { name: /^Run 3 .*25/ }).click();
	await expect(page.getByRole('heading', { name: 'Week 6, run 3' })).toBeVisible();
	await page.getByRole('button', { name: 'Make this my next run' }).click();
	await expect(page.getByRole('button', { name: 'Make this my next run' })).toBeHidden();
	await page.getByRole('link', { name: 'Back to the plan' }).click();
	await expect(next).toHaveAccessibleName(/^Run 3 ?, next/);
	await page.getByRole('button', { name: /^Week 2/ }).click();
	await page.getByRole('button', { name: 'Start at this week' }).click();
	await expect(page.getByText('Your choice: week 2, run 1.')).toBeVisible();
	await expect(next).toHaveAccessibleName(/^Run 1 ?, next/);
	await page.getByRole('button', { name: 'Go back to what the plan said' }).click();
	await expect(page.getByText('Your choice')).toBeHidden();
	await page.getByRole('button', { name: /^Steps in between.*week 5/ }).click();
	await expect(page.getByRole('link', { name: /^Run 2a ?, a step in between/ })).toBeVisible();
});
