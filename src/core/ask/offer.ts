import type { CheckedIn, RunFinished } from '../diary/event.ts';
import type { Diary } from '../diary/diary.ts';
import { find, longestStretch, type Plan } from '../run/plan.ts';
import { AREAS } from './area.ts';
import { isHealth, type Fact } from './fact.ts';
import type { SideRead } from './facts.ts';

/** A fact the person may send, and whether it is ticked before they have touched anything. */
export type Offer = { fact: Fact; ticked: boolean };

/**
 * What the diary can offer to send along: the last run, and how the body was after it. Facts about the body are never
 * ticked for the person: health data goes by an act, field by field (UK GDPR article 9; docs/decisions).
 */
export function offer(diary: Diary, plan: Plan): Offer[] {
	const facts: Fact[] = [];
	const run = diary.runs.at(-1);
	if (run) facts.push(...ofRun(run, plan));
	const after = lastCheckIn(diary, 'after', run);
	const morning = lastCheckIn(diary, 'morning', run);
	facts.push(...ofBody(after, morning));
	if (diary.routines.length > 0) facts.push({ kind: 'exercises' });
	return facts.map((fact) => ({ fact, ticked: !isHealth(fact) && fact.kind !== 'exercises' }));
}

function ofRun(run: RunFinished, plan: Plan): Fact[] {
	if (run.run === null) return [];
	const planned = find(plan, run.run);
	const minutes = planned && run.ending === 'whole' ? Math.round(longestStretch(planned) / 60) : 0;
	const facts: Fact[] = [{ kind: 'run', run: run.run }];
	if (minutes >= 1) facts.push({ kind: 'minutes', minutes });
	return facts;
}

/** The latest check-in of that kind about that run, or the latest of all where there is no run. */
function lastCheckIn(diary: Diary, when: CheckedIn['when'], run: RunFinished | undefined): CheckedIn | null {
	return diary.checkIns.findLast((each) => each.when === when && (!run || each.run === run.id)) ?? null;
}

/** Each sore area, and the scores of the sorest. */
function ofBody(after: CheckedIn | null, morning: CheckedIn | null): Fact[] {
	const sore = (after?.aches ?? []).filter((ache) => ache.score > 0).toSorted((a, b) => b.score - a.score);
	const sorest = sore[0];
	if (!after || !sorest) return [];
	const facts: Fact[] = [];
	const areas = [...new Set(sore.map((ache) => ache.area))].filter((area) => Object.hasOwn(AREAS, area));
	for (const area of areas.slice(0, 3)) {
		const sides = new Set(sore.filter((ache) => ache.area === area).map((ache) => ache.side));
		facts.push({ kind: 'area', area, side: sideOf(sides) });
	}
	facts.push({ kind: 'after', score: sorest.score });
	if (morning) {
		const still = morning.aches.filter((ache) => ache.area === sorest.area && ache.side === sorest.side);
		facts.push({ kind: 'morning', score: still[0]?.score ?? 0 });
	}
	return facts;
}

function sideOf(sides: ReadonlySet<string>): SideRead | null {
	if (sides.has('left') && sides.has('right')) return 'both';
	return sides.has('left') ? 'left' : sides.has('right') ? 'right' : null;
}

/** The main button's words: `Ask`, `Ask, with 4 facts`. */
export function askWords(ticked: number): string {
	return ticked === 0 ? 'Ask' : `Ask, with ${ticked} ${ticked === 1 ? 'fact' : 'facts'}`;
}
