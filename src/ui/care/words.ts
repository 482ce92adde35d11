import type { Part, SideNow } from '#core/care/routine.ts';
import type { Seconds } from '#core/units.ts';

const NUMBERS = [
	'No',
	'One',
	'Two',
	'Three',
	'Four',
	'Five',
	'Six',
	'Seven',
	'Eight',
	'Nine',
	'Ten',
	'Eleven',
	'Twelve'
];
const ORDER = ['first', 'second', 'third', 'fourth'];

/** `Eight minutes`, for a headline. */
export function minutesInWords(seconds: Seconds): string {
	const minutes = Math.max(1, Math.round(seconds / 60));
	return `${NUMBERS[minutes] ?? minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** `Left arm, right leg`, or nothing where both sides move. */
export function limbs(part: Part): string {
	return part.side ? (part.exercise.sides?.[part.side].limbs ?? '') : '';
}

/** `first of 2 rounds`, or nothing where there is one. */
export const round = (part: Part): string =>
	part.sets > 1 ? `${ORDER[part.set - 1] ?? part.set} of ${part.sets} rounds` : '';

/** `5 times`, `1 minute`, `20 seconds`. */
export function amount({ reps, hold, seconds }: Part): string {
	if (reps > 1) return `${reps} times`;
	const whole = hold ?? Math.round(seconds);
	if (whole % 60 !== 0) return `${whole} seconds`;
	return whole === 60 ? '1 minute' : `${whole / 60} minutes`;
}

const sideName: Record<SideNow, string> = { left: 'Left', right: 'Right' };
export const side = (now: SideNow): string => sideName[now];

/** What comes next, in a few words: `The other side, 5 times`, `Once more, 5 times`, `Child’s pose, 3 times`. */
export function nextUp(part: Part, next: Part | null): string {
	if (!next) return 'Nothing more. You are nearly done.';
	if (next.move !== part.move) return `${next.exercise.name}, ${amount(next)}`;
	return next.set === part.set ? `The other side, ${amount(next)}` : `Round ${next.set}, ${amount(next)}`;
}
