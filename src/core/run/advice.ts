import { soon } from '../diary/headline.ts';
import type { Step } from '../feel/step.ts';
import type { LocalDay } from '../units.ts';
import { spoken, type PlannedRun } from './plan.ts';

/** One line before a run that is not simply today's; `canChoose` offers to make it the next one. */
export type Advice = { text: string; canChoose: boolean };

/**
 * What to say before a run, or null when it is the one that is due. It never forbids: the person decides. A pause
 * has its own words.
 */
export function advice(step: Step, run: PlannedRun, today: LocalDay): Advice | null {
	const { outcome } = step;
	const later = step.on > today;
	const day = soon(step.on, today)
		.toLowerCase()
		.replace(/^on (.)/, (_, first: string) => `on ${first.toUpperCase()}`);
	switch (outcome) {
		case 'paused':
			return null;
		case 'rest':
			return { text: step.because, canChoose: false };
		case 'next':
		case 'repeat':
			if (run.id !== step.run.id) return { text: aboutNext(step), canChoose: true };
			return later
				? { text: `This run is due ${day}. A day between two runs does good.`, canChoose: false }
				: null;
		default:
			return outcome satisfies never;
	}
}

function aboutNext({ run, because }: Step): string {
	const name = spoken(run).toLowerCase();
	return because.includes(name) ? because : `Your next run is ${name}. ${because}`;
}
