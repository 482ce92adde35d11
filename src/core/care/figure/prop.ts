import type { Drawn } from './move.ts';
import type { Hand } from './pose.ts';
import type { Place } from './flesh.ts';
import type { Bone } from './skeleton.ts';
import { plus, times, type V3 } from './space.ts';

type Span = readonly [least: number, most: number];

/** An end of a band: a place in the room, a place on the skin, or a point carried along by a bone. */
export type End = V3 | { p: Place; side: Hand } | { on: Bone; off: V3 };

/**
 * A thing the person uses, placed in body heights. It is drawn behind the person, or with `over` after that part of the
 * body (`true`: before everything). A ball or roller lists a place for each pose when it rolls.
 */
export type Prop = { over?: true | Drawn } & (
	| {
			/** A wall across x or z; the person is on the side of the middle of the room. */
			kind: 'wall';
			axis: 'x' | 'z';
			at: number;
			wide?: Span;
			top?: number;
	  }
	| { kind: 'step'; x: Span; z: Span; top: number }
	/** `z` is the middle of the seat; who sits on it looks forward, or with `back` the other way. */
	| { kind: 'chair'; z: number; top: number; x?: number; back?: true }
	| { kind: 'desk'; x: Span; z: Span; top: number }
	| { kind: 'band'; ends: readonly End[] }
	| { kind: 'ball'; at: V3 | readonly V3[]; r: number }
	/** Lies across the person, so only its place along the body counts. */
	| { kind: 'roller'; z: number | readonly number[]; x?: Span; r?: number }
);

/** Half the thickness of a common foam roller, 15 cm, in body heights. */
export const ROLLER = 0.044;

/** Where between two poses a moment is, and which poses it passes on the way. */
export type Stretch = { from: number; to: number; via?: readonly number[]; part: number };

/** What a place of the body can rest on that does not move. */
export type Flat = 'floor' | 'wall' | 'step' | 'chair' | 'desk';

/** A plane across one axis; the body is on the side of `sign`. */
export type Plane = { axis: 0 | 1 | 2; at: number; sign: 1 | -1 };

/** A round thing at a moment: its middle, and whether it goes on for ever along x. */
export type Round = { at: V3; r: number; along: boolean };

const FLOOR: Plane = { axis: 1, at: 0, sign: 1 };

function flatOf(prop: Prop): Plane | null {
	switch (prop.kind) {
		case 'wall':
			return { axis: prop.axis === 'x' ? 0 : 2, at: prop.at, sign: prop.at > 0 ? -1 : 1 };
		case 'step':
		case 'chair':
		case 'desk':
			return { axis: 1, at: prop.top, sign: 1 };
		case 'band':
		case 'ball':
		case 'roller':
			return null;
		default:
			return prop satisfies never;
	}
}

/** The plane of a wall, step, seat or desk among these things. */
export function planeOf(props: readonly Prop[], on: Flat): Plane {
	if (on === 'floor') return FLOOR;
	const prop = props.find(({ kind }) => kind === on);
	const plane = prop ? flatOf(prop) : null;
	if (!plane) throw new Error(`a pose touches a ${on}, but there is none`);
	return plane;
}

/** Every wall as a plane that nothing may pass. */
export const wallsOf = (props: readonly Prop[]): Plane[] =>
	props.flatMap((prop) => (prop.kind === 'wall' ? (flatOf(prop) ?? []) : []));

/** The number of a list that belongs to a moment, mixed between two poses. */
function mixed(list: readonly V3[], { from, to, via = [], part }: Stretch): V3 {
	const stops = [from, ...via, to];
	const place = part * (stops.length - 1);
	const i = Math.min(Math.floor(place), stops.length - 2);
	const [a, b] = [0, 1].map((next) => list[stops[i + next] ?? 0] ?? list.at(-1));
	return a && b ? plus(times(a, 1 - place + i), times(b, place - i)) : [0, 0, 0];
}

const isList = (at: V3 | readonly V3[]): at is readonly V3[] => typeof at[0] !== 'number';

/** Where a ball or roller is at a moment. */
export function roundOf(prop: Prop & { kind: 'ball' | 'roller' }, when: Stretch): Round {
	if (prop.kind === 'ball') {
		return { at: isList(prop.at) ? mixed(prop.at, when) : prop.at, r: prop.r, along: false };
	}
	const r = prop.r ?? ROLLER;
	const places = (typeof prop.z === 'number' ? [prop.z] : prop.z).map((z): V3 => [0, r, z]);
	return { at: mixed(places, when), r, along: true };
}

/** The ball or roller among these things, at a moment. */
export function roundAmong(props: readonly Prop[], on: 'ball' | 'roller', when: Stretch): Round {
	for (const prop of props) {
		if ((prop.kind === 'ball' || prop.kind === 'roller') && prop.kind === on) return roundOf(prop, when);
	}
	throw new Error(`a pose touches a ${on}, but there is none`);
}
