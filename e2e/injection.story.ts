import type { Page } from '@playwright/test';
import { LINES, PAYLOADS } from './injections.ts';
import { answerAs, askAs, join, nickname, tookTheirTime } from './member.ts';
import { expect, open, test } from './person.ts';

const ALL = PAYLOADS.join('\n\n');

/** Everything that could mean that something ran, or that a request went elsewhere. */
function watch(page: Page): string[] {
	const seen: string[] = [];
	page.on('dialog', (dialog) => {
		seen.push(`a dialog on ${page.url()}: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (hostname !== 'localhost' && !/^(?:data|blob):$/.test(protocol))
			seen.push(`a request to ${request.url()}`);
	});
	return seen;
}

/** What stands in the page that nobody but us may put there. */
async function foreign(page: Page): Promise<string[]> {
	await page.locator('html[data-awake]').waitFor({ state: 'attached' });
	return page.evaluate(() => {
		const drawn = /^(?:p|br|b|strong|em|del|code|pre|blockquote|ul|ol|li|hr|a|small|bdi)$/;
		const never =
			/^(?:iframe|frame|object|embed|applet|base|meta|link|style|math|marquee|template|noscript|video|audio|image|foreignobject|animate|set|xmp|plaintext|body|x)$/i;
		const odd: string[] = [];
		for (const element of document.body.querySelectorAll('*')) {
			const name = element.localName;
			const inWords = element.parentElement?.closest('.words') != null;
			if (never.test(name) || (inWords && !drawn.test(name))) odd.push(`<${name}>`);
			if (name === 'script' && (inWords || element.closest('main, svg'))) odd.push('<script>');
			for (const { name: attribute, value } of element.attributes) {
				if (attribute.startsWith('on') || attribute === 'srcdoc') odd.push(`<${name} ${attribute}>`);
				const leads = attribute === 'href' || attribute === 'src' || attribute.endsWith('action');
				if (leads && !/^(?:https?:\/\/|\/(?![/\\])|[?#]|blob:|$)/.test(value))
					odd.push(`${attribute}=${value}`);
			}
			if (name === 'img' && !/^(?:\/ask\/pictures\/|blob:)/.test(element.getAttribute('src') ?? ''))
				odd.push(element.outerHTML);
		}
		for (const link of document.querySelectorAll<HTMLAnchorElement>('.words a'))
			if (!/^https?:$/.test(link.protocol)) odd.push(link.href);
		return odd;
	});
}

async function expectNothing(page: Page, address?: string): Promise<void> {
	if (address) await page.goto(address);
	expect(await foreign(page), page.url()).toEqual([]);
}

test('159 ways to make a page run what somebody wrote make none of them run anything', async ({
	page,
	another
}) => {
	expect(PAYLOADS.length).toBeGreaterThanOrEqual(120);
	const other = await another();
	const seen = [watch(page), watch(other)];
	const [sly, slier] = [nickname('Sly'), nickname('Slier')];

	await open(page, '/ask/new');
	await page.getByLabel('More, if you like').fill(ALL);
	await tookTheirTime(page);
	await expectNothing(page);
	await askAs(page, sly, LINES[0] ?? '');
	await expectNothing(page);
	const question = new URL(page.url()).pathname;
	await expect(page.locator('.asked .words')).toContainText('<svg onload=alert(1)>');
	await expect(page.locator('.asked .words')).toContainText('{@html "<img src=x onerror=alert(1)>"}');

	await open(other, question);
	await other.getByLabel('Your answer').fill(ALL);
	await other.getByRole('button', { name: 'See how it looks' }).click();
	await expect(other.locator('.preview')).toContainText('<script>alert(1)</script>');
	await expectNothing(other);
	await tookTheirTime(other);
	await answerAs(other, slier, ALL);
	await expectNothing(other);
	const answer = /\d+/.exec((await other.locator('.answer').first().getAttribute('id')) ?? '')?.[0] ?? '';

	await expectNothing(other, `${question}?reply=${answer}&quote=${answer}`);
	await expectNothing(other, `${question}/edit/${answer}`);
	await other.getByLabel('Your answer').fill(`Now with more\n\n${ALL}`);
	await other.getByRole('button', { name: 'Save the change' }).click();
	await expect(other.locator('.answer').getByText('Now with more')).toBeVisible();
	await expectNothing(other, `${question}/history/${answer}`);
	await expect(other.locator('.wordings ins').first()).toContainText('Now with more');

	await expectNothing(other, `${question}/pictures/${answer}`);
	await other.getByLabel('A picture').setInputFiles('docs/fourleaf.png');
	await other.getByLabel('What does it show?').fill(LINES[0] ?? '');
	await other.getByRole('button', { name: 'Add this picture' }).click();
	await expect(other.getByText(LINES[0] ?? '')).toBeVisible();
	await expectNothing(other);
	await expectNothing(page, question);
	await expect(page.getByRole('img', { name: LINES[0] ?? '' })).toBeVisible();

	const inAddress = LINES.map((line) => encodeURIComponent(line));
	for (const address of [
		'/ask',
		'/ask?q=alert',
		`/people/${encodeURIComponent(sly)}`,
		`/people/${encodeURIComponent(slier)}`,
		...inAddress
			.slice(0, 2)
			.flatMap((line) => [
				`/ask?q=${line}`,
				`/ask?week=${line}&area=${line}`,
				`${question}?reply=${line}&quote=${line}&asked=${line}#${line}`,
				`/people/${line}`
			]),
		'/ask?before=javascript:alert(1)'
	])
		await expectNothing(page, address);
	await page.context().clearCookies();
	for (const then of ['javascript:alert(1)', '//evil.example', '/\\evil.example', LINES[0] ?? ''])
		await expectNothing(page, `/sign-in?then=${encodeURIComponent(then)}`);
	await open(page, '/join?then=javascript:alert(1)');
	await join(page, '"><img src=x onerror=alert(1)>');
	await expect(page.locator('#nickname-problem')).toBeVisible();
	await expectNothing(page);

	expect(seen.flat()).toEqual([]);
});

test('what a form never sends is not taken either', async ({ page, request }) => {
	await open(page, '/ask/new');
	await askAs(page, nickname('Forger'), 'A plain question to forge answers to');
	const question = new URL(page.url()).pathname;
	const seen = watch(page);
	const origin = new URL(page.url()).origin;
	const headers = { origin, accept: 'text/html' };
	const send = (path: string, form: Record<string, string>) =>
		page.request.post(path, { headers, form, maxRedirects: 0 });
	for (const [n, line] of LINES.entries()) {
		const posted = await send('/ask/new?/ask', {
			key: line,
			title: `${line} ${n}`.slice(0, 60),
			text: line,
			fact: `area knee ${line}`,
			audience: line,
			seen: 'yes'
		});
		if (n < 4) expect(posted.status(), `asking ${line}`).toBe(303);
		await send(`${question}?/answer`, { key: line, text: line, kind: line, parent: line });
		await send(`${question}?/thank`, { answer: line, give: line });
	}
	for (const address of ['/ask', question]) await expectNothing(page, address);
	const foreignSite = {
		headers: { origin: 'https://evil.example', accept: 'text/html' },
		form: { text: 'x' }
	};
	expect((await page.request.post(`${question}?/answer`, foreignSite)).status()).toBe(403);
	expect((await request.get(question)).headers()['content-security-policy']).toMatch(
		/script-src 'self'(?! 'unsafe)/
	);
	expect(seen).toEqual([]);
});
