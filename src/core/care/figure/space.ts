/** A place or direction, in body heights: x to the person's left, y up, z forward. */
export type V3 = readonly [x: number, y: number, z: number];

/** A turn: three columns, each where one axis of the inner frame points in the outer one. */
export type Turn = readonly [V3, V3, V3];

export const STILL: Turn = [
	[1, 0, 0],
	[0, 1, 0],
	[0, 0, 1]
];

const RADIANS = Math.PI / 180;
export const radians = (degrees: number): number => degrees * RADIANS;

export const plus = (a: V3, b: V3): V3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: V3, k: number): V3 => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: V3): number => Math.hypot(a[0], a[1], a[2]);

/** The outer direction of an inner one. */
export function turned(turn: Turn, [x, y, z]: V3): V3 {
	const [a, b, c] = turn;
	return [a[0] * x + b[0] * y + c[0] * z, a[1] * x + b[1] * y + c[1] * z, a[2] * x + b[2] * y + c[2] * z];
}

/** First `inner`, then `outer`. */
export function after(outer: Turn, inner: Turn): Turn {
	return [turned(outer, inner[0]), turned(outer, inner[1]), turned(outer, inner[2])];
}

/** Turns about one axis, degrees, right-handed. */
export function aboutX(degrees: number): Turn {
	const c = Math.cos(radians(degrees));
	const s = Math.sin(radians(degrees));
	return [
		[1, 0, 0],
		[0, c, s],
		[0, -s, c]
	];
}

export function aboutY(degrees: number): Turn {
	const c = Math.cos(radians(degrees));
	const s = Math.sin(radians(degrees));
	return [
		[c, 0, -s],
		[0, 1, 0],
		[s, 0, c]
	];
}

export function aboutZ(degrees: number): Turn {
	const c = Math.cos(radians(degrees));
	const s = Math.sin(radians(degrees));
	return [
		[c, s, 0],
		[-s, c, 0],
		[0, 0, 1]
	];
}

/** Several turns in a row, the outermost first, as written in the field: Ry·Rx·Rz. */
export function chain(...turns: Turn[]): Turn {
	return turns.reduce(after, STILL);
}
