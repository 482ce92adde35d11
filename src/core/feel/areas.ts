// A data table: every area a person can name, with its words.
import type { Ache, Side } from '../diary/event.ts';

export type View = 'front' | 'back';

/**
 * A part of the body. `noun` follows "your left"; `of` comes before it ("the back of your left knee").
 * `views` are the drawings it can be tapped in; none means it is in the list only.
 */
export type Area = {
	id: string;
	noun: string;
	of?: string;
	/** Other words for it, for the search in the list. */
	also?: string;
	sides: readonly Side[];
	views: readonly View[];
};

const BOTH: readonly Side[] = ['left', 'right'];
const ONE: readonly Side[] = ['middle'];

/** From head to toe, the order of the list. */
export const AREAS: readonly Area[] = [
	{ id: 'head', noun: 'head', also: 'face', sides: ONE, views: ['front', 'back'] },
	{ id: 'neck', noun: 'neck', also: 'throat', sides: ONE, views: ['front', 'back'] },
	{ id: 'shoulder', noun: 'shoulder', sides: BOTH, views: ['front', 'back'] },
	{ id: 'upper-arm', noun: 'upper arm', sides: BOTH, views: ['front', 'back'] },
	{ id: 'forearm', noun: 'forearm', also: 'elbow', sides: BOTH, views: ['front', 'back'] },
	{ id: 'hand', noun: 'hand', also: 'wrist fingers', sides: BOTH, views: ['front', 'back'] },
	{ id: 'chest', noun: 'chest', also: 'breast ribs', sides: BOTH, views: ['front'] },
	{ id: 'upper-back', noun: 'upper back', also: 'shoulder blade', sides: BOTH, views: ['back'] },
	{ id: 'lower-back', noun: 'lower back', also: 'lumbar spine', sides: ONE, views: ['back'] },
	{ id: 'stomach', noun: 'stomach', also: 'tummy belly', sides: ONE, views: ['front'] },
	{ id: 'side', noun: 'side', also: 'stitch ribs waist', sides: BOTH, views: ['front', 'back'] },
	{ id: 'hip', noun: 'hip', of: 'front', also: 'hip flexor', sides: BOTH, views: ['front'] },
	{ id: 'groin', noun: 'groin', sides: BOTH, views: ['front'] },
	{ id: 'glute', noun: 'buttock', also: 'bottom bum glute', sides: BOTH, views: ['back'] },
	{ id: 'thigh', noun: 'thigh', of: 'front', also: 'quad', sides: BOTH, views: ['front'] },
	{ id: 'outer-thigh', noun: 'outer thigh', sides: BOTH, views: ['front'] },
	{ id: 'hamstring', noun: 'thigh', of: 'back', also: 'hamstring', sides: BOTH, views: ['back'] },
	{ id: 'knee', noun: 'knee', also: 'kneecap', sides: BOTH, views: ['front'] },
	{ id: 'knee-back', noun: 'knee', of: 'back', also: 'hollow', sides: BOTH, views: ['back'] },
	{ id: 'shin', noun: 'shin', sides: BOTH, views: ['front'] },
	{ id: 'calf', noun: 'calf', also: 'calves', sides: BOTH, views: ['back'] },
	{ id: 'achilles', noun: 'Achilles', sides: BOTH, views: ['back'] },
	{ id: 'ankle', noun: 'ankle', sides: BOTH, views: [] },
	{ id: 'heel', noun: 'heel', sides: BOTH, views: ['back'] },
	{ id: 'foot', noun: 'foot', also: 'toes arch sole', sides: BOTH, views: ['front'] }
];

/** The areas whose words hold what is searched for; all of them for an empty search. */
export function search(words: string): readonly Area[] {
	const wanted = words.trim().toLowerCase();
	return AREAS.filter(({ noun, of, also = '' }) =>
		`${of ? `${of} of ` : ''}${noun} ${also}`.toLowerCase().includes(wanted)
	);
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
