import type { Metres, Minutes, Seconds } from '../units.ts';

/** Half an hour, where it begins; and the longest that it leads to. */
const FROM: Minutes = 30;
const LONGEST: Minutes = 75;
/** A long run is at most so much longer than the longest of the 30 days before (docs/evidence.md, 1c). */
const STEP = 1.1;

/** Minutes that 5 km take at a pace, warm-up and cool-down apart. */
export function minutesFor(secondsPerMetre: number): Minutes {
	return Math.min(LONGEST, Math.max(FROM, Math.ceil((5000 * secondsPerMetre) / 60)));
}

/** Metres in a second of a brisk walk, 3 miles an hour. [our choice] */
const WALK = 1.34;

/**
 * The pace of the running in a run, seconds for a metre; null when too short to tell. The distance is of the whole
 * outing, so that what was walked meanwhile is taken off.
 */
export function paceOf(run: { ran: Seconds; elapsed: Seconds; distance: Metres }): number | null {
	const distance = run.distance - WALK * Math.max(0, run.elapsed - run.ran);
	return run.ran >= 600 && distance >= 500 ? run.ran / distance : null;
}

/** The long runs from 30 minutes to that many, one a week; every fourth week is 30 minutes again. */
export function longRuns(to: Minutes): readonly Minutes[] {
	const weeks: Minutes[] = [];
	for (let longest = FROM; longest < to;) {
		const lighter = weeks.length % 4 === 3;
		if (!lighter) longest = Math.min(to, Math.floor(longest * STEP));
		weeks.push(lighter ? FROM : longest);
	}
	return weeks.length > 0 ? weeks : [to];
}

/**
 * A plan's text that leads from 30 minutes to 5 km at a pace: each week a short run, an easy one, and a long one.
 * Fourleaf's own design, 2026-11, by the rule of Bridge to 10K; not tested in a trial.
 */
export function toFiveK(secondsPerMetre: number): string {
	const to = minutesFor(secondsPerMetre);
	const pace = Math.round(secondsPerMetre * 1000);
	const each = `${Math.floor(pace / 60)}:${String(pace % 60).padStart(2, '0')}`;
	return [
		`# Made for a pace of ${each} for a kilometre, at which 5 km take about ${to} minutes.`,
		'plan: To 5 km',
		'id: to-5-km',
		`source: Made by Fourleaf for your pace of ${each} for a kilometre.`,
		'status: Not tested in a trial. No long run is over 10% longer than the longest of the month before.',
		...longRuns(to).flatMap((minutes, i) => [
			'',
			`W${i + 1}R1: run 20:00`,
			`W${i + 1}R2: run 30:00`,
			`W${i + 1}R3: run ${minutes}:00`
		]),
		''
	].join('\n');
}
