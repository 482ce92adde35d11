import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { sql } from 'kysely';
import { anyone } from '#server/accounts/anyone.ts';
import { rebuild } from '#server/ask/what-helped.ts';
import { withDatabase } from './database.ts';
import { askAs, nickname } from './member.ts';
import { expect, expectAccessible, expectFits, open, remember, test } from './person.ts';

/** "Did it get sorted?", two weeks after it was asked. */

/** By way of joining; gives back the question's address. */
async function asks(page: Page, title: string): Promise<string> {
	await page.goto('/ask/new');
	await askAs(page, nickname('Ruth'), title);
	return new URL(page.url()).pathname;
}

const numberOf = (address: string) => Number(/\d+/.exec(address)?.[0]);

/** The calendar of that question goes on by two weeks, and that of its asker's account with it. */
const twoWeeksLater = (address: string) =>
	withDatabase((db) =>
		sql`with f as (
				update follow_up set due_at = due_at - interval '15 days' where question = ${numberOf(address)}
				returning member)
			update member set created_at = created_at - interval '15 days' from f where f.member = member.id`.execute(db)
	);

/** Eleven who asked about the same three weeks ago, and what they told: seven better, four the same. */
const elevenTold = () =>
	withDatabase(async (db) => {
		for (let n = 0; n < 11; n++) {
			const { id: author } = await anyone(db, { days: 60 });
			const question = { author, key: randomUUID(), title: 'Sore heel', body: '', facts: ['area heel'] };
			const { id } = await db
				.insertInto('question')
				.values({ ...question, audience: 'members', areas: ['heel'], danger: false })
				.returning('id')
				.executeTakeFirstOrThrow();
			const about = { question: id, member: author, area: 'heel', band: null, onset: null, side: null };
			const then = new Date(Date.now() - 7 * 86_400_000);
			await db
				.insertInto('follow_up')
				.values({ ...about, start: 4, due_at: then, asked_at: then, closed_at: then })
				.execute();
			await db
				.insertInto('outcome')
				.values({
					...{ question: id, round: 1, start: 4, now: n < 7 ? 0 : 4, own: '', saw: 'nobody' },
					...{ tried: ['rest', 'shoes'], helped: ['rest'], told_at: then }
				})
				.execute();
		}
		await rebuild(db);
	});

test('two weeks on one tells how it went, and it stands under the question and in the numbers', async ({
	page
}) => {
	await elevenTold();
	const begun = {
		id: randomUUID(),
		kind: 'plan-started',
		at: Date.now(),
		offset: 0,
		plan: 'couch-to-5k',
		from: 'W6R1'
	};
	await remember(page, [begun], Date.now());
	const question = await asks(page, 'My heel hurts in the morning. What did you do?');
	// Noted in the diary, by which Today knows that there may be something to tell.
	await expect(page).toHaveURL(question);
	await expect(page.getByRole('heading', { name: 'What helped others like this' })).toBeVisible();
	await expect(page.getByText('7 of 11 better')).toHaveCount(2);
	await expect(page.getByText('Did it get sorted?')).toBeHidden();

	await twoWeeksLater(question);
	await open(page, '/');
	await page.getByRole('link', { name: /Did it get sorted/ }).click();
	await expectAccessible(page);
	await expectFits(page);
	await page.getByRole('button', { name: 'Tell' }).click();
	await expect(page).toHaveURL(/follow-up$/);
	const [then, now] = [
		page.getByRole('group', { name: /when you asked/ }),
		page.getByRole('group', { name: /is it now/ })
	];
	await then.getByRole('radio', { name: '4', exact: true }).check({ force: true });
	await now.getByRole('radio', { name: '1', exact: true }).check({ force: true });
	await page
		.getByRole('group', { name: 'What did you try?' })
		.getByLabel('Other shoes')
		.check({ force: true });
	await page.getByRole('button', { name: 'Tell' }).click();

	await expect(page.getByText('Better: 4 when asked, 1 now.')).toBeVisible();
	await expect(page.getByText('8 of 12 better')).toBeVisible();
	await expectAccessible(page);
	await page.goto(`${question}/follow-up`);
	await expect(page).toHaveURL(question);
	await open(page, '/ask/helped');
	await page.getByRole('link', { name: /^Heel/ }).click();
	await expect(page.getByText('We asked 12 runners with a sore heel')).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('all of it works, and what is missing is told with everything kept', async ({ page }) => {
		const question = await asks(page, 'My left shin is sore after the long ones');
		await twoWeeksLater(question);
		await page.goto(question);
		await page.getByRole('link', { name: /Did it get sorted/ }).click();
		await page.getByLabel('Anything else you tried?').fill('Grandmother’s ointment');
		await page
			.getByRole('group', { name: /when you asked/ })
			.getByRole('radio', { name: '6' })
			.check({ force: true });
		await page
			.getByRole('group', { name: /is it now/ })
			.getByRole('radio', { name: '5' })
			.check({ force: true });
		await page.getByRole('button', { name: 'Tell' }).click();
		await expect(page.getByText('About the same: 6 when asked, 5 now.')).toBeVisible();
		await expect(page.getByText('In their words: Grandmother’s ointment')).toBeVisible();
	});
});
