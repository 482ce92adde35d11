import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hear, RATE, soundFrom } from '../src/browser/sound/ear.ts';
import { CLIP_ONSET } from '../src/core/run/cues.ts';
import { FRAME_BYTES, FRAME_SECONDS } from '../src/core/run/frame.ts';
import { read } from '../src/core/run/pack.ts';
import { environment, find } from './chromium.ts';
import { expect, expectAccessible, expectFits, open, test } from './person.ts';

/** A microphone into which somebody says one short thing, again and again. */
const said = join(tmpdir(), `fourleaf-said-${process.pid}.wav`);
const chromium = await find();
test.use({
	launchOptions: {
		executablePath: chromium.executablePath,
		args: [
			...chromium.args,
			'--use-fake-device-for-media-stream',
			'--use-fake-ui-for-media-stream',
			`--use-file-for-fake-audio-capture=${said}`
		],
		env: environment(chromium)
	}
});
// Not where the file is only read for its titles: nobody would take it away again.
test.beforeAll(() => writeFileSync(said, wav()));
test.afterAll(() => rmSync(said, { force: true }));

/** Half a second of silence and half of a deep hum, 48 kHz, 16 bit, as a WAV file. */
function wav(): Buffer {
	const rate = 48_000;
	const sound = Buffer.alloc(2 * rate);
	for (let i = rate / 2; i < rate; i++) sound.writeInt16LE(Math.round(9000 * Math.sin(i * 0.03)), 2 * i);
	const head = Buffer.alloc(44);
	head.write('RIFF');
	head.writeUInt32LE(36 + sound.length, 4);
	head.write('WAVEfmt ', 8);
	head.writeUInt32LE(16, 16);
	head.writeUInt16LE(1, 20);
	head.writeUInt16LE(1, 22);
	head.writeUInt32LE(rate, 24);
	head.writeUInt32LE(2 * rate, 28);
	head.writeUInt16LE(2, 32);
	head.writeUInt16LE(16, 34);
	head.write('data', 36);
	head.writeUInt32LE(sound.length, 40);
	return Buffer.concat([head, sound]);
}

/** Where a clip lies in a track, in seconds from its start. */
function placeOf(clip: Uint8Array, track: Buffer): number {
	const at = track.indexOf(clip);
	return at < 0 || at % FRAME_BYTES !== 0 ? NaN : (at / FRAME_BYTES) * FRAME_SECONDS + CLIP_ONSET;
}

test('a coach is recorded, heard in a run, handed on and taken in', async ({ page, another }, info) => {
	await open(page, '/you/voice');
	await page.getByLabel('Whose voice is it?').fill('Ruth <b>');
	await expectAccessible(page);
	await expectFits(page);
	await page.getByRole('button', { name: 'Record a voice' }).click();
	for (const [i, words] of ['Walk to warm up.', 'Start running.'].entries()) {
		await expect(page.getByRole('heading', { name: words })).toBeVisible();
		await page.getByRole('button', { name: 'Record', exact: true }).click();
		await expect(page.getByText('Speak now, then stop.')).toBeVisible();
		// Somebody speaks: that takes its time. On a slow machine it has stopped by itself before they are back.
		await page.waitForTimeout(1300);
		const kept = page.getByText(new RegExp(`^${i + 1} of`));
		await page.getByRole('button', { name: 'Stop' }).or(kept).first().click();
		await expect(kept).toBeVisible();
		if (i === 0) await page.getByRole('button', { name: 'Next' }).click();
	}
	await expectAccessible(page);
	await expectFits(page);

	await page.getByRole('link', { name: 'Back to the voice' }).click();
	await expect(page.getByText(/^2 of \d+. Fourleaf says the rest/)).toBeVisible();
	const sharing = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Share Ruth' }).click();
	const file = info.outputPath('ruth.voice');
	await (await sharing).saveAs(file);
	const shared = read(readFileSync(file));
	if (!shared.ok) throw new Error(shared.reason);
	expect(shared.pack.name).toBe('Ruth <b>');
	const [warmUp, run] = ['warm-up', 'run'].map((id) => shared.pack.clips.get(id) ?? new Uint8Array([1]));

	await page.goto('/run/w1r1');
	const keeping = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Keep the track as a file' }).click();
	const track = readFileSync(await (await keeping).path());
	expect(Math.abs(placeOf(warmUp as Uint8Array, track) - 0.5)).toBeLessThan(0.03);
	// The tone comes first, at 5:00, and it is Fourleaf's.
	expect(Math.abs(placeOf(run as Uint8Array, track) - 300.4)).toBeLessThan(0.2);
	const samples = await hear(track.subarray(0, 1000 * FRAME_BYTES));
	expect(Math.abs((soundFrom(samples, 0) ?? 9) - 0.5)).toBeLessThan(0.03);
	expect(samples.length / RATE).toBeCloseTo(24, 1);

	const friend = await another({ acceptDownloads: true });
	await open(friend, '/you/voice');
	await friend.getByLabel('Bring a voice').setInputFiles(file);
	await expect(friend.getByText('is here, and speaks from now on.')).toBeVisible();
	await expect(friend.getByText(/^2 of \d+. Fourleaf says the rest/)).toBeVisible();
	const hostile = {
		name: '<img src=x onerror=alert(1)>.voice',
		mimeType: '',
		buffer: readFileSync(file).subarray(0, 900)
	};
	await friend.getByLabel('Bring a voice').setInputFiles(hostile);
	await expect(friend.getByText('This voice ends too early. Fetch the file once more.')).toBeVisible();
	await expect(friend.getByText('<img src=x onerror=alert(1)>.voice')).toBeVisible();
	await expect(friend.getByRole('radio', { name: 'Ruth <b>' })).toBeChecked();
	await expectAccessible(friend);
});

test('without a microphone a sentence says why, and nothing is lost', async ({ page }) => {
	await page.addInitScript(() => {
		const reasons = ['NotAllowedError', 'NotFoundError', 'AbortError'];
		const { mediaDevices } = navigator;
		const ask = mediaDevices.getUserMedia.bind(mediaDevices);
		mediaDevices.getUserMedia = async (wishes) => {
			const reason = reasons.shift();
			if (reason) throw new DOMException('', reason);
			const stream = await ask(wishes);
			Object.assign(window, { unplug: () => stream.getAudioTracks()[0]?.dispatchEvent(new Event('ended')) });
			return stream;
		};
	});
	await open(page, '/you/voice');
	await page.getByLabel('Whose voice is it?').fill('Ruth');
	await page.getByRole('button', { name: 'Record a voice' }).click();
	for (const sentence of [/may not use the microphone/, /There is no microphone/, /did not start/]) {
		await page.getByRole('button', { name: 'Record', exact: true }).click();
		await expect(page.getByText(sentence)).toBeVisible();
	}
	await page.getByRole('button', { name: 'Record', exact: true }).click();
	await expect(page.getByText('Speak now, then stop.')).toBeVisible();
	await page.evaluate('unplug()');
	await expect(page.getByText(/The microphone went away/)).toBeVisible();
	await expect(page.getByText(/^0 of/)).toBeVisible();
	await expectAccessible(page);
});
