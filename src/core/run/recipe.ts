import { clock, type Seconds } from '../units.ts';
import type { PlannedRun } from './plan.ts';
import { minutes } from './words.ts';
import { workout } from './workout.ts';

/** `5`, `1½`, and `0:45` where halves do not do. */
function amount(seconds: Seconds): string {
	return seconds % 30 === 0 ? minutes(seconds) : clock(seconds);
}

/**
 * A run as one notes it on paper, without the walks before and after: `8 × (run 1, walk 1½)`, `run 5, walk 3, run 5`.
 * Minutes.
 */
export function recipe(run: PlannedRun): string {
	const said: string[] = [];
	const steps = workout(run);
	steps.forEach((step, at) => {
		const part = step.kind === 'stretch' ? step.part : null;
		if (part === 'run' || part === 'walk')
			said[at] = `${part} ${step.kind === 'stretch' ? amount(step.seconds) : ''}`;
		if (step.kind !== 'repeat') return;
		const again = said.splice(step.from, at - step.from, ...Array<string>(at - step.from).fill(''));
		said[at] = `${step.times} × (${again.filter(Boolean).join(', ')})`;
	});
	return said.filter(Boolean).join(', ');
}

/** The walks before and after, when every run has the same: minutes. Null when they differ. */
export function around(runs: readonly PlannedRun[]): { before: string; after: string } | null {
	const walks = runs.map((run) => {
		const [first, last] = [workout(run)[0], workout(run).at(-1)];
		const of = (step: typeof first, part: string) =>
			step?.kind === 'stretch' && step.part === part ? amount(step.seconds) : '';
		return { before: of(first, 'warm-up'), after: of(last, 'cool-down') };
	});
	const [one] = walks;
	const same = walks.every(({ before, after }) => before === one?.before && after === one.after);
	return one && same && one.before && one.after ? one : null;
}
