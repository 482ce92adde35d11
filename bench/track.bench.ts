// How long the track of a 40-minute run takes to make, in a browser and on the server, from the voice as one file to
// an MP3, beside copying as many bytes; and how long it is. Run: npm run bench track
import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { couchTo5k } from '#core/run/couch-to-5k.ts';
import { read, write } from '#core/run/pack.ts';
import { duration } from '#core/run/plan.ts';
import { trackOf } from '#core/run/track.ts';
import { voiceOf } from '#core/run/voice.ts';
import { fromFolder } from '#server/run/voice.ts';
import { environment, find } from '../e2e/chromium.ts';

const TIMES = 21;

const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? NaN;

function timed(work: () => unknown): number {
	const from = performance.now();
	work();
	return performance.now() - from;
}

const pack = write(await fromFolder());
const run = couchTo5k.runs.at(-1);
if (!run) throw new Error('the plan is empty');

function onServer(): Uint8Array {
	const reading = read(pack);
	if (!reading.ok || !run) throw new Error('the voice cannot be read');
	const voice = voiceOf(reading.pack.clips.get('silence') ?? new Uint8Array(), [reading.pack.clips]);
	return trackOf(couchTo5k, run, voice);
}

async function inBrowser(): Promise<{ bytes: number; milliseconds: number[] }> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, lib: { entry: 'bench/track/page.ts', formats: ['iife'], name: 'page' } }
	});
	const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
	const script = output.find((each) => each.type === 'chunk')?.code ?? '';
	const found = await find();
	const browser = await chromium.launch({ ...found, env: environment(found) });
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content: script });
		return await page.evaluate(`make(${JSON.stringify(Buffer.from(pack).toString('base64'))}, ${TIMES})`);
	} finally {
		await browser.close();
	}
}

const track = onServer();
const server = Array.from({ length: TIMES }, () => timed(onServer));
const copying = Array.from({ length: TIMES }, () => timed(() => track.slice()));
const browser = await inBrowser();
const say = (name: string, all: readonly number[]) =>
	console.log(
		`${name.padEnd(28)}${median(all).toFixed(1).padStart(7)} ms   slowest ${Math.max(...all).toFixed(1)} ms`
	);

console.log(`The voice: ${(pack.length / 1e6).toFixed(2)} MB. The run: ${duration(run) / 60} minutes.`);
console.log(`The track: ${track.length} bytes on the server, ${browser.bytes} in the browser.`);
say('Copying as many bytes', copying);
say('Made on the server', server);
say('Made in the browser', browser.milliseconds);
