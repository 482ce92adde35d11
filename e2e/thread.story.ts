import { answerAs, askAs, nickname } from './member.ts';
import { expect, expectAccessible, expectFits, open, test } from './person.ts';

test('people answer, quote, mark what helped, change their words and take them down', async ({
	page,
	another
}) => {
	const [ruth, sal] = [nickname('Ruth'), nickname('Sal')];
	await open(page, '/ask/new');
	await askAs(page, ruth, 'Does my back have to be sore after W6R3?');
	const address = new URL(page.url()).pathname;

	const other = await another();
	await open(other, address);
	await other.getByLabel('Your answer').fill('Just run through it');
	await expect(other.locator('.nudges')).toContainText('Nobody here is told to run through it');
	await other.reload();
	await expect(other.getByLabel('Your answer')).toHaveValue('Just run through it');
	await other.getByLabel('Your answer').fill('I went **back** a run.');
	await expect(other.locator('.nudges p')).toHaveCount(0);
	await other.getByText('I have been there').click();
	await other.getByRole('button', { name: 'See how it looks' }).click();
	await expect(other.locator('.preview strong')).toHaveText('back');
	await expectAccessible(other);
	await answerAs(other, sal, 'I went **back** a run.');
	await expect(other.locator('.kindmark')).toHaveText('Been there');
	await expect(other.getByLabel('Your answer')).toHaveValue('');

	await open(page, address);
	await page.getByRole('button', { name: 'This helped me' }).click();
	await expect(page.getByText('Helped you')).toBeVisible();
	await page.getByRole('link', { name: 'Quote' }).click();
	const reply = page.getByLabel(`Your reply to ${sal}`);
	await expect(reply).toHaveValue('> I went **back** a run.\n\n');
	await reply.fill(`> I went **back** a run.\n\nWhich one, @${sal}?`);
	await page.getByRole('button', { name: 'Post your reply' }).click();
	await expect(page.locator('.replies blockquote')).toHaveText('I went back a run.');
	await expect(page.locator('.replies').getByRole('link', { name: `@${sal}` })).toBeVisible();
	await expectAccessible(page);
	await expectFits(page);

	await open(other, address);
	await other.getByRole('link', { name: 'Change', exact: true }).click();
	await expect(other.getByRole('heading', { name: /^Change your answer/ })).toBeVisible();
	await other.getByLabel('Your answer').fill('I went **back** two runs.');
	await expectAccessible(other);
	await other.getByRole('button', { name: 'Save the change' }).click();
	await other.getByRole('link', { name: /^changed/ }).click();
	await expect(other.locator('ins')).toHaveText(['two', 'runs']);
	await expectAccessible(other);
	await expectFits(other);
	await other.getByRole('link', { name: 'Back to it' }).click();

	await other.getByRole('link', { name: 'Change', exact: true }).click();
	await other.getByText('Take it down', { exact: true }).click();
	await other.getByRole('button', { name: /for good/ }).click();
	await expect(other.getByText('Taken down by its writer.')).toBeVisible();
	await expect(other.getByText('two runs')).toHaveCount(0);
	await open(page, `/people/${encodeURIComponent(sal)}`);
	await expect(page.getByRole('heading', { level: 1, name: sal })).toBeVisible();
	await expectAccessible(page);
});

test('without script too, with a picture that is gone from everywhere once deleted', async ({
	page,
	another
}) => {
	await open(page, '/ask/new');
	await askAs(page, nickname('Ruth'), 'Which hill is the gentlest?');
	const address = new URL(page.url()).pathname;

	const plain = await another({ javaScriptEnabled: false });
	await plain.goto(address);
	await plain.getByLabel('Your answer').fill('The *long* one.');
	await plain.getByLabel('I know the evidence').check();
	await plain.getByRole('button', { name: 'See how it looks' }).click();
	await expect(plain.locator('.preview em')).toHaveText('long');
	await expect(plain.getByLabel('I know the evidence')).toBeChecked();
	await answerAs(plain, nickname('Sal'), 'The *long* one.');
	await expect(plain.locator('.kindmark')).toHaveText('Knows the evidence');
	await plain.getByRole('link', { name: 'Reply' }).click();
	await plain.getByLabel(/^Your reply/).fill('It has a bench.');
	await plain.getByRole('button', { name: 'Post your reply' }).click();
	await expect(plain.locator('.replies .words')).toHaveText('It has a bench.');

	await plain.getByRole('link', { name: 'Change', exact: true }).first().click();
	await plain.getByRole('link', { name: 'Add a picture, or delete one' }).click();
	await plain.getByLabel('A picture').setInputFiles('docs/fourleaf.png');
	await plain.getByLabel('What does it show?').fill('Four phones');
	await plain.getByRole('button', { name: 'Add this picture' }).click();
	await expect(plain.getByText('Four phones')).toBeVisible();
	const picture = (await plain.locator('.ownpicture img').getAttribute('src')) ?? '';
	await open(page, address);
	await expect(page.getByRole('img', { name: 'Four phones' })).toBeVisible();
	expect((await page.request.get(picture)).headers()['cache-control']).toBe('private, no-cache');
	await plain.getByRole('button', { name: 'Delete this picture' }).click();
	await expect(plain.getByText('Four phones')).toHaveCount(0);
	expect((await page.request.get(picture)).status()).toBe(410);

	expect((await plain.goto(`${address}/edit/question`))?.status()).toBe(404);
	await page.getByRole('link', { name: 'Change', exact: true }).click();
	await page.getByText('Members only').click();
	await page.getByRole('button', { name: 'Save the change' }).click();
	await expect(page.locator('.only')).toHaveText('Members only');
	const visitor = await another();
	await visitor.goto(address);
	await expect(visitor.getByRole('heading', { name: 'For members only' })).toBeVisible();
});
