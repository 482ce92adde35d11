import type { Clip } from './clips.ts';
import { longestStretch, type Plan, type PlannedRun } from './plan.ts';

/** A kind word. `cheer-` is said along the way, `today-` in the warm-up, `done-` at the end. */
export type EncouragementId = `${'cheer' | 'today' | 'done'}-${string}`;

const ALONG: readonly (Clip & { id: EncouragementId })[] = [
	{ id: 'cheer-slow', text: 'Nice and slow.' },
	{ id: 'cheer-talk', text: 'If you can talk, the pace is right.' },
	{ id: 'cheer-shoulders', text: 'Loosen your shoulders.' },
	{ id: 'cheer-steps', text: 'Small, quiet steps.' },
	{ id: 'cheer-steady', text: 'Steady. You are doing it.' },
	{ id: 'cheer-out', text: 'Breathe out, long and easy.' },
	{ id: 'cheer-far', text: 'Look how far you have come.' }
];

const IN_WALKS: readonly (Clip & { id: EncouragementId })[] = [
	{ id: 'cheer-down', text: 'Walk on, and let your breath come down.' },
	{ id: 'cheer-hands', text: 'Shake out your hands.' },
	{ id: 'cheer-next', text: 'The next one can be slower still.' }
];

/** All kind words, for whoever gives them a voice. */
export const ENCOURAGEMENT: readonly Clip[] = [
	{ id: 'today-first', text: 'Your first run. Go as slowly as you like.' },
	{ id: 'today-plan', text: 'A new plan begins. Easy does it.' },
	{ id: 'today-twenty', text: 'Twenty minutes without a walk today. Slower than you think is right.' },
	{ id: 'today-jump', text: 'A longer stretch than before. Start slowly, and stay slow.' },
	{ id: 'today-longest', text: 'Your longest stretch so far. You are ready for it.' },
	{ id: 'today-week', text: 'A new week, a little more. Take it as it comes.' },
	{ id: 'today-last-week', text: 'The last week of the plan. You have built up to this.' },
	{ id: 'today-last', text: 'The last run of the plan. You know how to do this.' },
	...ALONG,
	...IN_WALKS,
	{ id: 'done-first', text: 'That was your first run. Well done.' },
	{ id: 'done-plan', text: 'That was the whole plan. Well done.' }
];

const TWENTY_MINUTES = 1200;
/** The longest stretch grows by half or more: weeks 2, 3, 4 and 5 of Couch to 5K, where people ask for help. */
const JUMP = 1.5;

/** Kind words that suit a run: one for the warm-up or none, for runs and for walks in turn, and one for the end. */
export type Encouragement = {
	today: EncouragementId | null;
	along: readonly EncouragementId[];
	inWalks: readonly EncouragementId[];
	done: EncouragementId | 'well-done';
};

/** What suits that run of the plan; the same for the same run, always. */
export function encouragement(plan: Plan, run: PlannedRun): Encouragement {
	const index = plan.runs.findIndex(({ id }) => id === run.id);
	const last = plan.runs.length - 1;
	const beginner = longestStretch(run) < TWENTY_MINUTES;
	const turn = run.week * 3 + run.run;
	return {
		today: index < 0 ? null : today(plan, run, index),
		along: from(ALONG, turn),
		inWalks: from(IN_WALKS, turn),
		done: index === last ? 'done-plan' : index === 0 && beginner ? 'done-first' : 'well-done'
	};
}

function today(plan: Plan, run: PlannedRun, index: number): EncouragementId | null {
	const longest = longestStretch(run);
	const before = Math.max(0, ...plan.runs.slice(0, index).map(longestStretch));
	if (index === plan.runs.length - 1) return 'today-last';
	if (index === 0) return longest < TWENTY_MINUTES ? 'today-first' : 'today-plan';
	if (longest >= TWENTY_MINUTES && longest < TWENTY_MINUTES + 60 && before < TWENTY_MINUTES)
		return 'today-twenty';
	if (longest >= before * JUMP) return 'today-jump';
	if (run.week === plan.runs.at(-1)?.week) return 'today-last-week';
	if (longest <= before) return null;
	return plan.runs[index - 1]?.week === run.week ? 'today-longest' : 'today-week';
}

/** The whole list in turn, from another place for every run. */
function from(lines: readonly (Clip & { id: EncouragementId })[], turn: number): EncouragementId[] {
	return lines.map((_, i) => lines[(turn + i) % lines.length]?.id ?? 'cheer-slow');
}
