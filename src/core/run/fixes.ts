import type { Instant, Metres, Seconds } from '../units.ts';

/**
 * A position as the phone gives it: `at` seconds of this measuring by a clock that nobody sets, `stamp` what the phone
 * says when it was (its clock may be wrong or be changed), degrees, and within how many metres it claims to be right.
 */
export type Fix = { at: Seconds; stamp: Instant; lat: number; lon: number; accuracy: Metres };

/** A place on the way. */
export type Point = { at: Seconds; lat: number; lon: number };

/**
 * The way so far. Within a piece the line was measured; between two pieces nothing is known. `distance` is in metres,
 * of which `bridged` are straight lines across gaps. `last` is the last fix that was believed, `doubted` those since
 * then that were not.
 */
export type Trail = {
	pieces: readonly (readonly Point[])[];
	distance: Metres;
	bridged: Metres;
	last: Fix | null;
	doubted: readonly Fix[];
};

export const EMPTY: Trail = { pieces: [], distance: 0, bridged: 0, last: null, doubted: [] };

/**
 * Under open sky a phone is right within 4.9 m (gps.gov, "GPS Accuracy", after van Diggelen and Enge 2015); among
 * houses and trees several times that. What claims less than this is no place to draw. [our choice]
 */
const WORST_ACCURACY: Metres = 35;

/** Nobody is faster: the fastest sprint measured is 12.3 m/s (Berlin 2009; Graubner and Nixdorf, NSA 26, 2011). */
const FASTEST = 12;

/** A fix that comes so much later (or earlier) than its stamp says, by the ones before, is an old one. [our choice] */
const LATEST: Seconds = 10;

/** So many doubted fixes in a row that fit each other are right, and the one before them was wrong. [our choice] */
const AGREE = 3;

/** Shorter steps are trembling, not running: they would make a stand at a crossing count. [our choice] */
const LEAST_STEP: Metres = 8;

/** So long without a fix is a gap in the line. [our choice] */
const GAP: Seconds = 30;

/**
 * Across a gap the straight line counts, because at least that far was moved, but only over so long and at no more
 * than a fast run's speed: else it was a bus, or the way went round. [our choice]
 */
const BRIDGE = { within: 300 as Seconds, slowerThan: 5 };

/** A line of more points than this is thinned. A run of two hours has about 1,500. [our choice] */
const MOST_POINTS = 4000;

const EARTH: Metres = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The shorter way round from one longitude to another, in degrees. */
const eastward = (from: number, to: number) => ((to - from + 540) % 360) - 180;

/** Metres east and north of a place. Flat, which is right to a millimetre over the length of a run. */
export function offset(from: Omit<Point, 'at'>, to: Omit<Point, 'at'>): { east: Metres; north: Metres } {
	const middle = radians((from.lat + to.lat) / 2);
	return {
		east: EARTH * radians(eastward(from.lon, to.lon)) * Math.cos(middle),
		north: EARTH * radians(to.lat - from.lat)
	};
}

function apart(from: Omit<Point, 'at'>, to: Omit<Point, 'at'>): Metres {
	const { east, north } = offset(from, to);
	return Math.hypot(east, north);
}

/** Whether a fix can be used at all. */
function isGood({ lat, lon, accuracy, at, stamp }: Fix): boolean {
	const numbers = [lat, lon, accuracy, at, stamp].every(Number.isFinite);
	return (
		numbers && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && accuracy >= 0 && accuracy <= WORST_ACCURACY
	);
}

/** Whether one can have been at the one place and then at the other, and the second is news. */
function fits(before: Fix, fix: Fix): boolean {
	const took = fix.at - before.at;
	const late = took - (fix.stamp - before.stamp) / 1000;
	const far = apart(before, fix) - Math.max(before.accuracy, fix.accuracy);
	return took > 0 && Math.abs(late) <= LATEST && far <= FASTEST * took;
}

const pointOf = ({ at, lat, lon }: Fix): Point => ({ at, lat, lon });

function begin(trail: Trail, fix: Fix): Trail {
	return { ...trail, pieces: [...trail.pieces, [pointOf(fix)]], last: fix, doubted: [] };
}

/** The line goes on, or after a gap begins again; `across` is counted in the latter case if it is likely. */
function goOn(trail: Trail, before: Fix, fix: Fix): Trail {
	const took = fix.at - before.at;
	const here = trail.pieces.at(-1);
	const end = here?.at(-1);
	if (!here || !end) return begin(trail, fix);
	const step = apart(end, fix);
	if (took > GAP) {
		const likely = took <= BRIDGE.within && step <= BRIDGE.slowerThan * took;
		const { distance, bridged } = trail;
		return begin(likely ? { ...trail, distance: distance + step, bridged: bridged + step } : trail, fix);
	}
	if (step < Math.max(LEAST_STEP, fix.accuracy)) return { ...trail, last: fix, doubted: [] };
	const pieces = [...trail.pieces.slice(0, -1), [...here, pointOf(fix)]];
	return thinned({ ...trail, pieces, distance: trail.distance + step, last: fix, doubted: [] });
}

/** Every second point of a long line goes; its ends stay. */
function thinned(trail: Trail): Trail {
	if (trail.pieces.reduce((sum, piece) => sum + piece.length, 0) <= MOST_POINTS) return trail;
	const keep = (piece: readonly Point[]) => piece.filter((_, i) => i % 2 === 0 || i === piece.length - 1);
	return { ...trail, pieces: trail.pieces.map(keep) };
}

/**
 * The way with one more fix. Left out are those that claim too little accuracy, say the same again, come late, or lie
 * further than anybody runs; unless several of those in a row fit each other, then the line begins anew there and the
 * jump does not count.
 */
export function follow(trail: Trail, fix: Fix): Trail {
	const { last, doubted } = trail;
	const latest = doubted.at(-1) ?? last;
	if (!isGood(fix) || (latest && fix.stamp === latest.stamp)) return trail;
	if (!last) return begin(trail, fix);
	if (fits(last, fix)) return goOn(trail, last, fix);
	const before = doubted.at(-1);
	const row = before && fits(before, fix) ? [...doubted, fix] : [fix];
	return row.length < AGREE ? { ...trail, doubted: row } : begin(trail, fix);
}

/** The line ends here, for a pause or a page that was closed: the next fix begins a new piece, and nothing is counted between. */
export function cut(trail: Trail): Trail {
	return { ...trail, last: null, doubted: [] };
}

/** The pace is that of the last so long, and unknown when the last step is older than that. [our choice] */
const PACE_OVER: Seconds = 45;
const LEAST_FOR_A_PACE: Seconds = 15;

/** Seconds for a kilometre, just now; null while that cannot be said. */
export function pace(trail: Trail, now: Seconds): Seconds | null {
	const recent = (trail.pieces.at(-1) ?? []).filter(({ at }) => at > now - PACE_OVER);
	const [first] = recent;
	const end = recent.at(-1);
	if (!trail.last || !first || !end || end.at - first.at < LEAST_FOR_A_PACE) return null;
	const long = recent.slice(1).reduce((sum, point, i) => sum + apart(recent[i] ?? point, point), 0);
	return long === 0 ? null : (1000 * (now - first.at)) / long;
}
