import { exercise, type Level } from './exercises.ts';
import { routineOf, type Portion, type Routine } from './routine.ts';

const MOVES = ['catcow', 'k2c', 'kneeroll', 'child', 'birddog', 'walk'];

/** Back comfort with its usual doses, for tests: bird dog stays at level 1. */
export function backComfort(level: Level): Routine {
	const moves = MOVES.flatMap((id): Portion[] => {
		const at = id === 'birddog' ? 1 : level;
		const dose = exercise(id)?.dose[at];
		return dose ? [{ exercise: id, level: at, dose, why: '' }] : [];
	});
	return routineOf({ id: 'back-comfort', name: 'Back comfort', level, moves });
}
