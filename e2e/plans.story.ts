import { expect, kept, open, test } from './person.ts';

test.use({ serviceWorkers: 'allow' });

const weeks = Array.from({ length: 20 }, (_, w) => `W${w + 1}R1-3: run ${w + 1}:00, walk 2:00, run 3:00`);
const text = ['plan: <b>Ours</b>', 'id: ours', 'source: Anna', ...weeks, 'W20R3a: run 9:00'].join('\r\n');

test('a plan of one’s own: pasted with a mistake, kept as a draft, mended, begun, and run offline', async ({
	page,
	door
}) => {
	await open(page, door.address);
	await kept(page);
	await open(page, `${door.address}/plans/new`);
	const area = page.getByRole('textbox', { name: 'The plan' });
	const save = page.getByRole('button', { name: 'Save and start' });
	await expect(save).toBeEnabled();

	await area.fill(text);
	await expect(page.getByText('W20R3a stands behind the last run.')).toBeVisible();
	await expect(save).toBeDisabled();
	await expect(page.getByRole('heading', { name: 'Week 12' })).toBeAttached();
	await page.reload();
	await expect(area).toHaveValue(text.replaceAll('\r\n', '\n'));

	await area.evaluate((element) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'W'.repeat(50_000_000));
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true }));
	});
	await expect(page.getByRole('alert')).toContainText('This is 50 million letters long.');
	await page.getByRole('button', { name: /^Line 24/ }).click();
	await expect(area).toBeFocused();

	await area.fill(text.replace('W20R3a', 'W20R4'));
	await save.click();
	await page.getByRole('radio', { name: 'Week 20' }).check();
	await page.getByRole('radio', { name: /^Run 4/ }).check();
	await page.getByRole('button', { name: 'Start at week 20, run 4' }).click();
	await expect(page).toHaveTitle(/Today/);

	await door.shut();
	await page.goto(`${door.address}/run/w20r4`);
	await expect(page.getByRole('heading', { name: 'Week 20, run 4' })).toBeVisible();
	await page.goto(`${door.address}/plans`);
	await page.getByRole('link', { name: '<b>Ours</b>' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '<b>Ours</b>' })).toBeVisible();
	await page.goto(`${door.address}/plans/gentle-start`);
	await expect(page.getByRole('heading', { level: 1, name: 'Gentle start' })).toBeVisible();
});
