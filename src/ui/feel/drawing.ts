import { area, type Place } from '#core/feel/areas.ts';

/** A nearer look that a small shape opens, and the areas that can be chosen there. */
export type Closer = { into: 'knees' | 'feet'; holds: readonly string[] };

/**
 * One area that can be tapped, drawn on the right of the picture; `mirrored` puts it on the left. `at` is a point inside
 * it, for its number. With `closer` it is not chosen itself but opens a nearer look.
 */
export type Shape = Place & {
	d: string;
	at: readonly [number, number];
	mirrored: boolean;
	closer: Closer | null;
};

/**
 * Something seen from one side, its areas cut to the outline. `outline` and `detail` are its right half and mirrored.
 * `ends` are the letters under its left and right.
 */
export type Drawing = {
	id: string;
	caption: string;
	says: string;
	ends: readonly [string, string];
	frame: string;
	outline: string;
	hair?: string;
	detail: string;
	shapes: readonly Shape[];
};

/** An area on the right of the picture or in its middle: id, a point inside, its path. */
export type Drawn = readonly [area: string, x: number, y: number, d: string];

/** Areas with two sides once as drawn and once mirrored; `right` is whose side the right of the picture is. */
export function mirrored(
	drawn: readonly Drawn[],
	right: 'left' | 'right',
	closer: Readonly<Record<string, Closer>> = {}
): Shape[] {
	const other = right === 'left' ? 'right' : 'left';
	return drawn.flatMap(([id, x, y, d]): Shape[] => {
		const shape = { area: id, d, closer: closer[id] ?? null };
		if (area(id)?.sides.includes('middle'))
			return [{ ...shape, side: 'middle', at: [x, y], mirrored: false }];
		return [
			{ ...shape, side: right, at: [x, y], mirrored: false },
			{ ...shape, side: other, at: [-x, y], mirrored: true }
		];
	});
}

/** The places a shape stands for: itself, or those its nearer look holds. */
export function placesOf({ area: id, side, closer }: Shape): Place[] {
	return (closer?.holds ?? [id]).map((held) => ({ area: held, side }));
}

/** Where the arrow keys lead: the nearest shape in that direction, those straight ahead first; itself when none. */
export function towards(shapes: readonly Shape[], from: Shape, [dx, dy]: readonly [number, number]): Shape {
	let best = from;
	let least = Infinity;
	for (const shape of shapes) {
		const x = shape.at[0] - from.at[0];
		const y = shape.at[1] - from.at[1];
		const ahead = x * dx + y * dy;
		const aside = Math.abs(x * dy) + Math.abs(y * dx);
		if (ahead <= 0 || aside > 2.5 * ahead) continue;
		const far = ahead + 2 * aside;
		if (far < least) [best, least] = [shape, far];
	}
	return best;
}
