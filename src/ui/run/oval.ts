/** A running track seen from above: a rectangle with round corners, walked clockwise from the middle of its top. */
export type Oval = { width: number; height: number; inset: number; radius: number };

export const INDOORS: Oval = { width: 342, height: 432, inset: 16, radius: 155 };
export const OUTDOORS: Oval = { width: 358, height: 588, inset: 14, radius: 120 };
/** The same two for a phone held across. */
export const INDOORS_ACROSS: Oval = { width: 500, height: 366, inset: 16, radius: 150 };
export const OUTDOORS_ACROSS: Oval = { width: 620, height: 366, inset: 14, radius: 120 };

type Point = { x: number; y: number };
type Piece = { long: number; at: (share: number) => Point };

/** The track's path for an SVG. */
export function path({ width, height, inset: i, radius: r }: Oval): string {
	const [right, bottom] = [width - i, height - i];
	const arc = (x: number, y: number) => `A${r} ${r} 0 0 1 ${x} ${y}`;
	return (
		`M${width / 2} ${i}H${right - r}${arc(right, i + r)}V${bottom - r}${arc(right - r, bottom)}` +
		`H${i + r}${arc(i, bottom - r)}V${i + r}${arc(i + r, i)}Z`
	);
}

function line(from: Point, to: Point): Piece {
	const long = Math.hypot(to.x - from.x, to.y - from.y);
	return { long, at: (s) => ({ x: from.x + (to.x - from.x) * s, y: from.y + (to.y - from.y) * s }) };
}

/** A quarter circle, clockwise from an angle (0 is right, a quarter turn further is down). */
function quarter(x: number, y: number, r: number, from: number): Piece {
	const angle = (s: number) => from + (s * Math.PI) / 2;
	return {
		long: (r * Math.PI) / 2,
		at: (s) => ({ x: x + r * Math.cos(angle(s)), y: y + r * Math.sin(angle(s)) })
	};
}

/** Where one is after a share (0 to 1) of the track, in per cent of its width and height. */
export function place(oval: Oval, share: number): { left: number; top: number } {
	const { width, height, inset: i, radius: r } = oval;
	const [right, bottom, middle] = [width - i, height - i, width / 2];
	const pieces = [
		line({ x: middle, y: i }, { x: right - r, y: i }),
		quarter(right - r, i + r, r, -Math.PI / 2),
		line({ x: right, y: i + r }, { x: right, y: bottom - r }),
		quarter(right - r, bottom - r, r, 0),
		line({ x: right - r, y: bottom }, { x: i + r, y: bottom }),
		quarter(i + r, bottom - r, r, Math.PI / 2),
		line({ x: i, y: bottom - r }, { x: i, y: i + r }),
		quarter(i + r, i + r, r, Math.PI),
		line({ x: i + r, y: i }, { x: middle, y: i })
	];
	let ahead = Math.min(1, Math.max(0, share)) * pieces.reduce((sum, piece) => sum + piece.long, 0);
	for (const piece of pieces) {
		if (ahead <= piece.long && piece.long > 0) {
			const { x, y } = piece.at(ahead / piece.long);
			return { left: (100 * x) / width, top: (100 * y) / height };
		}
		ahead -= piece.long;
	}
	return { left: 50, top: (100 * i) / height };
}
