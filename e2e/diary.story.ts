import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectFits, open, test } from './person.ts';
import * as ruth from './ruth.ts';

test('a diary is saved, emptied, brought back; what is no diary is refused and changes nothing', async ({
	page
}) => {
	await ruth.startsAtWeek6Run3(page, '');
	await open(page, '/you');
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a copy' }).click();
	const copy = await saved;
	expect(copy.suggestedFilename()).toMatch(/^fourleaf-diary-\d{4}-\d\d-\d\d\.json$/);
	const text = await readFile(await copy.path(), 'utf8');

	const bring = (name: string, content: string) =>
		page
			.getByLabel('Bring a diary')
			.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
	const told = page.getByRole('status').filter({ hasText: '.json' });
	for (const [name, content, reason] of [
		['holiday-photos.json', '{"photos":[]}', 'It has no diary in it.'],
		['torn.json', text.slice(0, -20), 'It is damaged, or not a Fourleaf diary'],
		[
			'forged.json',
			text.replace('W6R3', '<script>'),
			'Entry 2 of 2 is damaged: it needs "from" to be a run like W6R3.'
		]
	] as const) {
		await bring(name, content);
		await expect(told).toContainText(`${name}: ${reason}`);
		await expect(told).toContainText('Nothing on this phone was changed.');
	}
	await expectAccessible(page);
	await expectFits(page);

	await page.getByRole('button', { name: 'Empty this phone’s diary' }).click();
	await page.getByRole('button', { name: 'Empty it' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await open(page, '/');
	await expect(page.getByText('From the couch to 5K')).toBeVisible();

	await open(page, '/you');
	await bring('fourleaf-diary.json', text);
	await expect(told).toContainText('2 entries added to your diary.');
	await bring('fourleaf-diary.json', text);
	await expect(told).toContainText('You already have everything in it.');
	await open(page, '/');
	await expect(ruth.nextCard(page)).toContainText('Week 6, run 3');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ruth');
});
