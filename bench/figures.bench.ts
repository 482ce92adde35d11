// What the moving figures weigh and how smoothly they move: all solved numbers and moves compressed, and frames a second
// of every exercise's figure on the built player page with the processor slowed 4 times. Run: npm run bench figures
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { environment, find } from '../e2e/chromium.ts';
import * as server from '../e2e/server.ts';
import { build } from '../scripts/build.mjs';
import { MOVES } from '#core/care/figure/moves.ts';

const LIMIT = 40_000;
const SLOWER = 4;
const SECONDS = 3;

/** The numbers of each family on their own, as they are sent, and the moves together, which ride with a page. */
function weight(pack: (text: string) => Buffer): number {
	const folder = 'src/core/care/figure/family';
	const solved = readdirSync(folder).filter((name) => name.endsWith('.solved.json'));
	const texts = [...solved.map((name) => readFileSync(`${folder}/${name}`, 'utf8')), JSON.stringify(MOVES)];
	return texts.reduce((sum, text) => sum + pack(text).length, 0);
}

type Smooth = { fps: number; slow: number; work: number };

/** Frames a second while something moves, how long all but one in twenty take, and the main thread's own work in each. */
async function smoothness(page: Page, session: CDPSession): Promise<Smooth> {
	const work = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
	};
	const before = await work();
	const gaps = await page.evaluate(
		(seconds) =>
			new Promise<number[]>((done) => {
				const gaps: number[] = [];
				const began = performance.now();
				let last = began;
				requestAnimationFrame(function frame(now) {
					gaps.push(now - last);
					last = now;
					if (now - began < seconds * 1000) requestAnimationFrame(frame);
					else done(gaps);
				});
			}),
		SECONDS
	);
	const sorted = gaps.slice(1).sort((a, b) => a - b);
	return {
		fps: (1000 * sorted.length) / sorted.reduce((a, b) => a + b, 0),
		slow: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
		work: ((await work()) - before) / gaps.length
	};
}

/** A figure that moves alone, on the page of its exercise; then the same in the player, with all that it shows beside. */
const PLACES: readonly { name: string; open: (page: Page) => Promise<void> }[] = [
	{
		name: 'On its page',
		open: async (page) => {
			await page.goto('/care/exercises/birddog');
			await page.locator('.fig path').first().waitFor({ state: 'attached' });
		}
	},
	{
		name: 'In the player',
		open: async (page) => {
			await page.goto('/care/back-comfort');
			await page.getByRole('button', { name: 'Start' }).click();
			// Not the making of its track, which happens once.
			await page.waitForTimeout(5000);
		}
	}
];

async function onThePhone(): Promise<void> {
	await build();
	const running = await server.start();
	const found = await find();
	const browser = await chromium.launch({ ...found, env: environment(found) });
	try {
		for (const { name, open } of PLACES) {
			const page = await browser.newPage({
				baseURL: running.address,
				viewport: { width: 390, height: 844 },
				serviceWorkers: 'block'
			});
			await open(page);
			const session = await page.context().newCDPSession(page);
			// The thread's own time: what other programs take of the processor does not count.
			await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
			await session.send('Performance.enable');
			for (const rate of [1, SLOWER]) {
				await session.send('Emulation.setCPUThrottlingRate', { rate });
				const { fps, slow, work } = await smoothness(page, session);
				const numbers = `${fps.toFixed(1)} frames a second, 95 % within ${slow.toFixed(1)} ms`;
				console.log(`${name}, ${rate} times slower: ${numbers}, ${work.toFixed(2)} ms of work in each`);
			}
			await page.close();
		}
	} finally {
		await browser.close();
		await running.remove();
	}
}

const gzip = weight((text) => gzipSync(text, { level: 9 }));
const brotli = weight((text) => brotliCompressSync(text));
console.log(`${MOVES.length} moves: ${gzip} bytes as gzip, ${brotli} as brotli; the limit is ${LIMIT}.`);
if (gzip > LIMIT) process.exitCode = 1;
await onThePhone();
