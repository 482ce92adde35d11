import { dot } from './space.ts';
import { project, UNITS, type Point, type View } from './camera.ts';
import type { Ball } from './flesh.ts';

/** A lump as the picture sees it: its middle and, for any direction (of length 1), the point of its edge furthest that way. */
export type Disc = { at: Point; edge: (toward: Point) => Point; size: number };

/** The direction at an angle, radians. */
export const toward = (angle: number): Point => [Math.cos(angle), Math.sin(angle)];

/** The ellipse that a lump throws on the picture, `grow` drawing units larger on all sides. */
export function discOf(view: View, ball: Ball, grow = 0): Disc {
	const at = project(view, ball.at);
	// The lump's three half-axes on the picture add up to one symmetric matrix: this runs for every frame.
	let [xx, xy, yy, most] = [0, 0, 0, 0];
	for (const i of [0, 1, 2] as const) {
		const r = ball.r[i] * UNITS;
		const [a, b] = [dot(view.right, ball.turn[i]) * r, -dot(view.up, ball.turn[i]) * r];
		xx += a * a;
		xy += a * b;
		yy += b * b;
		most = Math.max(most, a * a + b * b);
	}
	const edge = ([x, y]: Point): Point => {
		const mx = xx * x + xy * y;
		const my = xy * x + yy * y;
		const reach = Math.sqrt(x * mx + y * my) || 1;
		return [at[0] + mx / reach + x * grow, at[1] + my / reach + y * grow];
	};
	return { at, edge, size: Math.sqrt(most) + grow };
}

/** A disc part of the way between two others, as if the flesh went on evenly. */
export function blend(a: Disc, b: Disc, part: number): Disc {
	const mix = (p: Point, q: Point): Point => [p[0] + (q[0] - p[0]) * part, p[1] + (q[1] - p[1]) * part];
	return {
		at: mix(a.at, b.at),
		edge: (way) => mix(a.edge(way), b.edge(way)),
		size: a.size + (b.size - a.size) * part
	};
}

const TAU = 2 * Math.PI;

/** Tenths already spelt: a figure of some hundred units spells the same few thousand, thousands of times a second. */
const spelt = new Map<number, string>();

function one(n: number): string {
	const tenths = Math.round(n * 10);
	let text = spelt.get(tenths);
	if (text === undefined) spelt.set(tenths, (text = String(tenths / 10)));
	return text;
}
const pair = ([x, y]: Point): string => `${one(x)} ${one(y)}`;

/** A closed smooth path through points: Catmull-Rom, as cubic curves. `sharp` points keep their corner. */
export function smooth(points: readonly Point[], sharp: ReadonlySet<number> = new Set()): string {
	const n = points.length;
	const at = (i: number): Point => points[((i % n) + n) % n] ?? [0, 0];
	const slope = (i: number): Point => {
		if (sharp.has(((i % n) + n) % n)) return [0, 0];
		const [a, b] = [at(i - 1), at(i + 1)];
		const to: Point = [(b[0] - a[0]) / 6, (b[1] - a[1]) / 6];
		const most = Math.min(distance(at(i), a), distance(at(i), b)) / 2.4;
		const long = Math.hypot(to[0], to[1]);
		const k = long > most ? most / long : 1;
		return [to[0] * k, to[1] * k];
	};
	const slopes = points.map((_, i) => slope(i));
	let d = `M${pair(at(0))}`;
	for (let i = 0; i < n; i++) {
		const [p, q] = [at(i), at(i + 1)];
		const [s, t] = [slopes[i] ?? p, slopes[(i + 1) % n] ?? q];
		d += `C${one(p[0] + s[0])} ${one(p[1] + s[1])} ${one(q[0] - t[0])} ${one(q[1] - t[1])} ${pair(q)}`;
	}
	return `${d}Z`;
}

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** So many directions, evenly all round. */
const round = (n: number): readonly Point[] => Array.from({ length: n }, (_, i) => toward((i / n) * TAU));
const [FEW, SOME, MANY] = [round(14), round(20), round(28)];

/** Enough directions round discs that their corners are not seen: fewer for a finger than for a head. */
const corners = (size: number): readonly Point[] => (size < 4 ? FEW : size < 8 ? SOME : MANY);

/** The convex hull of two discs: in every direction the point of the one that reaches further. */
function hull(a: Disc, b: Disc): Point[] {
	return corners(Math.max(a.size, b.size)).map((way) => {
		const [p, q] = [a.edge(way), b.edge(way)];
		return (p[0] - q[0]) * way[0] + (p[1] - q[1]) * way[1] > 0 ? p : q;
	});
}

const line = (points: readonly Point[]): string => `M${points.map(pair).join('L')}Z`;

/** The joined shape of neighbouring discs; always right, whatever the angle, all wound the same way. */
export function joined(discs: readonly Disc[]): string {
	const [only] = discs;
	if (discs.length === 1 && only) return line(hull(only, only));
	return discs
		.slice(1)
		.map((disc, i) => line(hull(discs[i] ?? disc, disc)))
		.join('');
}

export type Ends = { start: 'round' | 'flat'; end: 'round' | 'flat' };

/** Directions across the run at each disc, tilted where it tapers, and whether the run can be traced at all. */
function across(discs: readonly Disc[]): { left: number[]; right: number[] } | null {
	const left: number[] = [];
	const right: number[] = [];
	for (let i = 0; i < discs.length; i++) {
		const [a, b] = [discs[Math.max(0, i - 1)], discs[Math.min(discs.length - 1, i + 1)]];
		if (!a || !b) return null;
		const long = distance(a.at, b.at);
		if (long < Math.max(a.size, b.size) * 0.35) return null;
		const heading = Math.atan2(b.at[1] - a.at[1], b.at[0] - a.at[0]);
		const wide = (disc: Disc, angle: number): number => {
			const way = toward(angle);
			const p = disc.edge(way);
			return (p[0] - disc.at[0]) * way[0] + (p[1] - disc.at[1]) * way[1];
		};
		const tilt = (angle: number) =>
			Math.asin(Math.max(-0.9, Math.min(0.9, (wide(a, angle) - wide(b, angle)) / long)));
		const l = heading - Math.PI / 2;
		const r = heading + Math.PI / 2;
		left.push(l + tilt(l));
		right.push(r - tilt(r));
	}
	return { left, right };
}

function cap(disc: Disc, from: number, to: number): Point[] {
	return [1, 2, 3].map((i) => disc.edge(toward(from + ((to - from) * i) / 4)));
}

/** Whether the side of a run goes forward all the way; on the inside of a sharp bend it folds back. */
function unfolded(side: readonly Point[], discs: readonly Disc[]): boolean {
	return side.every((p, i) => {
		const [q, a, b] = [side[i + 1], discs[i], discs[i + 1]];
		if (!q || !a || !b) return true;
		return (q[0] - p[0]) * (b.at[0] - a.at[0]) + (q[1] - p[1]) * (b.at[1] - a.at[1]) > 0;
	});
}

/** One outline round a run of discs: up its left, round the end, down its right; else their joined shape. */
export function traced(discs: readonly Disc[], ends: Ends = { start: 'round', end: 'round' }): string {
	const sides = across(discs);
	const [first, last] = [discs[0], discs.at(-1)];
	if (!sides || !first || !last) return joined(discs);
	const left = discs.map((disc, i) => disc.edge(toward(sides.left[i] ?? 0)));
	const right = discs.map((disc, i) => disc.edge(toward(sides.right[i] ?? 0)));
	if (!unfolded(left, discs) || !unfolded(right, discs)) return joined(discs);
	const n = discs.length;
	const [l0, r0, l1, r1] = [
		sides.left[0] ?? 0,
		sides.right[0] ?? 0,
		sides.left[n - 1] ?? 0,
		sides.right[n - 1] ?? 0
	];
	const turn = (from: number, to: number) => from + ((((to - from) % TAU) + TAU) % TAU);
	const end = ends.end === 'round' ? cap(last, l1, turn(l1, r1)) : [];
	const start = ends.start === 'round' ? cap(first, r0, turn(r0, l0)) : [];
	const points = [...left, ...end, ...[...right].reverse(), ...start];
	const sharp = new Set<number>();
	if (ends.end === 'flat') [n - 1, n].forEach((i) => sharp.add(i));
	if (ends.start === 'flat') [0, n + end.length + n - 1].forEach((i) => sharp.add(i));
	return smooth(points, sharp);
}

const [ELLIPSE, LARGE] = [round(12), round(32)];

/** A whole ellipse as a path; a large one in more pieces, or its long sides look flat. */
export function ellipse(disc: Disc): string {
	return smooth((disc.size < 20 ? ELLIPSE : LARGE).map(disc.edge));
}
