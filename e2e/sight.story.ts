import { readFile } from 'node:fs/promises';
import type { Event } from '../src/core/diary/event.ts';
import { strange } from '../src/core/diary/strange.ts';
import { expect, expectAccessible, expectFits, open, remember, test } from './person.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Sunday 22 November 2026, noon in London. */
const NOW = Date.UTC(2026, 10, 22, 12);
const AREAS = [
	'lower-back',
	'knee',
	'calf',
	'shin',
	'ankle',
	'heel',
	'hip',
	'groin',
	'foot',
	'side',
	'glute',
	'chest'
];
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitän';

/** Six weeks of three runs, each told of at length: 18 runs, 36 check-ins, 12 places, notes and routines beside them. */
function denseWeeks(): Event[] {
	const events: Event[] = [
		{ kind: 'plan-started', id: 'plan', at: NOW - 45 * DAY, offset: 0, plan: 'couch-to-5k', from: 'W4R1' }
	];
	for (let n = 0; n < 18; n += 1) {
		const at = NOW - 41 * DAY + Math.floor(n / 3) * 7 * DAY + (n % 3) * 2 * DAY + 5 * HOUR;
		const run = {
			kind: 'run-finished',
			id: `run${n}`,
			at,
			offset: 0,
			plan: 'couch-to-5k',
			run: `W${4 + Math.floor(n / 3)}R${(n % 3) + 1}`
		} as const;
		events.push({
			...run,
			run: run.run as 'W4R1',
			ending: 'whole',
			startedAt: at - HOUR,
			elapsed: 2100,
			ran: 1500
		});
		const told = {
			kind: 'checked-in',
			offset: 0,
			run: run.id,
			limp: n === 3,
			swelling: false,
			boneSpot: false
		} as const;
		const aches = [0, 1].map((k) => ({
			area: AREAS[(n + k * 5) % 12] ?? 'knee',
			side: 'left' as const,
			score: ((n + k) % 4) as 2
		}));
		events.push({
			...told,
			id: `after${n}`,
			at: at + HOUR,
			when: 'after',
			aches,
			words: `${LONG}. Stiff getting out of the car, then it went. ${LONG}`
		});
		events.push({ ...told, id: `morning${n}`, at: at + 14 * HOUR, when: 'morning', aches: [] });
		events.push({
			kind: 'life-noted',
			id: `life${n}`,
			at: at + DAY,
			offset: 0,
			what: ['massage', 'shoes', 'desk', 'pilates'][n % 4] ?? 'desk',
			words: ''
		});
	}
	const ask = Array.from(
		{ length: 8 },
		(_, n) => `Question ${n + 1}: may I go on building up to 30 minutes? ${LONG}`
	).join('\n');
	const lines = [
		{ label: 'who', words: 'Ruth Mason, 47' },
		{ label: 'life', words: `Desk work, about 8 hours a day, ${LONG}` },
		{ label: 'eased', words: `Lying on the floor, knees up. ${LONG} `.repeat(12) },
		{ label: 'ask', words: ask }
	];
	return [...events, { kind: 'about-me', id: 'about', at: NOW - HOUR, offset: 0, lines }];
}

test('the timeline by keyboard alone, then the same as a table, sorted', async ({ page }) => {
	await open(page, '/feel');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How it feels, over time');
	await expectAccessible(page);
	await expectFits(page);

	await remember(page, denseWeeks(), NOW);
	await open(page, '/feel');
	const chart = page.getByRole('figure', { name: /Runs as bars/ });
	const span = page.locator('.span p');
	await expect(span).toHaveText('12 Oct to 22 Nov');
	await chart.focus();
	await page.keyboard.press('+');
	await expect(span).toHaveText('23 Oct to 12 Nov');
	await page.keyboard.press('End');
	await expect(span).toHaveText('2 Nov to 22 Nov');
	await page.keyboard.press('ArrowLeft');
	await expect(span).toHaveText('28 Oct to 17 Nov');
	await page.keyboard.press('End');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator(':focus')).toHaveAttribute(
		'aria-label',
		/^Friday 20 November\. W9R3: 25 minutes without a walk\./
	);
	await expect(page.getByRole('region', { name: 'What was noted' })).toContainText('Friday 20 November');
	await expectAccessible(page);
	await expectFits(page);
	await page.getByRole('radio', { name: 'A year' }).check();
	await expect(
		page.getByRole('button', { name: /^Week of Monday 16 November\. 3 runs, 75 minutes/ })
	).toBeVisible();

	await page.getByRole('radio', { name: 'Table' }).check();
	const first = page.getByRole('row').nth(1);
	await expect(first).toContainText('Sat 21 Nov');
	await page.getByRole('button', { name: 'Worst' }).press('Enter');
	await expect(page.getByRole('columnheader', { name: 'Worst' })).toHaveAttribute('aria-sort', 'descending');
	await expect(first).toContainText('3');
	await expectAccessible(page);
	await expectFits(page);
});

test('the physio page of six dense weeks is one sheet of A4, nothing cut off, and a file that asks nobody', async ({
	page,
	context
}) => {
	await remember(page, denseWeeks(), NOW);
	await open(page, '/feel/physio');
	const sheet = page.getByRole('article', { name: 'Running, and how it felt' });
	await expect(sheet).toContainText('Six weeks to Sunday 22 November 2026');
	await expect(sheet).toContainText('Ruth Mason, 47');
	await expect(sheet).toHaveAttribute('data-settled', 'yes');
	const sticksOut = await sheet.evaluate((paper) => {
		const edge = paper.getBoundingClientRect();
		return [...paper.querySelectorAll('*')]
			.filter((each) => each instanceof HTMLElement && each.innerText)
			.filter((each) => {
				const box = each.getBoundingClientRect();
				return box.bottom > edge.bottom + 1 || box.right > edge.right + 1 || box.left < edge.left - 1;
			})
			.map((each) => each.textContent);
	});
	expect(sticksOut).toEqual([]);
	await expectAccessible(page);
	await expectFits(page);

	await page.emulateMedia({ colorScheme: 'dark' });
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);

	await page.getByLabel('Who you are').fill('Ruth M.');
	await page.getByLabel('Who you are').blur();
	await expect(sheet).toContainText('Ruth M.');

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const saved = await download;
	expect(saved.suggestedFilename()).toBe('fourleaf-physio-2026-11-22.html');
	const text = await readFile(await saved.path(), 'utf8');
	expect(text).toContain('Ruth M.');
	expect(text).not.toMatch(/<script|<link|<iframe|src=|url\((?!data:)|https?:/);
	const other = await context.newPage();
	await other.setContent(text);
	expect(
		(await other.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
	).toHaveLength(1);
});

test('ten years, 400 check-ins on a day, odd clocks and newer kinds: every page opens and says what is there', async ({
	page
}) => {
	await remember(page, strange({ at: NOW, offset: 0 }), NOW);
	for (const address of [
		'/',
		'/run',
		'/feel',
		'/feel/check-in',
		'/feel/step',
		'/feel/paused',
		'/feel/physio',
		'/you'
	]) {
		await open(page, address);
		await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
		await expectFits(page);
	}
	await open(page, '/feel');
	for (const name of ['1 week', '3 months', 'A year']) await page.getByRole('radio', { name }).check();
	await page.getByRole('figure', { name: /Runs as bars/ }).focus();
	for (const key of ['Home', 'ArrowRight', '-', 'End', '+']) await page.keyboard.press(key);
	await page.getByRole('radio', { name: 'Table' }).check();
	await page.getByRole('button', { name: /^Show all/ }).click();
	await expect(page.getByText('Moon bath: new here')).toBeVisible();
});
