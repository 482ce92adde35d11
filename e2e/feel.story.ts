import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, open, remember, test } from './person.ts';

const HOUR = 3_600_000;
/** Thursday 19 November 2026, 18:00 in London: the run has just been run. */
const THURSDAY = Date.UTC(2026, 10, 19, 18);
const FRIDAY = THURSDAY + 14 * HOUR;

const RUN = {
	kind: 'run-finished',
	id: 'run-1',
	at: THURSDAY,
	offset: 0,
	plan: 'couch-to-5k',
	run: 'W6R3',
	ending: 'whole',
	startedAt: THURSDAY - HOUR,
	elapsed: 2100,
	ran: 1500
};
const PLAN = {
	kind: 'plan-started',
	id: 'plan-1',
	at: THURSDAY - 24 * HOUR,
	offset: 0,
	plan: 'couch-to-5k',
	from: 'W6R3'
};
const AFTER = '/feel/check-in?when=after&run=run-1';
const MORNING = '/feel/check-in?when=morning&run=run-1';

/** The number n of the rising columns, as a finger finds it. */
const column = (page: Page, n: number) => page.locator('.ramp span').nth(n);
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('by touch: sore after the run and quiet in the morning, so the last comfortable run again, and why', async ({
	page
}) => {
	await remember(page, [PLAN, RUN], THURSDAY + HOUR);
	await open(page, AFTER);
	await page.getByRole('button', { name: 'Lower back' }).tap();
	await page.getByRole('button', { name: 'Save' }).tap();
	await expect(page.getByRole('alert')).toHaveText(/How sore is your lower back/);
	await column(page, 3).tap();
	await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '3');
	await page.getByText('Say more').tap();
	await page.getByRole('button', { name: 'Tight' }).tap();
	await expectAccessible(page);
	await expectFits(page);
	await page.getByRole('button', { name: 'Save' }).tap();
	await expect(title(page)).toHaveText('Week 6, run 2 again');
	await expect(
		page.getByText('Your lower back was 3 after today’s run. Tell us tomorrow morning')
	).toBeVisible();

	// The evening's place is there: a number and Save are all, or one tap when it is gone.
	await page.clock.setFixedTime(FRIDAY);
	await open(page, MORNING);
	await expect(page.getByRole('heading', { name: 'Lower back, this morning' })).toBeVisible();
	await page.getByRole('button', { name: 'Nothing aches' }).tap();
	await expect(page.locator('.because')).toHaveText(
		'Your lower back was 3 after yesterday’s run and back to 0 this morning. So you repeat the last run that felt comfortable.'
	);
	await expect(page.getByText('Saturday 21 November')).toBeVisible();
	await expectAccessible(page);
	await expectFits(page);

	// Next time it is offered first: three taps.
	await open(page, '/feel/check-in?when=before');
	await page.getByRole('button', { name: 'Lower back was 3' }).tap();
	await column(page, 1).tap();
	await page.getByRole('button', { name: 'Save' }).tap();
	await expect(page).toHaveURL(/\/feel\/step$/);
});

test('by keyboard alone: the drawing, its nearer look, the list, and the danger list on the way', async ({
	page
}) => {
	const keys = page.keyboard;
	/** Tab until what has the focus is called that. */
	async function tabTo(name: RegExp): Promise<void> {
		for (let i = 0; i < 40; i += 1) {
			await keys.press('Tab');
			const focused = await page.evaluate(() => {
				const { activeElement: at } = document;
				return at?.getAttribute('aria-label') ?? (at?.closest('label') ?? at)?.textContent ?? '';
			});
			if (name.test(focused.trim())) return;
		}
		throw new Error(`no Tab leads to ${name}`);
	}
	await remember(page, [PLAN, RUN], THURSDAY + HOUR);
	await open(page, AFTER);
	await tabTo(/^Head, front/);
	for (
		let i = 0;
		i < 12 && !(await page.locator('.hit:focus').getAttribute('aria-label'))?.includes('closer');
		i++
	)
		await keys.press('ArrowDown');
	await keys.press('Enter');
	await expect(page.getByRole('group', { name: /Your (knees|feet) from/ })).not.toHaveCount(0);
	await expect(page.locator('.hit:focus')).toBeVisible();
	await expectAccessible(page);
	await keys.press('Escape');
	await expect(page.getByRole('button', { name: /^Knees|^Feet/ })).toHaveCount(2);

	await tabTo(/^Choose from a list/);
	await keys.press('Enter');
	const list = page.getByRole('dialog');
	await expectAccessible(page);
	await tabTo(/^Search for a part/);
	await keys.type('calves');
	await expect(list.getByRole('listitem')).toHaveCount(1);
	await tabTo(/^Left, Calf/);
	await keys.press('Space');
	await keys.press('Escape');
	await tabTo(/^How sore is your left calf/);
	await keys.press('5');
	await tabTo(/^I limped/);
	await keys.press('Space');

	await page.getByRole('link', { name: /Danger signs first/ }).press('Enter');
	await expect(title(page)).toHaveText('Danger signs');
	await page.getByRole('link', { name: 'Go back' }).press('Enter');
	await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '5');
	await expect(page.getByRole('switch', { name: 'I limped' })).toBeChecked();
	await page.getByRole('button', { name: 'Save' }).press('Enter');
	await expect(title(page)).toHaveText('Rest until Saturday');
});

test('by accessible names: everything on the drawing has one of its own, and says whether it is chosen', async ({
	page
}) => {
	await remember(page, [PLAN, RUN], THURSDAY + HOUR);
	await open(page, AFTER);
	const body = page.getByRole('group', { name: /^Your / });
	const names = () =>
		body.getByRole('button').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
	for (const look of [null, 'Knees', 'Feet']) {
		if (look) await page.getByRole('button', { name: look, exact: false }).first().click();
		if (look) await expect(body.first()).toHaveAccessibleName(new RegExp(look, 'i'));
		const said = await names();
		expect(new Set(said).size).toBe(said.length);
		if (look) await page.getByRole('button', { name: 'Whole body' }).click();
	}
	await page.getByRole('button', { name: 'Left knee, closer', exact: true }).click();
	await page.getByRole('button', { name: 'Inner side of left knee, back' }).click();
	for (const from of ['front', 'back'])
		await expect(
			page.getByRole('button', { name: `Inner side of left knee, ${from}`, pressed: true })
		).toBeVisible();
	await page.getByRole('button', { name: 'Whole body' }).click();
	await expect(page.getByRole('button', { name: 'Left knee, closer, 1 chosen' })).toBeVisible();
	await expect(
		page.getByRole('slider', { name: 'How sore is the inner side of your left knee, 0 to 10' })
	).toBeVisible();
});

test('a check-in is changed and taken back, nothing of a newer Fourleaf is lost, and history keeps all', async ({
	page
}) => {
	const told = {
		...{ kind: 'checked-in', id: 'c1', at: THURSDAY + HOUR / 2, offset: 0, when: 'after', run: 'run-1' },
		...{ limp: false, swelling: false, boneSpot: false, weather: 'rain' },
		aches: [
			{ area: 'shin', side: 'left', score: 8 },
			{ area: 'ear-lobe', side: 'right', score: 1, colour: 'red' }
		]
	};
	await remember(page, [PLAN, RUN, told], THURSDAY + HOUR);
	await page.goto('/feel');
	await page.getByRole('link', { name: /Left shin 8 and right ear lobe 1/ }).click();
	await page.getByRole('slider', { name: /left shin/ }).press('1');
	await page.reload();
	await expect(page.getByRole('slider', { name: /left shin/ })).toHaveAttribute('aria-valuenow', '1');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('link', { name: /Right ear lobe 1 and left shin 1/ }).click();
	await page.getByRole('button', { name: 'Take this check-in back' }).click();
	await page.getByRole('button', { name: 'Take it back', exact: true }).click();
	await expect(title(page)).toHaveText('How it feels, over time');

	const kept = await page.evaluate(async () => {
		const request = indexedDB.open('fourleaf');
		await new Promise((done) => (request.onsuccess = done));
		const all = request.result.transaction('events').objectStore('events').getAll();
		await new Promise((done) => (all.onsuccess = done));
		return all.result as { kind: string }[];
	});
	expect(kept.filter(({ kind }) => kind === 'retracted')).toHaveLength(2);
	const { aches, id: _, ...rest } = told;
	expect(kept).toContainEqual(told);
	expect(kept).toContainEqual({
		...rest,
		id: expect.any(String),
		aches: [{ ...aches[0], score: 1 }, aches[1]]
	});

	await open(page, MORNING);
	await expect(page.getByText('The morning after this run has not come yet.')).toBeVisible();
	await page.getByRole('link', { name: 'Say how it feels now' }).click();
	await expect(title(page)).toHaveText('How does it feel?');
});

test('paused, the small things walked through, a short run back, and the plan again', async ({ page }) => {
	const title = page.getByRole('heading', { level: 1 });
	const gate = (name: string | RegExp) =>
		page.getByRole('group', { name }).getByRole('button', { name: /^(Fine|None applies)$/ });
	await remember(page, [PLAN, RUN], THURSDAY + HOUR);
	await open(page, '/feel/danger');
	await page.getByRole('link', { name: 'One of these applies to me' }).click();
	await expect(title).toHaveText('Your plan is paused');
	await page.getByRole('link', { name: 'What I try before I run again' }).click();
	await expect(title).toHaveText('Small things first');
	await gate('Read the danger signs').click();
	await gate('Walk briskly for 30 minutes').click();
	await expect(page.getByText('The morning after a walk that felt fine, tell us here.')).toBeVisible();
	await page.getByRole('group', { name: /March/ }).getByRole('button', { name: 'Not yet' }).click();
	await expect(page.getByRole('status')).toContainText('give it a day');
	await expectAccessible(page);
	await expectFits(page);

	await page.clock.setFixedTime(FRIDAY);
	await open(page, '/feel/coming-back');
	await expect(page.getByText('1 of 6')).toBeVisible();
	for (const name of ['The morning after the walk', 'Look and feel', /one leg/, /toes/, /March/])
		await gate(name).press('Enter');
	await expect(page.getByText('6 of 6')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'I am ready again' }).click();
	await expect(title).toHaveText('First short run back');
	await expect(page.locator('.because')).toHaveText(
		'You told us you are ready again. So you begin with a short run: 5 minutes of running in all.'
	);
	await open(page, '/run/w0r1');
	await expect(title).toHaveText('First short run back');
	await expect(page.getByText('5 runs of 1 minute, with walks between. 21 minutes in all.')).toBeVisible();

	const short = { ...RUN, id: 'run-2', run: 'W0R1', at: FRIDAY + HOUR, startedAt: FRIDAY, ran: 300 };
	await remember(page, [short], FRIDAY + 24 * HOUR);
	await open(page, '/feel/step');
	await expect(title).toHaveText(/Week 6, run/);
	await expect(page.locator('.because')).toHaveText(
		'You have done your first short run back. So you start again with week 6, run 2.'
	);
	await expect(page.getByText('Sunday 22 November')).toBeVisible();
});

test('told twice after one run, a fever noted with one tap, a danger sign pressed by mistake', async ({
	page
}) => {
	const because = page.locator('.because');
	const told = (id: string, at: number, score: number) => ({
		...{ kind: 'checked-in', id, at, offset: 0, when: 'after', run: RUN.id },
		...{ limp: false, swelling: false, boneSpot: false },
		aches: [{ area: 'lower-back', side: 'middle', score }]
	});
	const twice = [told('told-1', THURSDAY + HOUR, 3), told('told-2', THURSDAY + HOUR + 60_000, 2)];
	await remember(page, [PLAN, RUN, ...twice], THURSDAY + 2 * HOUR);
	await open(page, '/feel/step');
	await expect(page.locator('.facts dt', { hasText: 'After the run, today' })).toHaveCount(2);

	await open(page, '/feel');
	await page.getByText('Sleep, desk').click();
	await page.getByRole('button', { name: 'A fever' }).click();
	await expect(page.getByRole('button', { name: 'A fever', pressed: true })).toBeVisible();
	await open(page, '/feel/step');
	await expect(because).toHaveText(/^You noted a fever today\. So you rest for 48 hours, until Saturday,/);

	await open(page, '/feel/danger');
	await page.getByRole('link', { name: 'One of these applies to me' }).click();
	await page.getByRole('button', { name: 'I pressed it by mistake' }).click();
	await expect(page).toHaveURL(/\/feel\/step$/);
	await expect(because).toHaveText(/^You noted a fever today/);
});

test('the danger list is whole without script', async ({ another }) => {
	const page = await another({ javaScriptEnabled: false });
	await page.goto('/feel/danger');
	await expect(page.locator('summary')).toHaveCount(14);
	await page.locator('summary').first().click();
	await expect(page.getByText('Wiping feels different.')).toBeVisible();
	await page.getByRole('link', { name: 'One of these applies to me' }).click();
	await expect(page.getByText('999 or A&E')).toBeVisible();
});
