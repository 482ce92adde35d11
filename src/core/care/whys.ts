import { yourPlace } from '../feel/areas.ts';
import type { Exercise, Extra } from './exercises.ts';
import { near } from './kinds.ts';

const your = (area: string) => yourPlace({ area, side: 'middle' });

/** `your calf`, `your calf and your shin`: the first two. */
const list = (areas: readonly string[]) => areas.slice(0, 2).map(your).join(' and ');

/** Why an exercise is in a routine for that area, or in one for no area, in a sentence. */
export function why(each: Exercise, asked: string | null): string {
	if (each.purpose === 'recovery') return 'Walking is welcome on any day.';
	const around = asked === null ? each.areas : near(asked).filter((id) => each.areas.includes(id));
	if (around.length === 0) return 'For the whole of you.';
	switch (each.purpose) {
		case 'warm-up':
			return `Warms up ${list(around)}.`;
		case 'strength':
			return `Works ${list(around)}.`;
		case 'mobility':
			return `Moves ${list(around)} gently.`;
		case 'release':
			return `Rolls ${list(around)}, if it feels nice.`;
		default:
			return each.purpose satisfies never;
	}
}

/** Why an exercise has more times on one side. */
export const becauseOf = ({ side, reps }: Extra): string =>
	`${reps} more on the ${side} side, because it did less in two self-tests.`;
