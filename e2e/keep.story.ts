import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { join, nickname, PASSWORD } from './member.ts';
import { expect, expectAccessible, expectFits, open, test } from './person.ts';

type Another = (options: object) => Promise<Page>;

/** Somebody who has just joined that server, with script in their browser or without. */
async function joined(another: Another, baseURL: string, name: string, javaScriptEnabled: boolean) {
	const page = await another({ baseURL, javaScriptEnabled });
	await (javaScriptEnabled ? open(page, '/join') : page.goto('/join'));
	await join(page, name);
	await expect(page.getByText(`Signed in as ${name}`)).toBeVisible();
	return page;
}

async function expectGood(page: Page) {
	await expectAccessible(page);
	await expectFits(page);
}

async function helperMade(host: Page, name: string) {
	await host.getByLabel('Find a person by nickname').fill(name);
	await host.getByRole('button', { name: 'Find them' }).click();
	await host.getByRole('link', { name: `${name}, member` }).click();
	await host.getByText('Make them a helper').first().click();
	await host.getByRole('button', { name: 'Make them a helper' }).click();
}

test('a host’s day: claimed with the code, reported, hidden with a reason, appealed, decided by another, all in the log', async ({
	own,
	another
}) => {
	test.slow();
	const person = (name: string, script: boolean) => joined(another, own.address, name, script);
	const host = await person('Anna', true);
	await open(host, '/ask/claim');
	await host.getByLabel('The code').fill('ABCD-EFGH-JKLM');
	await host.getByRole('button', { name: 'Become the host' }).click();
	await expect(host.getByText('That is not the code')).toBeVisible();
	await expect.poll(() => own.said()).toContain('Become its host at /ask/claim with');
	await host.getByLabel('The code').fill(/with ([A-Z0-9-]{14})/.exec(own.said())?.[1] ?? '');
	await host.getByRole('button', { name: 'Become the host' }).click();
	await expect(host.getByRole('heading', { level: 1, name: 'The place' })).toBeVisible();
	await expectGood(host);

	const [ruth, sal, hal] = [
		await person('Ruth', true),
		await person('Sal', false),
		await person('Hal', false)
	];
	await helperMade(host, 'Hal');
	await open(ruth, '/ask/new');
	await ruth.getByLabel('Your question').fill('Sore lower back after the 25. Do I carry on?');
	await ruth.getByRole('button', { name: /^Ask/ }).click();
	await expect(ruth.getByRole('heading', { level: 1, name: /^Sore lower back/ })).toBeVisible();
	const question = new URL(ruth.url()).pathname;
	await sal.goto(question);
	await sal.getByLabel('Your answer').fill('Two tablets before, then push on.');
	await sal.getByRole('button', { name: 'Post your answer' }).click();

	await open(ruth, question);
	await ruth.getByRole('link', { name: 'Report what Sal wrote' }).click();
	await ruth.getByLabel('It gives doses of medicine').check();
	await expectGood(ruth);
	await ruth.getByRole('button', { name: 'Report it' }).click();
	await expect(ruth.getByRole('heading', { name: 'Thank you for saying so' })).toBeVisible();

	await open(host, '/ask/keep');
	await expectGood(host);
	await host.getByRole('link', { name: /^Sore lower back/ }).click();
	await host.getByText('Hide this answer').click();
	await expectGood(host);
	await hal.goto('/ask/keep');
	await expect(hal.getByText('It gives doses of medicine')).toBeVisible();
	await hal.getByRole('link', { name: /^Sore lower back/ }).click();
	await hal.getByText('Hide this answer').click();
	await hal.getByLabel('Because').selectOption('medicine');
	await hal.locator('details[open]').getByLabel('Your words').fill('Say what you did, without tablets.');
	await hal.getByRole('button', { name: 'Hide it' }).click();
	await expect(hal.getByText('Hidden from everybody else.')).toBeVisible();
	await open(ruth, question);
	await expect(ruth.getByText('push on')).toHaveCount(0);
	await open(ruth, '/ask/notices');
	await expect(ruth.getByText('Looked at, and something was done.')).toBeVisible();
	await expectGood(ruth);

	await sal.goto(question);
	await expect(sal.getByText('Your answer is hidden from others.')).toBeVisible();
	await sal.getByRole('link', { name: 'Why, and how to appeal' }).click();
	await expect(sal.getByText('Say what you did, without tablets.')).toBeVisible();
	await expect(sal.getByText('By a helper, just now')).toBeVisible();
	await sal.getByText('Ask to look at it again').click();
	await sal.getByLabel('Why you see it differently').fill('I was joking.');
	await sal.getByRole('button', { name: 'Send it' }).click();
	await expect(sal.getByText('Sent. You will find the answer here.')).toBeVisible();

	await hal.goto('/ask/keep');
	await hal.getByRole('button', { name: 'Take it back' }).click();
	await expect(hal.getByText('You decided this, so somebody else looks at it again.')).toBeVisible();
	await open(host, '/ask/keep');
	await host.getByLabel('Your words to them').fill('Nobody can tell that it is a joke.');
	await host.getByRole('button', { name: 'Let it stand' }).click();
	await sal.reload();
	await expect(sal.getByText('Nobody can tell that it is a joke.')).toBeVisible();
	await open(host, '/ask/keep/log');
	await expect(host.locator('.entry p:first-child')).toContainText([
		'Anna (the host) looked again after an appeal, and let it stand',
		'Hal (a helper) hid it',
		'Anna (the host) made somebody a helper',
		'Anna (the host) claimed the place as its host'
	]);
	await expectGood(host);
});

test('somebody changes the password, takes everything along and is erased', async ({ another, baseURL }) => {
	const name = nickname('Leaver');
	const page = await joined(another, baseURL ?? '', name, true);
	await open(page, '/ask/new');
	await page.getByLabel('Your question').fill('Is it me or the shoes? Asked by one who leaves');
	await page.getByRole('button', { name: /^Ask/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^Is it me/ })).toBeVisible();
	const question = new URL(page.url()).pathname;
	await open(page, '/you/community');
	await expect(page.getByText('with 1 question and 0 answers')).toBeVisible();
	await expectGood(page);
	const file = unzipSync(await (await page.request.get('/you/community/everything.zip')).body());
	expect(JSON.parse(strFromU8(file['everything.json'] ?? new Uint8Array()))).toMatchObject({
		account: { nickname: name },
		questions: [{ title: 'Is it me or the shoes? Asked by one who leaves' }]
	});
	await page.getByText('Make a key', { exact: true }).click();
	await page.getByLabel('What it is for').fill('A watch face');
	await page.getByRole('button', { name: 'Make the key' }).click();
	await expect(page.locator('.newkey code')).toHaveText(/^fourleaf_/);
	for (const address of ['', '/ask/news', '/ask/news/choices', '/ask/saved', '/about/api']) {
		if (address) await open(page, address);
		await expectGood(page);
	}
	await open(page, '/you/community/password');
	await page.getByLabel('Your password now').fill(PASSWORD);
	await page.getByLabel('Your new password').fill('too short');
	await page.getByRole('button', { name: 'Change my password' }).click();
	await expect(page.getByText('That password has 9 characters.')).toBeVisible();
	await expectGood(page);
	await page.getByLabel('Your password now').fill(PASSWORD);
	await page.getByLabel('Your new password').fill(`${PASSWORD} anew`);
	await page.getByRole('button', { name: 'Change my password' }).click();
	await expect(page.getByText('Your password is changed.')).toBeVisible();
	await page.getByRole('link', { name: 'Erase your account' }).click();
	await page.getByLabel('They stay without your name').check();
	await page.getByLabel('Password').fill('not my password at all');
	await page.getByRole('button', { name: 'Erase my account' }).click();
	await expect(page.getByText('That is not your password.')).toBeVisible();
	await expectGood(page);
	await page.getByLabel('They stay without your name').check();
	await page.getByLabel('Password').fill(`${PASSWORD} anew`);
	await page.getByRole('button', { name: 'Erase my account' }).click();
	await expect(page.getByRole('heading', { name: 'Your account is erased' })).toBeVisible();
	await open(page, question);
	await expect(page.getByText('Somebody who left', { exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
});
