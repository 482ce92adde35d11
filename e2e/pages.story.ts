import { expect, expectAccessible, expectFits, open, test } from './person.ts';

// A fresh phone for every page would fetch the whole app each time; offline.story.ts is about that.
/** Every address that anyone can open without having done anything. Rooms add theirs. */
const addresses = [
	'/',
	'/start',
	'/you',
	'/about/data',
	'/about/gp-first',
	'/offline',
	'/run',
	'/run/days',
	'/run/log',
	'/run/calendar',
	'/run/done',
	'/run/w6r3',
	'/run/next',
	'/plans',
	'/plans/gentle-start',
	'/plans/new',
	'/plans/couch-to-5k/fridge',
	'/run/now?run=W1R1',
	'/feel',
	'/feel/check-in',
	'/feel/danger',
	'/feel/step',
	'/feel/paused',
	'/care',
	'/care/back-comfort',
	'/care/exercises',
	'/care/own',
	'/ask',
	'/ask/new',
	'/ask?q=achilles',
	'/ask/week/6',
	'/ask/area/lower-back',
	'/ask/helped',
	'/ask/helped/lower-back',
	'/care/known',
	'/ask/rules',
	'/ask/claim',
	'/you/erased',
	'/join',
	'/sign-in',
	'/sign-out'
];

for (const address of addresses) {
	test(`${address} opens, is accessible and fits the narrowest phone`, async ({ page }) => {
		// The page for being offline carries no script that could wake.
		await (address === '/offline' ? page.goto(address) : open(page, address));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).toHaveTitle(/Fourleaf/);
		const { pathname } = new URL(page.url());
		expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
			new RegExp(`(^|\\d)${pathname}$`)
		);
		await expectAccessible(page);
		await expectFits(page);
	});
}

for (const address of ['/', '/app-icon.svg', '/register.js', '/nowhere', '/health']) {
	test(`${address} carries the headers that protect it`, async ({ request }) => {
		const headers = (await request.get(address)).headers();
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'x-frame-options': 'DENY',
			'permissions-policy': 'camera=(), geolocation=(self), microphone=(self), screen-wake-lock=(self)'
		});
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	});
}

test('no page asks anybody else for anything', async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, '/');
	await page.waitForLoadState('networkidle');
	expect(asked.filter((url) => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url))).toEqual([]);
});
