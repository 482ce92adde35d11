import { project, UNITS, type Point, type View } from './camera.ts';
import { find, type Ball } from './flesh.ts';
import type { Drawn } from './move.ts';
import { discOf, ellipse, joined, type Disc } from './outline.ts';
import type { Hand } from './pose.ts';
import { ROLLER, roundOf, type End, type Prop, type Stretch } from './prop.ts';
import type { Bone, Skeleton } from './skeleton.ts';
import { dot, plus, STILL, turned, type V3 } from './space.ts';

export type ThingTone = 'thing top' | 'thing' | 'thing side' | 'band' | 'soft' | 'soft end';

/** Part of a thing as one path, and what it is drawn after: null behind the person, true before everything. */
export type Face = { key: string; tone: ThingTone; d: string; over: Drawn | true | null };

type Box = { least: V3; most: V3 };

const one = (n: number): number => Math.round(n * 10) / 10;
const path = (points: readonly Point[], end = 'Z'): string =>
	`M${points.map(([x, y]) => `${one(x)} ${one(y)}`).join('L')}${end}`;

/** The three faces of a box that are seen. */
function facesOf(view: View, { least, most }: Box): { tone: ThingTone; d: string }[] {
	const tones: readonly ThingTone[] = ['thing side', 'thing top', 'thing'];
	return ([0, 1, 2] as const).map((axis) => {
		const near = view.toEye[axis] > 0 ? most[axis] : least[axis];
		const [u, v] = ([0, 1, 2] as const).filter((i) => i !== axis);
		const corner = (a: boolean, b: boolean): Point => {
			const at: [number, number, number] = [near, near, near];
			if (u !== undefined) at[u] = a ? most[u] : least[u];
			if (v !== undefined) at[v] = b ? most[v] : least[v];
			return project(view, at);
		};
		const corners = [corner(false, false), corner(true, false), corner(true, true), corner(false, true)];
		return { tone: tones[axis] ?? 'thing', d: path(corners) };
	});
}

const box = (x: readonly number[], y: readonly number[], z: readonly number[]): Box => ({
	least: [Math.min(...x), Math.min(...y), Math.min(...z)],
	most: [Math.max(...x), Math.max(...y), Math.max(...z)]
});

const THICK = 0.035;
const LEG = 0.022;

function legs(x: readonly number[], z: readonly number[], top: number): Box[] {
	const [x0 = 0, x1 = 0, z0 = 0, z1 = 0] = [Math.min(...x), Math.max(...x), Math.min(...z), Math.max(...z)];
	return [
		[x0, z0],
		[x1 - LEG, z0],
		[x0, z1 - LEG],
		[x1 - LEG, z1 - LEG]
	].map(([a = 0, b = 0]) => box([a, a + LEG], [0, top], [b, b + LEG]));
}

function boxesOf(prop: Prop & { kind: 'wall' | 'step' | 'chair' | 'desk' }): Box[] {
	switch (prop.kind) {
		case 'wall': {
			const { at, wide = [-0.26, 0.26], top = 1.06 } = prop;
			const thick = [at, at + Math.sign(at) * THICK];
			return [prop.axis === 'x' ? box(thick, [0, top], wide) : box(wide, [0, top], thick)];
		}
		case 'step':
			return [box(prop.x, [0, prop.top], prop.z)];
		case 'chair': {
			const { z, top, x = 0, back } = prop;
			const [wide, deep, way] = [[x - 0.125, x + 0.125], [z - 0.125, z + 0.125], back ? 1 : -1];
			const rear = [z + way * 0.125, z + way * (0.125 - LEG)];
			return [
				...legs(wide, deep, top - 0.02),
				box(wide, [top - 0.025, top], deep),
				box([x - 0.125, x - 0.125 + LEG], [top, top + 0.27], rear),
				box([x + 0.125 - LEG, x + 0.125], [top, top + 0.27], rear),
				box(wide, [top + 0.14, top + 0.28], rear)
			];
		}
		case 'desk':
			return [...legs(prop.x, prop.z, prop.top - 0.02), box(prop.x, [prop.top - 0.03, prop.top], prop.z)];
		default:
			return prop satisfies never;
	}
}

/** How far a box is from the eye, by its middle. */
const near = ({ toEye }: View, { least, most }: Box): number => dot(toEye, plus(least, most));

const circle = (at: Point, r: number): Disc => ({
	at,
	size: r,
	edge: ([x, y]) => [at[0] + r * x, at[1] + r * y]
});

const CORE = 0.4;
const MARK = 0.14;

/** A roller lies along x: its coat, the end that is seen with its hollow, and marks there that show it roll. */
function rollerOf(view: View, at: V3, r: number, [x0, x1]: readonly [number, number]) {
	const plate = (x: number, k = 1, [y, z]: readonly [number, number] = [0, 0]): Disc =>
		discOf(view, {
			piece: 'trunk',
			place: null,
			side: null,
			at: [x, at[1] + y, at[2] + z],
			turn: STILL,
			r: [0, k * r, k * r]
		});
	const end = view.toEye[0] > 0 ? x1 : x0;
	const marks = [0, 1, 2].map((third) => {
		const angle = at[2] / r + (third / 3) * 2 * Math.PI;
		return ellipse(plate(end, MARK, [0.72 * r * Math.cos(angle), 0.72 * r * Math.sin(angle)]));
	});
	return [
		{ tone: 'soft' as const, d: joined([plate(x0), plate(x1)]) },
		{ tone: 'soft end' as const, d: ellipse(plate(end)) },
		{ tone: 'soft' as const, d: ellipse(plate(end, CORE)) + marks.join('') }
	];
}

function placeOf(end: End, body: readonly Ball[], skeleton: Skeleton): V3 {
	if ('p' in end) return find(body, end.p, end.side).at;
	if (!('on' in end)) return end;
	const { at, turn } = skeleton[end.on];
	return plus(at, turned(turn, end.off));
}

function partsOf(prop: Prop, view: View, body: readonly Ball[], skeleton: Skeleton, when: Stretch) {
	switch (prop.kind) {
		case 'wall':
		case 'step':
		case 'chair':
		case 'desk': {
			const boxes = boxesOf(prop).sort((a, b) => near(view, a) - near(view, b));
			return boxes.flatMap((one) => facesOf(view, one));
		}
		case 'band': {
			const line = prop.ends.map((end) => project(view, placeOf(end, body, skeleton)));
			return [{ tone: 'band' as const, d: path(line, '') }];
		}
		case 'ball': {
			const { at, r } = roundOf(prop, when);
			return [{ tone: 'soft' as const, d: ellipse(circle(project(view, at), r * UNITS)) }];
		}
		case 'roller': {
			const { at, r } = roundOf(prop, when);
			return rollerOf(view, at, r ?? ROLLER, prop.x ?? [-0.2, 0.2]);
		}
		default:
			return prop satisfies never;
	}
}

/** The paths of all things, each from its back to its front. */
export function facesOfAll(
	props: readonly Prop[],
	view: View,
	body: readonly Ball[],
	skeleton: Skeleton,
	when: Stretch
): Face[] {
	return props.flatMap((prop, i) =>
		partsOf(prop, view, body, skeleton, when).map(({ tone, d }, k): Face => {
			return { key: `thing ${i} ${k}`, tone, d, over: prop.over ?? null };
		})
	);
}

const otherHand = (side: Hand): Hand => (side === 'L' ? 'R' : 'L');
const flip = ([a, b]: readonly [number, number]): [number, number] => [-b, -a];
const across = ([x, y, z]: V3): V3 => [-x, y, z];
const flipped = (drawn: Drawn): Drawn => drawn.replace(/[LR]$/, (side) => otherHand(side as Hand)) as Drawn;

function otherEnd(end: End): End {
	if ('p' in end) return { p: end.p, side: otherHand(end.side) };
	if (!('on' in end)) return across(end);
	const on = end.on.replace(/^[LR](?=\.)/, (side) => otherHand(side as Hand)) as Bone;
	return { on, off: across(end.off) };
}

/** The same thing for the other side of the body. */
export function mirrorProp(prop: Prop): Prop {
	const over = typeof prop.over === 'string' ? { over: flipped(prop.over) } : {};
	switch (prop.kind) {
		case 'wall':
			if (prop.axis === 'x') return { ...prop, at: -prop.at };
			return prop.wide ? { ...prop, wide: flip(prop.wide) } : prop;
		case 'step':
		case 'desk':
			return { ...prop, x: flip(prop.x) };
		case 'chair':
			return { ...prop, x: -(prop.x ?? 0) };
		case 'band':
			return { ...prop, ...over, ends: prop.ends.map(otherEnd) };
		case 'ball': {
			const { at } = prop;
			const there = typeof at[0] === 'number' ? across(at as V3) : (at as readonly V3[]).map(across);
			return { ...prop, ...over, at: there };
		}
		case 'roller':
			return prop.x ? { ...prop, x: flip(prop.x) } : prop;
		default:
			return prop satisfies never;
	}
}

/** A part's name on the other side of the body. */
export const otherSide = flipped;
