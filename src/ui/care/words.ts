import { exercise, onTheFloor, type Purpose } from '#core/care/exercises.ts';
import type { CareDay } from '#core/care/for-today.ts';
import { hrefOf, kind, type Kind } from '#core/care/kinds.ts';
import { length, routineOf, type Part, type Recipe, type SideNow } from '#core/care/routine.ts';
import { yourPlace } from '#core/feel/areas.ts';
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

/** `Strength A`, `For your calf`, `For the back of your thigh`: a routine's page. */
export const titleOf = ({ id, name, area }: Kind): string =>
	area !== null && id.startsWith('for-') ? `For ${yourPlace({ area, side: 'middle' })}` : name;

/** `on the floor`, `standing`, `standing and on the floor`; where a walk is does not matter. */
export function placeOf({ moves }: Recipe): string {
	const all = moves
		.flatMap((move) => exercise(move.exercise) ?? [])
		.filter(({ purpose }) => purpose !== 'recovery');
	const down = all.filter(onTheFloor).length;
	if (down === 0) return 'standing';
	return down === all.length ? 'on the floor' : 'standing and on the floor';
}

const PURPOSES: Record<Purpose, string> = {
	'warm-up': 'Warm up',
	strength: 'Strength',
	mobility: 'Stretch and move',
	release: 'Roll and press',
	recovery: 'Walk'
};
export const purposeInWords = (purpose: Purpose): string => PURPOSES[purpose];

/** Where a routine has its page, by its id; one of the person's own says so in its address. */
export function hrefOfId(id: string): string {
	const found = kind(id);
	return found ? hrefOf(found) : `/care/own?routine=${encodeURIComponent(id)}`;
}

const FOR: Record<string, string> = {
	'before-run': 'before your run',
	'after-run': 'after your run',
	'strength-a': 'of strength',
	'strength-b': 'of strength',
	'back-comfort': 'for your back',
	'desk-break': 'away from the desk'
};

/** `Eight minutes for your back`: the headline of Care. */
export function headlineOf({ first, done }: CareDay, recipe: Recipe | null): string {
	if (done > 0) return 'Care is done for today';
	if (!recipe) return 'Rest is care too';
	const what = FOR[first.id] ?? `for ${yourPlace({ area: first.area ?? '', side: 'middle' })}`;
	return `${minutesInWords(length(routineOf(recipe)))} ${what}`;
}
