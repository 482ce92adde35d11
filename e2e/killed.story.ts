import type { BrowserContext, Page } from '@playwright/test';
import { dice } from '#core/diary/strange.ts';
import { runs } from './device.ts';
import { expect, open, startStopped, test } from './person.ts';

/** Chance that can be repeated. */
const SEED = 20261123;
const chance = dice(SEED);
/** W6R3: walk 5 minutes, run 25, walk 5. Between two writes of the record lies a second, and a look at the clock. */
const [WARM_UP, RUNNING, WHOLE] = [300, 1500, 2100];
const LOST = 1.5;

/** The page's process dies on the spot: nothing of the page hears of it. */
async function kill(page: Page): Promise<void> {
	const crashed = page.waitForEvent('crash');
	const session = await page.context().newCDPSession(page);
	void session.send('Page.crash').catch(() => {});
	await crashed;
	await page.close();
}

async function start(page: Page): Promise<void> {
	await open(page, '/run/w6r3');
	await page.getByText('Screen', { exact: true }).click();
	await page.getByRole('button', { name: 'Start the run' }).click();
	await expect(page.getByRole('timer')).toBeVisible();
	// The record is written once the run is this tab's.
	await expect.poll(() => held(page)).toBe(true);
}

const held = (page: Page) =>
	page.evaluate(async () =>
		((await navigator.locks.query()).held ?? []).some(({ name }) => name === 'fourleaf-run')
	);

/** Time goes by: quickly, and at the end second by second as it does. */
async function go(page: Page, seconds: number): Promise<void> {
	const slow = Math.min(seconds, 2);
	if (seconds > slow) await page.clock.fastForward(Math.round((seconds - slow) * 1000));
	await page.clock.runFor(Math.round(slow * 1000));
}

const reopened = async (context: BrowserContext) => {
	const page = await context.newPage();
	await open(page, '/run/now');
	return page;
};

const ranBy = (position: number) => Math.min(RUNNING, Math.max(0, position - WARM_UP));

test('killed at ten random moments, twice in some, a run always ends as it was', async ({
	page: first,
	context
}) => {
	test.setTimeout(180_000);
	const moments = Array.from({ length: 10 }, () => 5 + chance() * (WHOLE - 20));
	await startStopped(context, new Date('2026-11-19T18:00:00Z'));
	let page = first;
	let noted = 0;
	for (const [i, moment] of moments.entries()) {
		const told = `seed ${SEED}, moment ${i}: ${moment.toFixed(1)} s`;
		await start(page);
		await go(page, moment);
		let lived = moment;
		await kill(page);
		page = await reopened(context);
		await expect(page.getByRole('heading', { name: 'You were running' }), told).toBeVisible();
		if (i % 5 === 1) {
			await page.getByRole('button', { name: /^Carry on from/ }).click();
			await expect.poll(() => held(page)).toBe(true);
			await go(page, 6);
			lived += 6;
			await kill(page);
			page = await reopened(context);
		}
		const note = page.getByRole('button', { name: /^Note the .* that I ran$/ });
		if (ranBy(lived) > 2 * LOST) {
			await note.click();
			await expect(page, told).toHaveURL(/\/run\/after\?run=/);
			noted += 1;
		} else await page.getByRole('button', { name: 'Let it go' }).click();
		const all = await runs(page);
		expect(all, told).toHaveLength(noted);
		if (ranBy(lived) <= 2 * LOST) continue;
		const { ran, elapsed, ending } = all.at(-1) as unknown as {
			ran: number;
			elapsed: number;
			ending: string;
		};
		expect(Math.abs(elapsed - lived), `${told}, ${elapsed} s noted`).toBeLessThan(2 * LOST);
		expect(Math.abs(ran - ranBy(lived)), `${told}, ${ran} s run`).toBeLessThan(2 * LOST);
		expect(ending, told).toBe(lived > WARM_UP + RUNNING - 10 ? 'whole' : 'early');
	}
});

test('killed as it ends, before the diary has it, and before the record is gone: it is noted once', async ({
	page: first,
	context
}) => {
	await startStopped(context, new Date('2026-11-19T18:00:00Z'));
	let page = first;
	// A device that refuses the diary's write: on it lies just what lies there when the page dies before that.
	await page.addInitScript(() => {
		const { transaction } = IDBDatabase.prototype;
		IDBDatabase.prototype.transaction = function (stores, mode, options) {
			if (mode === 'readwrite' && stores === 'events') throw new Error('full');
			return transaction.call(this, stores, mode, options);
		};
	});
	await start(page);
	await go(page, WHOLE + 2);
	await expect(page.getByRole('heading', { name: 'This phone could not keep your run' })).toBeVisible();
	await kill(page);

	// And one that cannot drop the record afterwards.
	page = await context.newPage();
	await page.addInitScript(() => {
		IDBObjectStore.prototype.delete = () => {
			throw new Error('dead');
		};
	});
	await open(page, '/run/now');
	await expect(page).toHaveURL(/\/run\/after\?run=/);
	await kill(page);

	page = await reopened(context);
	await expect(page.getByRole('button', { name: 'Start the run' })).toBeVisible();
	expect(await runs(page)).toMatchObject([{ ending: 'whole', ran: RUNNING, elapsed: WHOLE }]);
});

test('a clock put forward an hour and back a day in the middle of a run changes nothing of it', async ({
	page
}) => {
	await startStopped(page, new Date('2026-11-19T18:00:00Z'));
	await start(page);
	await go(page, 100);
	await page.clock.setSystemTime(new Date('2026-11-19T19:01:40Z'));
	await go(page, 3.5);
	await expect(page.getByRole('timer')).toHaveText('3:17');
	await page.clock.setSystemTime(new Date('2026-11-18T19:01:43.500Z'));
	await go(page, 3);
	await expect(page.getByRole('timer')).toHaveText('3:14');
	await page.getByRole('button', { name: 'Skip to the run' }).click();
	await go(page, 60);
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.getByRole('button', { name: 'Stop here' }).click();
	await page.getByRole('button', { name: 'Stop and note it' }).click();
	await expect(page).toHaveURL(/\/run\/after\?run=/);
	const [run] = (await runs(page)) as unknown as { ran: number; elapsed: number }[];
	expect(Math.abs((run?.ran ?? 0) - 60)).toBeLessThan(2);
	expect(Math.abs((run?.elapsed ?? 0) - 166)).toBeLessThan(2);
});
