import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, pass, stopClock } from './person.ts';

/** What Ruth does, step by step, each as she would: by the words on the screen. Used online and offline alike. */

/** Monday evening after work; the clock of her phone then goes as fast as the story needs. */
export const evening = new Date('2026-11-16T18:00:00Z');

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** The card on Today that says what is next. */
export const nextCard = (page: Page) => page.locator('.hero');

export async function startsAtWeek6Run3(page: Page, address: string): Promise<void> {
	await open(page, `${address}/`);
	await expect(title(page)).toHaveText('From the couch to 5K, and looked after on the way.');
	await page.getByRole('link', { name: 'Already on the way' }).click();
	await expect(title(page)).toHaveText('Where are you now?');
	await page.getByRole('radio', { name: 'Week 6' }).check({ force: true });
	await page.getByRole('radio', { name: 'Run 3' }).check({ force: true });
	await page.getByLabel('What shall we call you?').fill('Ruth');
	await page.getByRole('button', { name: 'Start at week 6, run 3' }).click();
	await expect(title(page)).toContainText('Ruth');
	await expect(nextCard(page)).toContainText('Week 6, run 3');
}

/** All 35 minutes, with the screen on, at the speed of a story. */
export async function runs(page: Page): Promise<void> {
	await nextCard(page).getByRole('link', { name: 'See the run' }).click();
	await expect(page).toHaveURL(/\/run\/w6r3$/);
	await page.getByText('Screen', { exact: true }).click();
	await stopClock(page);
	await page.getByRole('button', { name: 'Start the run' }).click();
	await expect(page.getByRole('timer')).toHaveText('5:00');
	await pass(page, 301);
	await expect(page.getByRole('timer')).toHaveText(/24:5\d/);
	await pass(page, 30 * 60 + 5);
	await page.clock.resume();
	await toldAfterwards(page);
}

/** What is asked right after a run is optional: on to the check-in. */
export async function toldAfterwards(page: Page): Promise<void> {
	await expect(page).toHaveURL(/\/run\/after\?run=/);
	await page.getByRole('button', { name: 'Next: how your body feels' }).click();
	await expect(page).toHaveURL(/\/feel\/check-in\?when=after&run=[0-9a-f-]{36}$/);
}

/** By tapping her lower back on the drawing, and the plus until it says so. */
export async function backIs(page: Page, score: number): Promise<void> {
	await expect(page.getByRole('link', { name: /Danger signs first/ })).toBeVisible();
	await page.getByRole('button', { name: 'Lower back', exact: true }).first().click();
	for (let n = 0; n < score; n++) await page.getByRole('button', { name: 'One more, Lower back' }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page).toHaveURL(/\/feel\/step$/);
}

/** Fourteen hours later: the check-in that waits on Today. */
export async function isFineByMorning(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Good, that’s the plan' }).click();
	await page.clock.fastForward('14:00:00');
	await page.reload();
	await page.getByRole('link', { name: /How is it this morning\?/ }).click();
	await expect(title(page)).toHaveText('How is it this morning?');
	await page.getByRole('button', { name: 'Nothing aches' }).click();
	await expect(page).toHaveURL(/\/feel\/step$/);
}

/** The step, and Today with it, in the same moment. */
export async function repeats(page: Page): Promise<void> {
	const why = /Your lower back was 3 .*(back to )?0 .*So you repeat/;
	await expect(page.getByText('Repeat', { exact: true })).toBeVisible();
	await expect(page.getByText(why).first()).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Good, that’s the plan' }).click();
	await expect(nextCard(page)).toContainText(why);
}

/** Ten minutes on the floor, from Today. */
export async function doesTheRoutine(page: Page): Promise<void> {
	await page.getByRole('link', { name: /Back comfort/ }).click();
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(title(page)).toHaveText('Cat and camel');
	for (let n = 0; n < 20; n++) await page.clock.fastForward('01:00');
	await expect(title(page)).toHaveText('Well done');
	await page.getByRole('link', { name: 'Back to Today' }).click();
	await expect(page.getByRole('link', { name: /Back comfort/ })).toBeHidden();
}
