import type { RunFinished } from '../diary/event.ts';
import type { Seconds } from '../units.ts';
import { find, type Plan } from './plan.ts';

/** A run may be this much longer or shorter than its plan and still be drawn as planned. */
const SLACK: Seconds = 60;

/**
 * The stretches of running that a finished run was made of, in order: the plan's, cut off where the run ended; what
 * was run beyond them counts to the last. One stretch when none of the plans has the run, or it was outside every plan. They add up to `ran`, give
 * or take a minute.
 */
export function stretches(finished: RunFinished, plans: readonly Plan[]): Seconds[] {
	const plan = plans.find(({ id }) => id === finished.plan);
	const planned = plan && finished.run !== null ? find(plan, finished.run) : null;
	const parts = planned?.segments.flatMap(({ kind, seconds }) => (kind === 'run' ? [seconds] : [])) ?? [];
	const all = parts.reduce((sum, seconds) => sum + seconds, 0);
	if (parts.length === 0) return finished.ran > 0 ? [finished.ran] : [];
	if (Math.abs(all - finished.ran) <= SLACK) return parts;
	const done: Seconds[] = [];
	let left = finished.ran;
	for (const [i, seconds] of parts.entries()) {
		if (left <= 0) break;
		const took = i === parts.length - 1 ? left : Math.min(left, seconds);
		done.push(took);
		left -= took;
	}
	return done;
}
