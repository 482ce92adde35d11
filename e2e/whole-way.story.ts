import { playsByTheClock } from './device.ts';
import { join, nickname } from './member.ts';
import { expect, expectAccessible, kept, open, test } from './person.ts';
import * as ruth from './ruth.ts';

/** The story at the top of the product's description, lived from start to end on a phone of 390 by 844. */

const question = 'Sore lower back after the 25 minutes. Do I carry on?';
const answer = 'I walk round the block every hour at work now. It did more for me than any gadget.';

test('a run, an ache, a repeat, a routine, a question, an answer, thanks', async ({ page, another }) => {
	test.setTimeout(180_000);
	await page.clock.install({ time: ruth.evening });
	await playsByTheClock(page);
	await ruth.startsAtWeek6Run3(page, '');
	await expectAccessible(page);
	await ruth.runs(page);
	await ruth.backIs(page, 3);
	await ruth.isFineByMorning(page);
	await ruth.repeats(page);
	await ruth.doesTheRoutine(page);

	await page.getByRole('link', { name: 'Ask', exact: true }).first().click();
	await expect(page).toHaveURL(/\/ask$/);
	await page.goto('/ask/new');
	await page.getByLabel('Your question').fill(question);
	for (const fact of ['Week 6, run 3', '25 minutes']) await expect(page.getByLabel(fact)).toBeChecked();
	for (const fact of ['Lower back', '3 after', '0 by morning']) {
		await expect(page.getByLabel(fact)).not.toBeChecked();
		await page.getByLabel(fact).check({ force: true });
	}
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Ask, with 5 facts' }).click();
	await page.getByRole('button', { name: 'Choose a nickname' }).click();
	await join(page, nickname('Ruth'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
	for (const tag of ['W6R3', '25 min', 'Lower back', '3 after', '0 by morning']) {
		await expect(page.getByText(tag, { exact: true }).first()).toBeVisible();
	}
	// Without the mark of having just asked, which the page takes off when it has read it.
	const asked = page.url().replace(/\?.*/, '');

	const friend = await another();
	await open(friend, '/ask');
	await friend.getByRole('link', { name: question }).first().click();
	await friend.getByLabel('Your answer').fill(answer);
	await friend.getByRole('button', { name: 'Post your answer' }).click();
	await friend.getByRole('button', { name: 'Choose a nickname' }).click();
	await join(friend, nickname('Sam'));
	await expect(friend.getByText(answer)).toBeVisible();

	await open(page, '/');
	await page.getByRole('link', { name: /1 new answer/ }).click();
	await expect(page).toHaveURL(asked);
	await page.getByRole('button', { name: 'Thanks' }).click();
	await expect(page.getByRole('button', { name: /^Thanked/ })).toBeVisible();
	await expectAccessible(page);
	await open(friend, new URL(asked).pathname);
	await expect(friend.getByText('Thanks, 1')).toBeVisible();
});

test.describe('kept on the device', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the same with the server stopped, for all that is on the phone; reopened later it is all there', async ({
		page,
		door
	}) => {
		test.setTimeout(180_000);
		await page.clock.install({ time: ruth.evening });
		await playsByTheClock(page);
		await open(page, door.address);
		await kept(page);
		await door.shut();

		await ruth.startsAtWeek6Run3(page, door.address);
		await ruth.runs(page);
		await ruth.backIs(page, 3);
		await ruth.isFineByMorning(page);
		await ruth.repeats(page);
		await ruth.doesTheRoutine(page);

		await page.getByRole('link', { name: 'Ask', exact: true }).first().click();
		await expect(page.getByText('You are offline.')).toBeVisible();

		await door.open();
		await page.goto(`${door.address}/feel`);
		await expect(page.getByRole('listitem').filter({ hasText: 'Lower back' }).first()).toBeVisible();
		await page.goto(`${door.address}/`);
		await expect(ruth.nextCard(page)).toContainText('Your lower back was 3');
	});
});
