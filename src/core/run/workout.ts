import type { Seconds } from '../units.ts';
import type { PlannedRun, Segment } from './plan.ts';

/** What a step of a workout is for, as sports watches tell them apart. */
export type Part = 'warm-up' | 'run' | 'walk' | 'cool-down';

/** One stretch, or the `steps` before it again until they were done `times` times. */
export type WorkoutStep =
	{ kind: 'stretch'; part: Part; seconds: Seconds } | { kind: 'repeat'; from: number; times: number };

const same = (a: Segment | undefined, b: Segment | undefined) =>
	a !== undefined && b !== undefined && a.kind === b.kind && a.seconds === b.seconds;

/** How often the `length` segments from `at` on stand there one after the other. */
function timesAt(segments: readonly Segment[], at: number, length: number): number {
	let until = at + length;
	while (same(segments[until], segments[until - length])) until += 1;
	return Math.floor((until - at) / length);
}

/** The repetition from `at` on that spares most steps, or null when none spares any. */
function repetitionAt(segments: readonly Segment[], at: number): { length: number; times: number } | null {
	let best: { length: number; times: number; spared: number } | null = null;
	for (let length = 2; at + 2 * length <= segments.length; length++) {
		const times = timesAt(segments, at, length);
		const spared = (times - 1) * length - 1;
		if (times > 1 && spared > (best?.spared ?? 0)) best = { length, times, spared };
	}
	return best;
}

/**
 * A closing walk that holds a repetition's last walk and a whole cool-down besides (it is as long as the warm-up)
 * is two again: "8 times run and walk" is what a watch should say. Otherwise the segments as they are.
 */
function opened(middle: readonly Segment[], closing: Segment, warmUp: Seconds): [Segment[], Segment] {
	const asIs: [Segment[], Segment] = [[...middle], closing];
	for (let at = 0; at < middle.length; at++) {
		for (let length = 2; at + 2 * length - 1 <= middle.length; length += 2) {
			const walk = middle[at + length - 1];
			if (walk?.kind !== 'walk' || closing.seconds - walk.seconds < warmUp) continue;
			const whole = [...middle, walk];
			if (timesAt(whole, at, length) * length === whole.length - at)
				return [whole, { kind: 'walk', seconds: closing.seconds - walk.seconds }];
		}
	}
	return asIs;
}

/** A run as steps for a sports watch, what comes again as a repetition. Lasts exactly as long as the run. */
export function workout(run: PlannedRun): WorkoutStep[] {
	const segments = [...run.segments];
	const warmUp = segments.length > 1 && segments[0]?.kind === 'walk' ? segments.shift() : undefined;
	const last = segments.length > 1 && segments.at(-1)?.kind === 'walk' ? segments.pop() : undefined;
	const [middle, closing] = last && warmUp ? opened(segments, last, warmUp.seconds) : [segments, last];
	const steps: WorkoutStep[] = [];
	if (warmUp) steps.push({ kind: 'stretch', part: 'warm-up', seconds: warmUp.seconds });
	for (let at = 0; at < middle.length;) {
		const again = repetitionAt(middle, at);
		const from = steps.length;
		for (const { kind, seconds } of middle.slice(at, at + (again?.length ?? 1)))
			steps.push({ kind: 'stretch', part: kind, seconds });
		if (again) steps.push({ kind: 'repeat', from, times: again.times });
		at += (again?.length ?? 1) * (again?.times ?? 1);
	}
	if (closing) steps.push({ kind: 'stretch', part: 'cool-down', seconds: closing.seconds });
	return steps;
}
