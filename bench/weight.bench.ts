// What each page of the built app carries of script, compressed as it is sent, in a Chromium that has never been here:
// until the page answers, and until nothing more comes by itself. Run: npm run bench weight, or with the pages you mean:
// PAGES=/,/care npm run bench weight
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { environment, find } from '../e2e/chromium.ts';
import { askAs, nickname } from '../e2e/member.ts';
import { open, remember } from '../e2e/person.ts';
import * as server from '../e2e/server.ts';
import { build } from '../scripts/build.mjs';

/** In thousands of bytes. */
const LIMIT = 60;

/** The pages that people open. The first is opened by somebody new as well: it is two pages in one. */
const PAGES = [
	...[
		'/',
		'/start',
		'/run',
		'/run/w6r3',
		'/run/now?run=W6R3',
		'/run/log',
		'/run/days',
		'/run/next',
		'/plans'
	],
	...[
		'/plans/new',
		'/feel',
		'/feel/check-in',
		'/feel/step',
		'/feel/physio',
		'/feel/coming-back',
		'/feel/danger'
	],
	...[
		'/care',
		'/care/back-comfort',
		'/care/strength-a',
		'/care/exercises',
		'/care/exercises/birddog',
		'/care/own'
	],
	...[
		'/care/tests',
		'/care/known',
		'/ask',
		'/ask/new',
		'/ask/helped',
		'/join',
		'/you',
		'/you/voice',
		'/about/data'
	]
];

/** Ruth an hour after week 6, run 2, with a sore back. Times are the real ones: a clock of ours would hide the browser's. */
const HOUR = 3_600_000;
const NOW = Date.now();
const RUNNER = [
	{ kind: 'named', at: NOW - 99 * HOUR, name: 'Ruth' },
	{ kind: 'plan-started', at: NOW - 98 * HOUR, plan: 'couch-to-5k', from: 'W6R2' },
	{
		kind: 'run-finished',
		at: NOW - 2 * HOUR,
		plan: 'couch-to-5k',
		run: 'W6R2',
		ending: 'whole',
		startedAt: NOW - 3 * HOUR,
		elapsed: 2040,
		ran: 1200
	},
	{
		kind: 'checked-in',
		at: NOW - HOUR,
		when: 'after',
		run: 'bench-2',
		aches: [{ area: 'lower-back', side: 'middle', score: 3 }],
		limp: false,
		swelling: false,
		boneSpot: false
	}
].map((event, index) => ({ ...event, id: `bench-${index}`, offset: 0 }));

type Weight = { awake: number; idle: number; files: number };

/** Bytes of script asked for until the page was awake, and in all. */
async function weigh(page: Page, path: string): Promise<Weight> {
	await page.addInitScript(() => {
		performance.setResourceTimingBufferSize(2000);
		new MutationObserver(
			() => 'awake' in document.documentElement.dataset && performance.mark('awake')
		).observe(document, { subtree: true, attributeFilter: ['data-awake'] });
	});
	await open(page, path);
	await page.waitForLoadState('networkidle');
	return page.evaluate(() => {
		const awake = performance.getEntriesByName('awake')[0]?.startTime ?? NaN;
		const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
			({ name }) => new URL(name).pathname.endsWith('.js')
		);
		const sum = (some: typeof scripts) =>
			some.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
		return {
			awake: sum(scripts.filter(({ startTime }) => startTime <= awake)),
			idle: sum(scripts),
			files: scripts.length
		};
	});
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** What her device keeps. */
async function diaryOf(browser: Browser, address: string, events: object[]): Promise<State> {
	const context = await browser.newContext({ baseURL: address, serviceWorkers: 'block' });
	await remember(await context.newPage(), events, NOW);
	const state = await context.storageState({ indexedDB: true });
	await context.close();
	return state;
}

async function asked(browser: Browser, address: string): Promise<string> {
	const page = await browser.newPage({ baseURL: address, serviceWorkers: 'block' });
	await open(page, '/ask/new');
	await askAs(page, nickname('Bench'), 'Is it normal that my calves are sore after the first week?');
	const { pathname } = new URL(page.url());
	await page.context().close();
	return pathname;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);

await build();
const running = await server.start();
const found = await find();
const browser = await chromium.launch({ ...found, env: environment(found) });
try {
	const somebody = await diaryOf(browser, running.address, RUNNER);
	const pages = process.env.PAGES?.split(',') ?? [...PAGES, await asked(browser, running.address)];
	console.log(`${''.padEnd(32)}${'awake'.padStart(8)}${'in all'.padStart(8)} files`);
	for (const [place, path] of [pages[0] ?? '/', ...pages].entries()) {
		// A browser of its own for each page: nothing is kept from the one before.
		const context = await browser.newContext({
			baseURL: running.address,
			viewport: { width: 390, height: 844 },
			serviceWorkers: 'block',
			...(place > 0 && { storageState: somebody })
		});
		const { awake, idle, files } = await weigh(await context.newPage(), path);
		await context.close();
		const name = `${path.slice(0, 20)}${place > 0 ? '' : ', nothing kept'}`;
		const over = idle > LIMIT * 1000 ? `  more than ${LIMIT} kB` : '';
		console.log(`${name.padEnd(32)}${kilobytes(awake)}${kilobytes(idle)}${String(files).padStart(6)}${over}`);
	}
} finally {
	await browser.close();
	await running.remove();
}
