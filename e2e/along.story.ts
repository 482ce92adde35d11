import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectFits, open, test } from './person.ts';

/** Monday morning. */
const monday = new Date('2026-11-16T08:00:00Z');

test('a calendar that follows: told of runs to come, moves with them, is gone when deleted', async ({
	page,
	request
}) => {
	await page.clock.install({ time: monday });
	await open(page, '/start');
	await page.getByRole('button', { name: 'Start at week 1, run 1' }).click();
	await expect(page.locator('.hero')).toContainText('Your first run');

	await open(page, '/run/calendar');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save a calendar file' }).click()
	]);
	expect(await readFile(await download.path(), 'utf8')).toMatch(
		/^BEGIN:VCALENDAR[^]*SUMMARY:Couch to 5K: week 9\\, run 3/
	);

	const sent = page.waitForRequest((each) => each.method() === 'PUT');
	await page.getByRole('button', { name: 'Send my runs to come, and follow' }).click();
	const told = (await sent).postDataJSON() as { runs: object[] };
	expect(Object.keys(told)).toEqual(['name', 'runs']);
	for (const run of told.runs)
		expect(Object.keys(run)).toEqual(['run', 'name', 'about', 'on', 'time', 'minutes']);
	const address = await page.getByLabel('Its private address').inputValue();
	expect(address).toMatch(/\/calendar\/[A-Za-z0-9_-]{32}\.ics$/);
	await expectAccessible(page);
	await expectFits(page);
	const first = async () => {
		const file = await (await request.get(address)).text();
		const [event = ''] = /BEGIN:VEVENT[^]*?END:VEVENT/.exec(file) ?? [];
		return `${/UID:(\w+)/.exec(event)?.[1]} ${/DTSTART\S*:(\S+)/.exec(event)?.[1]} ${/SEQUENCE:(\d+)/.exec(event)?.[1]}`;
	};
	expect(await first()).toBe('w1r1 20261116 0');

	await open(page, '/run/days');
	await page.getByLabel('Run on Thursdays').press('Space');
	await page.getByLabel('Your usual time').fill('07:30');
	await expect.poll(first).toMatch(/^w1r1 20261119T073000 [12]$/);

	await open(page, '/run/calendar');
	await page.getByRole('button', { name: 'Stop, and delete it from the server' }).click();
	await expect(page.getByText('Deleted. The server knows nothing of your runs now.')).toBeVisible();
	expect((await request.get(address)).status()).toBe(404);
});

test('the page for the fridge is one sheet of A4 for every plan, also without script', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ baseURL, javaScriptEnabled: false, serviceWorkers: 'block' });
	const page = await context.newPage();
	for (const [plan, runs] of [
		['couch-to-5k', 27],
		['gentle-start', 42],
		['bridge-to-10k', 33]
	] as const) {
		await page.goto(`/plans/${plan}/fridge`);
		await expect(page.locator('.tickbox')).toHaveCount(runs);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g), plan).toHaveLength(1);
		expect(pdf).toMatch(/\/MediaBox\s*\[0 0 594\.\d+ 841\.\d+\]/);
	}
	await context.close();
});

test('one run taken along on a watch, made on the phone', async ({ page }) => {
	await open(page, '/run/w6r3');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Take it along on a sports watch' }).click()
	]);
	expect(download.suggestedFilename()).toBe('fourleaf-W6R3.fit');
	expect((await readFile(await download.path())).toString('latin1', 8, 12)).toBe('.FIT');
});
