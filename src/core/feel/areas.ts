// A data table: every area a person can name, with its words.
import type { Ache, Side } from '../diary/event.ts';

/** A part of the body. `noun` follows "your left"; `of` comes before it ("the back of your left knee"). */
export type Area = {
	id: string;
	noun: string;
	of?: string;
	sides: readonly Side[];
};

const BOTH: readonly Side[] = ['left', 'right'];
const ONE: readonly Side[] = ['middle'];

/** From head to toe, the order of the list. Ids are kept in people's diaries and never change their meaning. */
export const AREAS: readonly Area[] = [
	{ id: 'head', noun: 'head', sides: ONE },
	{ id: 'neck', noun: 'neck', sides: ONE },
	{ id: 'shoulder', noun: 'shoulder', sides: BOTH },
	{ id: 'upper-arm', noun: 'upper arm', sides: BOTH },
	{ id: 'forearm', noun: 'forearm', sides: BOTH },
	{ id: 'hand', noun: 'hand', sides: BOTH },
	{ id: 'chest', noun: 'chest', sides: BOTH },
	{ id: 'upper-back', noun: 'upper back', sides: BOTH },
	{ id: 'lower-back', noun: 'lower back', sides: ONE },
	{ id: 'tailbone', noun: 'tailbone', sides: ONE },
	{ id: 'stomach', noun: 'stomach', sides: ONE },
	{ id: 'side', noun: 'side', sides: BOTH },
	{ id: 'hip', noun: 'hip', of: 'front', sides: BOTH },
	{ id: 'outer-hip', noun: 'outer hip', sides: BOTH },
	{ id: 'groin', noun: 'groin', sides: BOTH },
	{ id: 'glute', noun: 'buttock', sides: BOTH },
	{ id: 'thigh', noun: 'thigh', of: 'front', sides: BOTH },
	{ id: 'inner-thigh', noun: 'inner thigh', sides: BOTH },
	{ id: 'outer-thigh', noun: 'outer thigh', sides: BOTH },
	{ id: 'hamstring', noun: 'thigh', of: 'back', sides: BOTH },
	{ id: 'knee', noun: 'knee', sides: BOTH },
	{ id: 'knee-inner', noun: 'knee', of: 'inner side', sides: BOTH },
	{ id: 'knee-outer', noun: 'knee', of: 'outer side', sides: BOTH },
	{ id: 'knee-back', noun: 'knee', of: 'back', sides: BOTH },
	{ id: 'shin', noun: 'shin', sides: BOTH },
	{ id: 'calf', noun: 'calf', sides: BOTH },
	{ id: 'achilles', noun: 'Achilles', sides: BOTH },
	{ id: 'ankle', noun: 'ankle', sides: BOTH },
	{ id: 'heel', noun: 'heel', sides: BOTH },
	{ id: 'arch', noun: 'foot', of: 'arch', sides: BOTH },
	{ id: 'ball', noun: 'foot', of: 'ball', sides: BOTH },
	{ id: 'foot', noun: 'foot', sides: BOTH },
	{ id: 'toe', noun: 'toe', sides: BOTH }
];

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
