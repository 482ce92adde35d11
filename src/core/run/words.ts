import type { Seconds } from '../units.ts';
import { duration, type PlannedRun } from './plan.ts';

/** `1 minute`, `90 seconds`, `25 minutes`, `2½ minutes`: as written on a screen. */
export function length(seconds: Seconds): string {
	if (seconds === 60) return '1 minute';
	return seconds < 120 && seconds % 60 !== 0 ? `${seconds} seconds` : `${minutes(seconds)} minutes`;
}

/** `25`, `1½`. */
export function minutes(seconds: Seconds): string {
	const whole = Math.floor(seconds / 60);
	const half = seconds % 60 === 30;
	if (half) return `${whole === 0 ? '' : whole}½`;
	return String(Math.round((seconds / 60) * 10) / 10);
}

/** `11 minutes 18 seconds`, `1 minute`, `50 seconds`: a clock as it is read out. */
export function clockInWords(seconds: Seconds): string {
	const whole = Math.max(0, Math.ceil(seconds));
	const count = (n: number, unit: string) => (n === 0 ? [] : [`${n} ${unit}${n === 1 ? '' : 's'}`]);
	const parts = [...count(Math.floor(whole / 60), 'minute'), ...count(whole % 60, 'second')];
	return parts.join(' ') || '0 seconds';
}

function list(words: readonly string[]): string {
	return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What a run is, in one or two sentences: `8 runs of 1 minute, with walks between. 30 minutes in all.` */
export function summary(run: PlannedRun): string {
	const runs = run.segments.filter(({ kind }) => kind === 'run').map(({ seconds }) => seconds);
	const [first = 0] = runs;
	const all = `${minutes(duration(run))} minutes in all.`;
	if (runs.length === 1) return `${length(first)} of running without a walk. ${all}`;
	const same = runs.every((seconds) => seconds === first);
	const what = same
		? `${runs.length} runs of ${length(first)}`
		: `Runs of ${list(runs.map(minutes))} minutes`;
	return `${what}, with walks between. ${all}`;
}
