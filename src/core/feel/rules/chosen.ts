import type { Diary } from '../../diary/diary.ts';
import type { Plan, PlannedRun } from '../../run/plan.ts';
import { resumedAt } from './danger.ts';
import type { Ground } from './rule.ts';

// Source: our own choice, November 2026: the person decides, but not over a rest or a pause.
export const chosen: Ground = {
	id: 'chosen',
	says: 'You chose this run yourself. A rest or a pause still comes first.',
	sure: 'experience only',
	source: 'Your own choice.'
};

/** The run the person chose, while nothing has been run, told or paused since. */
export function chosenRun(diary: Diary, plan: Plan): PlannedRun | null {
	const choice = diary.choices.at(-1);
	if (!choice) return null;
	const since = Math.max(
		diary.runs.at(-1)?.at ?? -Infinity,
		diary.checkIns.at(-1)?.at ?? -Infinity,
		diary.plan?.at ?? -Infinity,
		resumedAt(diary)
	);
	if (choice.at <= since) return null;
	// Two choices in the same moment: the one that comes first in the plan.
	const ids = diary.choices.filter(({ at }) => at === choice.at).map(({ run }) => run);
	return [...plan.runs, ...plan.bridges].find(({ id }) => ids.includes(id)) ?? null;
}
