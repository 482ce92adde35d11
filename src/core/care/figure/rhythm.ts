import type { Beat, Move } from './move.ts';

/** How long one beat lasts, seconds. A dose's own hold takes the place of the move's. */
export const lasts = (beat: Beat, held: number | null): number =>
	'to' in beat ? beat.s : beat.held && held !== null ? held : beat.hold;

/** One round of a move, seconds. */
export const roundOf = (move: Move, held: number | null): number =>
	move.beats.reduce((sum, beat) => sum + lasts(beat, held), 0);

/** Where in a round a moment is: the beat, how far into it (0 to 1), and the pose from which the beat sets out. */
export function beatAt(move: Move, seconds: number, held: number | null) {
	const whole = roundOf(move, held);
	let rest = ((seconds % whole) + whole) % whole;
	let from = 0;
	for (const [index, beat] of move.beats.entries()) {
		const length = lasts(beat, held);
		if (rest < length || index === move.beats.length - 1) {
			return { index, beat, from, part: Math.min(1, rest / length), left: Math.max(0, length - rest) };
		}
		rest -= length;
		if ('to' in beat) from = beat.to;
	}
	throw new Error(`${move.id} has no beats`);
}
