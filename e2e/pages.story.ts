import { expect, expectAccessible, expectFits, open, test } from './person.ts';

/** Every address that anyone can open without having done anything. Rooms add theirs. */
const ROOMS = {
	'Today and You': ['/', '/start', '/you', '/about/data', '/about/gp-first', '/offline', '/you/erased'],
	Run: [
		...['/run', '/run/days', '/run/log', '/run/calendar', '/run/done', '/run/w6r3', '/run/next'],
		...['/plans', '/plans/gentle-start', '/plans/new', '/plans/couch-to-5k/fridge', '/run/now?run=W1R1']
	],
	Feel: ['/feel', '/feel/check-in', '/feel/danger', '/feel/step', '/feel/paused'],
	Care: ['/care', '/care/back-comfort', '/care/exercises', '/care/own', '/care/known'],
	Ask: [
		...['/ask', '/ask/new', '/ask?q=achilles', '/ask/week/6', '/ask/area/lower-back'],
		...['/ask/helped', '/ask/helped/lower-back', '/ask/rules', '/ask/claim'],
		...['/join', '/sign-in', '/sign-out']
	]
};

for (const [room, addresses] of Object.entries(ROOMS)) {
	test(`every page of ${room} opens, is accessible and fits the narrowest phone`, async ({ page }) => {
		for (const address of addresses) {
			await test.step(address, async () => {
				// The page for being offline carries no script that could wake.
				await (address === '/offline' ? page.goto(address) : open(page, address));
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(page).toHaveTitle(/Fourleaf/);
				const { pathname } = new URL(page.url());
				await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
					'href',
					new RegExp(`(^|\\d)${pathname}$`)
				);
				await expectAccessible(page);
				await expectFits(page);
			});
		}
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
