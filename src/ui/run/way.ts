import { offset, type Point, type Trail } from '#core/run/fixes.ts';
import type { Metres } from '#core/units.ts';

/** A way as it is drawn: north up, no map. Lengths are in the drawing's own units, `WIDE` across. */
export type Way = {
	pieces: string[];
	/** Straight lines across what was not measured. */
	gaps: string[];
	start: [number, number];
	end: [number, number];
	height: number;
	/** A length to compare with, and how long it is in the drawing. */
	scale: { metres: Metres; long: number };
};

export const WIDE = 320;
const EDGE = 18;
const [LOWEST, HIGHEST] = [120, 360];
const SCALES: readonly Metres[] = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000];

/** The drawing of a trail, or null when it has no two points. */
export function way(trail: Trail): Way | null {
	const [origin] = trail.pieces.flat();
	if (!origin || trail.pieces.flat().length < 2) return null;
	const flat = (point: Point) => offset(origin, point);
	const all = trail.pieces.flat().map(flat);
	const [west, east] = [Math.min(...all.map((p) => p.east)), Math.max(...all.map((p) => p.east))];
	const [south, north] = [Math.min(...all.map((p) => p.north)), Math.max(...all.map((p) => p.north))];
	const inside = WIDE - 2 * EDGE;
	const per = Math.min(inside / Math.max(1, east - west), (HIGHEST - 2 * EDGE) / Math.max(1, north - south));
	const height = Math.max(LOWEST, (north - south) * per + 2 * EDGE);
	const left = (WIDE - (east - west) * per) / 2;
	const top = (height - (north - south) * per) / 2;
	const at = (point: Point): [number, number] => {
		const p = flat(point);
		return [round(left + (p.east - west) * per), round(top + (north - p.north) * per)];
	};
	const metres = SCALES.findLast((each) => each * per <= WIDE / 3) ?? 10;
	return {
		pieces: trail.pieces.map((piece) => `M${piece.map((point) => at(point).join(' ')).join('L')}`),
		gaps: trail.pieces.slice(1).flatMap((piece, i) => across(trail.pieces[i]?.at(-1), piece[0], at)),
		start: at(origin),
		end: at(trail.pieces.at(-1)?.at(-1) ?? origin),
		height: Math.round(height),
		scale: { metres, long: round(metres * per) }
	};
}

function across(from: Point | undefined, to: Point | undefined, at: (point: Point) => [number, number]) {
	return from && to ? [`M${at(from).join(' ')}L${at(to).join(' ')}`] : [];
}

const round = (n: number) => Math.round(n * 10) / 10;
