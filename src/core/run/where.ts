import type { Seconds } from '../units.ts';
import { duration, type PlannedRun, type Segment } from './plan.ts';

/**
 * Where one is at a moment of a run. `start` and `into` are seconds from the start of the run and of the segment,
 * `nth` of `of` which repeat of its kind this is, `next` what follows or null in the last segment.
 */
export type Where = {
	index: number;
	segment: Segment;
	start: Seconds;
	into: Seconds;
	left: Seconds;
	leftInAll: Seconds;
	nth: number;
	of: number;
	next: Segment | null;
};

/** The start of each segment, in seconds from the start of the run. */
export function starts(run: PlannedRun): Seconds[] {
	let start = 0;
	return run.segments.map(({ seconds }) => (start += seconds) - seconds);
}

/** Where one is `position` seconds into the run. A boundary belongs to what begins there; past the end is the end. */
export function where(run: PlannedRun, position: Seconds): Where {
	const at = Math.min(Math.max(0, position), duration(run));
	const begins = starts(run);
	const index = Math.max(
		0,
		begins.findLastIndex((start) => start <= at)
	);
	const segment = run.segments[index];
	const start = begins[index];
	if (!segment || start === undefined) throw new RangeError(`${run.id} has no segments`);
	const same = run.segments
		.map((each, i) => ({ i, kind: each.kind }))
		.filter(({ kind }) => kind === segment.kind);
	return {
		index,
		segment,
		start,
		into: at - start,
		left: start + segment.seconds - at,
		leftInAll: duration(run) - at,
		nth: same.findIndex(({ i }) => i === index) + 1,
		of: same.length,
		next: run.segments[index + 1] ?? null
	};
}

/** A tap on "back" within so many seconds of a segment's start means the segment before. */
const JUST_BEGUN: Seconds = 3;

/** Where "skip" leads: the start of the next segment, or the end of the run. */
export function nextStart(run: PlannedRun, position: Seconds): Seconds {
	const here = where(run, position);
	return here.start + here.segment.seconds;
}

/** Where "back" leads: the start of this segment, or of the one before when this has just begun. */
export function previousStart(run: PlannedRun, position: Seconds): Seconds {
	const here = where(run, position);
	return here.into > JUST_BEGUN ? here.start : (starts(run)[here.index - 1] ?? 0);
}
