import type { Diary } from '../../diary/diary.ts';
import type { Instant } from '../../units.ts';
import type { Ground } from './rule.ts';

// Source: the presentation rule of evidence.md section 2, November 2026: one fixed list for everyone, never scored;
// any yes pauses the plan.
export const danger: Ground = {
	id: 'danger',
	says: 'One of the danger signs applies: the plan is paused until you say you are ready.',
	sure: 'good evidence',
	source: 'NHS pages on each of the signs. The pause itself is our own choice.'
};

/** When the person last said they are ready again; before all time when never. */
export function resumedAt(diary: Diary): Instant {
	return Math.max(-Infinity, ...diary.pauses.filter((p) => p.kind === 'plan-resumed').map((p) => p.at));
}

/** When the danger button was last pressed, if nothing was resumed after it. At the same moment, the button wins. */
export function pressedAt(diary: Diary): Instant | null {
	const pressed = Math.max(
		-Infinity,
		...diary.pauses.filter((p) => p.kind === 'danger-pressed').map((p) => p.at)
	);
	return pressed > -Infinity && pressed >= resumedAt(diary) ? pressed : null;
}
