import type { CheckedIn, RunFinished } from '../diary/event.ts';
import type { Diary } from '../diary/diary.ts';
import { type Plan, type PlannedRun, find } from '../run/plan.ts';
import type { Instant } from '../units.ts';
import { isAt } from './areas.ts';

const HOUR = 3_600_000;
/** A check-in before a run belongs to it when the run starts this soon. */
const BEFORE = 12 * HOUR;
/** What is said this long after a run, about no run, still counts as how that run felt. */
const AFTERMATH = 48 * HOUR;

/** One run with everything that was said about it and until the next one. */
export type Outing = {
	/** Null for what was said before the first run here. */
	finished: RunFinished | null;
	/** Null when the run is of no plan or another one, or was run before this plan was started. */
	planned: PlannedRun | null;
	/** In order of time. */
	told: readonly CheckedIn[];
	/** The danger button was pressed after this run and before the next. */
	danger: boolean;
};

/** The highest score among check-ins, 0 when nothing ached. */
export function worst(checkIns: readonly CheckedIn[]): number {
	let high = 0;
	for (const { aches } of checkIns) for (const { score } of aches) if (score > high) high = score;
	return high;
}

/** The highest score at one place among check-ins. */
export function worstAt(checkIns: readonly CheckedIn[], key: string): number {
	let high = 0;
	for (const { aches } of checkIns)
		for (const ache of aches) if (ache.score > high && isAt(ache, key)) high = ache.score;
	return high;
}

/** Whether any of the three toggles is on. */
export function toggled({ limp, swelling, boneSpot }: CheckedIn): boolean {
	return limp || swelling || boneSpot;
}

/** What counts as how the run itself felt: said about it, or soon after it. */
export function aboutRun({ finished, told }: Outing): readonly CheckedIn[] {
	return told.filter(
		(checkIn) => finished && (checkIn.run === finished.id || checkIn.at < finished.at + AFTERMATH)
	);
}

/** Which outing a check-in belongs to: the run it names, else the run it is before, else the latest run by then. */
function placeOf(
	checkIn: CheckedIn,
	runs: readonly RunFinished[],
	named: ReadonlyMap<string, number>
): number {
	const place = checkIn.run === null ? undefined : named.get(checkIn.run);
	if (place !== undefined) return place;
	const latest = latestBy(checkIn.at, runs);
	const next = runs[latest];
	const isBefore = checkIn.when === 'before' && next !== undefined && next.startedAt >= checkIn.at;
	return isBefore && next.startedAt <= checkIn.at + BEFORE ? latest + 1 : latest;
}

/** One-based place of the latest run finished by then; 0 before the first. */
function latestBy(at: Instant, runs: readonly RunFinished[]): number {
	let low = 0;
	let high = runs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((runs[middle]?.at ?? Infinity) <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The diary read run by run. The first outing holds what was said before any run; the last is the current one. */
export function outings(diary: Diary, plan: Plan): Outing[] {
	const { runs } = diary;
	const since = diary.plan?.at ?? -Infinity;
	type Growing = { -readonly [part in keyof Outing]: Outing[part] } & { told: CheckedIn[] };
	const list: Growing[] = [{ finished: null, planned: null, told: [], danger: false }];
	const named = new Map<string, number>();
	for (const finished of runs) {
		named.set(finished.id, list.length);
		const counts = finished.plan === plan.id && finished.at >= since;
		const planned = counts && finished.run !== null ? find(plan, finished.run) : null;
		list.push({ finished, planned, told: [], danger: false });
	}
	for (const checkIn of diary.checkIns) list[placeOf(checkIn, runs, named)]?.told.push(checkIn);
	for (const pause of diary.pauses) {
		const outing = pause.kind === 'danger-pressed' ? list[latestBy(pause.at, runs)] : undefined;
		if (outing) outing.danger = true;
	}
	return list;
}
