import { duration, spoken, type Plan, type PlannedRun } from '#core/run/plan.ts';
import { where } from '#core/run/where.ts';
import { length } from '#core/run/words.ts';
import type { Seconds } from '#core/units.ts';
import * as lockScreen from '../sound/lock-screen.ts';
import type { Deeds } from '../sound/lock-screen.ts';

/** Puts a picture of the run on the lock screen, once it is drawn. */
async function draw(plan: Plan, run: PlannedRun, then: () => void): Promise<void> {
	try {
		const { paintArtwork } = await import('./artwork.ts');
		const picture = await paintArtwork(plan, run);
		if (!picture || !lockScreen.isTold()) return;
		lockScreen.hang(URL.createObjectURL(picture));
		then();
	} catch {
		// The icon of the app stays.
	}
}

/** Puts the run on the lock screen, where it is at `at()`, its buttons leading to `deeds`. */
export function showControls(plan: Plan, run: PlannedRun, deeds: Deeds, at: () => Seconds): void {
	lockScreen.handOver(deeds);
	updateControls(run, at(), true);
	void draw(plan, run, () => updateControls(run, at(), lockScreen.isGoing()));
}

/** Tells the lock screen where the run is. */
export function updateControls(run: PlannedRun, position: Seconds, going: boolean): void {
	const { segment, nth, of, next } = where(run, position);
	const which = segment.kind === 'run' && of > 1 ? ` ${nth} of ${of}` : '';
	const kind = segment.kind === 'run' ? 'Run' : 'Walk';
	const then = next ? `then ${next.kind} ${length(next.seconds)}` : 'then done';
	lockScreen.tell({
		title: `${kind}${which}, ${length(segment.seconds)}`,
		artist: `${spoken(run)}, ${then}`,
		position,
		whole: duration(run),
		going
	});
}
