import type { Diary } from '../diary/diary.ts';
import type { Plan, PlannedRun } from '../run/plan.ts';
import type { Instant, LocalDay, Moment } from '../units.ts';
import { decision, type Decision } from './decision.ts';
import { factsOf, type Fact } from './facts.ts';
import { limitsOf, type Limits } from './limits.ts';
import { sentences } from './reasons.ts';
import type { Outcome, RuleId, Sure } from './rules/rule.ts';

export type { Fact, Outcome, RuleId, Sure };

/** What comes next in training, and why. */
export type Step = {
	outcome: Outcome;
	/** The run that comes next; after a rest or a pause, the one it would start with. */
	run: PlannedRun;
	/** The earliest day for it, with a day between two runs. While paused: the earliest day if it ended now. */
	on: LocalDay;
	/** The earliest day for who insists on running on two days in a row; the same as `on` unless all is well. */
	soonest: LocalDay;
	/** When a rest ends, at the earliest; null for every other outcome. */
	until: Instant | null;
	rule: RuleId;
	/** From when on the gates count (`gates.ts`), after a pause or a rest; null when none need to be tried. */
	gatesSince: Instant | null;
	/** When the run in question is longer than the cap: that run, and the one offered instead. */
	over: Pick<NonNullable<Decision['over']>, 'run' | 'within'> | null;
	/** After a fever: only the first walk is still to come. */
	walkFirst: boolean;
	/** What you told us, then what follows: two short sentences. */
	because: string;
	/** What was told, line by line. */
	facts: readonly Fact[];
	/** The rule in one plain sentence. */
	says: string;
	/** What would change the step. */
	change: string;
	sure: Sure;
	source: string;
};

/**
 * The next step in training with its reason in words, by the limits that the person chose. How it is decided:
 * `decision.ts`.
 */
export function decide(diary: Diary, plan: Plan, now: Moment, limits: Limits = limitsOf(diary)): Step {
	const made = decision(diary, plan, now, limits);
	const { outcome, run, on, soonest, until, ground, gatesSince, over } = made;
	return {
		outcome,
		run,
		on,
		soonest,
		until: outcome === 'rest' ? until : null,
		rule: ground.id,
		gatesSince,
		over,
		walkFirst: made.fever?.walk ?? false,
		...sentences(made, plan, now, limits),
		facts: factsOf(made, diary, plan, now, limits),
		says: (limits.strict && ground.strictly) || ground.says,
		sure: ground.sure,
		source: ground.source
	};
}
