// A data table: every area a person can name, with its words.
import type { Ache, Side } from '../diary/event.ts';

/** A part of the body. `noun` follows "your left"; `of` comes before it ("the back of your left knee"). */
export type Area = {
	id: string;
	noun: string;
	of?: string;
	/** Other words for it, for the search in the list. */
	also?: string;
	sides: readonly Side[];
};

const BOTH: readonly Side[] = ['left', 'right'];
const ONE: readonly Side[] = ['middle'];

/** From head to toe, the order of the list. Ids are kept in people's diaries and never change their meaning. */
export const AREAS: readonly Area[] = [
	{ id: 'head', noun: 'head', also: 'face jaw', sides: ONE },
	{ id: 'neck', noun: 'neck', also: 'throat nape', sides: ONE },
	{ id: 'shoulder', noun: 'shoulder', sides: BOTH },
	{ id: 'upper-arm', noun: 'upper arm', also: 'biceps triceps', sides: BOTH },
	{ id: 'forearm', noun: 'forearm', also: 'elbow lower arm', sides: BOTH },
	{ id: 'hand', noun: 'hand', also: 'wrist fingers thumb', sides: BOTH },
	{ id: 'chest', noun: 'chest', also: 'breast boob ribs', sides: BOTH },
	{ id: 'upper-back', noun: 'upper back', also: 'shoulder blade', sides: BOTH },
	{ id: 'lower-back', noun: 'lower back', also: 'lumbar spine small', sides: ONE },
	{ id: 'tailbone', noun: 'tailbone', also: 'coccyx bottom of the spine', sides: ONE },
	{ id: 'stomach', noun: 'stomach', also: 'tummy belly abs', sides: ONE },
	{ id: 'side', noun: 'side', also: 'stitch ribs waist', sides: BOTH },
	{ id: 'hip', noun: 'hip', of: 'front', also: 'hip flexor', sides: BOTH },
	{ id: 'outer-hip', noun: 'outer hip', also: 'side of hip', sides: BOTH },
	{ id: 'groin', noun: 'groin', sides: BOTH },
	{ id: 'glute', noun: 'buttock', also: 'bottom bum backside glute cheek', sides: BOTH },
	{ id: 'thigh', noun: 'thigh', of: 'front', also: 'quad leg', sides: BOTH },
	{ id: 'inner-thigh', noun: 'inner thigh', also: 'inside leg adductor', sides: BOTH },
	{ id: 'outer-thigh', noun: 'outer thigh', also: 'outside leg it band', sides: BOTH },
	{ id: 'hamstring', noun: 'thigh', of: 'back', also: 'hamstring leg', sides: BOTH },
	{ id: 'knee', noun: 'knee', also: 'kneecap front of the knee', sides: BOTH },
	{ id: 'knee-inner', noun: 'knee', of: 'inner side', also: 'inside', sides: BOTH },
	{ id: 'knee-outer', noun: 'knee', of: 'outer side', also: 'outside it band', sides: BOTH },
	{ id: 'knee-back', noun: 'knee', of: 'back', also: 'hollow behind', sides: BOTH },
	{ id: 'shin', noun: 'shin', also: 'lower leg', sides: BOTH },
	{ id: 'calf', noun: 'calf', also: 'calves lower leg', sides: BOTH },
	{ id: 'achilles', noun: 'Achilles', also: 'tendon heel cord', sides: BOTH },
	{ id: 'ankle', noun: 'ankle', sides: BOTH },
	{ id: 'heel', noun: 'heel', sides: BOTH },
	{ id: 'arch', noun: 'foot', of: 'arch', also: 'sole underneath instep', sides: BOTH },
	{ id: 'ball', noun: 'foot', of: 'ball', also: 'sole underneath', sides: BOTH },
	{ id: 'foot', noun: 'foot', also: 'feet top of the foot instep', sides: BOTH },
	{ id: 'toe', noun: 'toe', also: 'toes big toe toenail', sides: BOTH }
];

/**
 * The areas found by what people type: those with every word of it, or, where there are none, with any ("left shin
 * splints"). A word may be typed in part. All areas for an empty search.
 */
export function search(words: string): readonly Area[] {
	const wanted = words
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter(Boolean);
	const has = ({ noun, of, also = '' }: Area, word: string) =>
		` ${of ? `${of} of ` : ''}${noun} ${also}`.toLowerCase().includes(` ${word}`);
	const whole = AREAS.filter((each) => wanted.every((word) => has(each, word)));
	return whole.length > 0 ? whole : AREAS.filter((each) => wanted.some((word) => has(each, word)));
}

/** Where an ache sits: an area and its side. */
export type Place = Pick<Ache, 'area' | 'side'>;

/** The area with that id, or null when this Fourleaf has none (a diary from a newer one). */
export function area(id: string): Area | null {
	return AREAS.find((candidate) => candidate.id === id) ?? null;
}

/** One text for a place: same area and side, same text. */
export function placeKey(place: Place): string {
	return `${place.area}/${place.side}`;
}

/** Whether a place is the one of that key; without building its own, for loops over a long diary. */
export function isAt({ area: id, side }: Place, key: string): boolean {
	return key.length === id.length + 1 + side.length && key.startsWith(id) && key.endsWith(side);
}

/** `left knee`, `lower back`, `back of left thigh`: for chips, lists and tables. */
export function placeName(place: Place): string {
	const known = area(place.area);
	const side = place.side === 'middle' ? '' : `${place.side} `;
	const noun = known?.noun ?? place.area.replaceAll('-', ' ');
	return known?.of ? `${known.of} of ${side}${noun}` : `${side}${noun}`;
}

/** `your left knee`, `the back of your left thigh`: for sentences. */
export function yourPlace(place: Place): string {
	const known = area(place.area);
	const side = place.side === 'middle' ? '' : `${place.side} `;
	const noun = known?.noun ?? place.area.replaceAll('-', ' ');
	return known?.of ? `the ${known.of} of your ${side}${noun}` : `your ${side}${noun}`;
}

/** The same text with its first letter large. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
