/**
 * Renders the voice clips ahead of time: those of runs in `static/voice/slt/`, those of routines in
 * `static/voice/slt-care/`. Needs festival with the voice festvox-us-slt-hts,
 * sox and lame on the PATH. Run from the repository's root: `node scripts/render-voice.mjs [id ... | all]`.
 * What is there with the same words is left as it is, unless it is named.
 *
 * Every clip is mono, 24 kHz, 40 kbit/s constant, no bit reservoir and no header frame, so that each frame is
 * 120 bytes, lasts 24 ms and stands alone: the run's track is made by laying frames end to end. 60 ms of silence
 * stand in front, the encoder delays by 46 ms, and the first two frames (48 ms) are dropped, so a clip's sound
 * begins 58 ms after its first frame, always.
 */
import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FRAME_BYTES = 120;
const DROPPED_FRAMES = 2;
/** Loudness of the speaking itself, dB below full scale; peaks stay below PEAK. */
const SPEECH_RMS = -14.5;
const PEAK = -3;

const work = mkdtempSync(join(tmpdir(), 'voice-'));
const file = (name) => join(work, name);
// -D: dither would fill the silence with noise.
const sox = (...args) =>
	execFileSync('sox', ['-D', ...args.map(String)], { stdio: ['ignore', 'pipe', 'pipe'] });

/** Root mean square of a file, dB below full scale. */
function level(path) {
	const raw = sox(path, '-t', 'f32', '-');
	const samples = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
	let sum = 0;
	for (const s of samples) sum += s * s;
	return 10 * Math.log10(sum / samples.length);
}

/** Speech at 24 kHz without silence at either end, at the level of all other clips. */
function speak(text, to) {
	execFileSync('text2wave', ['-eval', '(voice_cmu_us_slt_arctic_hts)', '-o', file('raw.wav')], {
		input: text
	});
	const trim = ['silence', 1, 0.01, '0.6%', 'reverse', 'silence', 1, 0.01, '0.4%', 'reverse'];
	sox(file('raw.wav'), '-r', 24000, '-c', 1, file('dry.wav'), 'highpass', 70, 'norm', -1, ...trim);
	// Phones are small loudspeakers outdoors: narrow the range a little, then lift into a limiter.
	sox(
		file('dry.wav'),
		file('even.wav'),
		'compand',
		'0.004,0.12',
		'6:-70,-70,-40,-30,-20,-14,0,-8',
		0,
		-20,
		0.004
	);
	sox(file('even.wav'), to, 'gain', '-l', SPEECH_RMS - PEAK - level(file('even.wav')), 'gain', PEAK - 0.3);
}

/** One soft-edged note. */
function note(hertz, seconds, to) {
	const fade = ['fade', 'q', 0.004, seconds, 0.03];
	const wave = ['synth', seconds, 'sine', hertz, 'synth', seconds, 'triangle', 'mix', hertz];
	sox('-n', '-r', 24000, '-c', 1, to, ...wave, ...fade, 'norm', -9);
}

const silence = (seconds, to) => sox('-n', '-r', 24000, '-c', 1, to, 'trim', 0, seconds);

/** A pair of notes: up for running, down for walking. */
function pair(low, high, to) {
	note(low, 0.13, file('a.wav'));
	note(high, 0.2, file('b.wav'));
	silence(0.02, file('gap.wav'));
	silence(0.14, file('tail.wav'));
	sox(file('a.wav'), file('gap.wav'), file('b.wav'), file('tail.wav'), to);
}

/** Makes the clip's sound, without the silence around it. */
function sound({ text, tone }, to) {
	if (!tone) return speak(text, to);
	if (tone === 'rise') pair(587.33, 880, to);
	else if (tone === 'fall') pair(587.33, 391.995, to);
	else note(880, 0.06, to);
}

/** Encodes, drops the encoder's first frames and refuses a stream that would not splice. */
function encode(from) {
	sox(from, '-b', 16, file('padded.wav'), 'pad', 0.06, 0.14);
	const options = [
		'--nores',
		'-t',
		'--cbr',
		'-b',
		'40',
		'-m',
		'm',
		'--resample',
		'24',
		'--noreplaygain',
		'--quiet'
	];
	execFileSync('lame', [...options, file('padded.wav'), file('clip.mp3')]);
	const bytes = readFileSync(file('clip.mp3'));
	for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
		// ff f3 54 c4: MPEG-2 layer III, 40 kbit/s, 24 kHz, no padding, mono; then main_data_begin, 0 without reservoir.
		if (bytes.readUInt16BE(at) !== 0xfff3 || bytes[at + 2] !== 0x54 || bytes[at + 4] !== 0)
			throw new Error(`frame at byte ${at} does not stand alone`);
	}
	return bytes.subarray(DROPPED_FRAMES * FRAME_BYTES, endOf(bytes));
}

/** Where all but the last two of the silent frames at the end begin; two let the sound ring out. */
function endOf(bytes) {
	let end = bytes.length;
	const empty = (at) => (bytes[at + 5] & 0x7f) === 0 && bytes[at + 6] >> 3 === 0;
	while (end > 3 * FRAME_BYTES && empty(end - 3 * FRAME_BYTES) && empty(end - FRAME_BYTES))
		end -= FRAME_BYTES;
	return end;
}

const { CLIPS } = await import('../src/core/run/clips.ts');
const { PHRASES } = await import('../src/core/care/phrases.ts');
const again = new Set(process.argv.slice(2));

/** The clips of a folder's manifest as they were rendered before. */
function renderedIn(folder) {
	const manifest = join(folder, 'manifest.json');
	return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).clips : [];
}

/** The clip as it was rendered before, unless its words changed or it is asked for again. */
function kept({ id, text }, folder, before) {
	const old = before.find(
		(clip) => clip.id === id && clip.text === text && existsSync(join(folder, clip.file))
	);
	return old && !again.has(id) && !again.has('all') ? old : null;
}

function render(clip, folder) {
	sound(clip, file('sound.wav'));
	const bytes = encode(file('sound.wav'));
	writeFileSync(join(folder, `${clip.id}.mp3`), bytes);
	process.stdout.write(`${clip.id}\n`);
	return listed(clip, bytes);
}

function listed({ id, text }, bytes) {
	const frames = bytes.length / FRAME_BYTES;
	return { id, text, file: `${id}.mp3`, frames, seconds: Number((frames * 0.024).toFixed(3)) };
}

function quiet(folder) {
	silence(0.6, file('nothing.wav'));
	const bytes = encode(file('nothing.wav')).subarray(-FRAME_BYTES);
	writeFileSync(join(folder, 'silence.mp3'), bytes);
	return listed({ id: 'silence', text: '' }, bytes);
}

/** Renders what is missing of a folder, writes its manifest and takes away what is no longer said. */
function renderAll(wanted, folder, besides) {
	mkdirSync(folder, { recursive: true });
	const before = renderedIn(folder);
	const clips = [
		...wanted.map((clip) => kept(clip, folder, before) ?? render(clip, folder)),
		...besides(folder)
	];
	const manifest = { name: 'Fourleaf', language: 'en', clips };
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, '\t') + '\n');
	for (const name of readdirSync(folder))
		if (name.endsWith('.mp3') && !clips.some((clip) => clip.file === name)) rmSync(join(folder, name));
	const bytes = clips.reduce((sum, clip) => sum + clip.frames * FRAME_BYTES, 0);
	process.stdout.write(`${folder}: ${clips.length} clips, ${(bytes / 1000).toFixed(0)} kB\n`);
}

renderAll(CLIPS, 'static/voice/slt', (folder) => [quiet(folder)]);
renderAll(PHRASES, 'static/voice/slt-care', () => []);
rmSync(work, { recursive: true });
