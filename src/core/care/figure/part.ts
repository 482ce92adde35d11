import { bareFoot } from './bare-foot.ts';
import type { View } from './camera.ts';
import { runOf, type Ball, type Piece } from './flesh.ts';
import type { Drawn } from './move.ts';
import { blend, discOf, joined, traced, type Disc } from './outline.ts';
import { of, type Hand, type Pose } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { dot, plus, turned, type V3 } from './space.ts';
import type { ThingTone } from './things.ts';

export type Tone =
	'skin' | 'shade' | 'top' | 'short' | 'shoe' | 'hair' | 'halo' | 'work wide' | 'work' | ThingTone;

/** One path of the picture. From moment to moment the same keys come again, so that little more than `d` changes. */
export type Shape = { key: string; tone: Tone; far: boolean; d: string };

const SLEEVE = 0.62;
const LEG = 0.62;

/** A body in a pose, and where one looks at it from; `far` is its pale half. */
export type Eye = { view: View; pose: Pose; body: readonly Ball[]; skeleton: Skeleton; far: Hand | null };

/** A piece of the body as the picture sees it, `grow` drawing units larger on all sides. */
export const discs = ({ view, body }: Eye, piece: Piece, side: Hand | null, grow = 0): Disc[] =>
	runOf(piece, side).flatMap((i) => (body[i] ? [discOf(view, body[i], grow)] : []));

/** The first part of a run of discs, by its length on the bone rather than on the picture. */
function firstPart(run: readonly Disc[], part: number): Disc[] {
	const place = part * (run.length - 1);
	const whole = Math.floor(place);
	const [a, b] = [run[whole], run[whole + 1]];
	const kept = run.slice(0, whole + 1);
	return a && b && place > whole ? [...kept, blend(a, b, place - whole)] : kept;
}

/** Which half of a limb is drawn now: both when nothing comes between them. */
type Half = 'both' | 'outer' | 'inner';

function armShapes(eye: Eye, side: Hand, half: Half): Shape[] {
	const far = eye.far === side;
	const key = (name: string) => `${side}.${name}`;
	const upper = traced(discs(eye, 'upperArm', side));
	const foreRun = discs(eye, 'forearm', side);
	const fore = traced(foreRun);
	const hand = handOf(discs(eye, 'hand', side));
	const sleeve = traced(firstPart(discs(eye, 'upperArm', side, 0.9), SLEEVE), {
		start: 'round',
		end: 'flat'
	});
	// The gap begins below the shoulder, where shirt and sleeve are one, and beyond an elbow whose halves lie apart.
	const run = discs(eye, 'upperArm', side, 0.9);
	const free = traced(run.slice(1, half === 'inner' ? -1 : undefined), {
		start: 'flat',
		end: half === 'inner' ? 'flat' : 'round'
	});
	const below = (half === 'outer' ? traced(foreRun.slice(1), { start: 'flat', end: 'round' }) : fore) + hand;
	const [outer, inner] = [half !== 'inner', half !== 'outer'];
	// An arm of one piece is one path and one gap: what is set for every frame is what costs.
	const ring = (inner ? free : '') + (outer ? below : '');
	const flesh = (outer ? fore + hand : '') + (inner ? upper : '');
	const name = outer ? 'forearm' : 'upperArm';
	return [
		...(far ? [] : [{ key: key(`halo ${name}`), tone: 'halo' as const, far: false, d: ring }]),
		{ key: key(name), tone: 'skin', far, d: flesh },
		...(inner
			? [{ key: key('sleeve'), tone: 'top' as const, far, d: sleeve + (far ? yokeOf(eye, side) : '') }]
			: [])
	];
}

function handOf([wrist, heel, palm, knuckles, tips, thumb]: Disc[]): string {
	if (!wrist || !heel || !palm || !knuckles || !tips || !thumb) return '';
	return joined([wrist, heel, palm, knuckles, tips]) + joined([heel, thumb]);
}

function legShapes(eye: Eye, side: Hand, half: Half): Shape[] {
	const far = eye.far === side;
	const key = (name: string) => `${side}.${name}`;
	const [thighRun, shankRun] = [discs(eye, 'thigh', side), discs(eye, 'shank', side)];
	const [thigh, shank, shoe] = [traced(thighRun), traced(shankRun), shoeOf(discs(eye, 'foot', side))];
	const short = traced(firstPart(discs(eye, 'thigh', side, 1), LEG), { start: 'round', end: 'flat' });
	const halo = (name: string, d: string): Shape => ({
		key: key(`halo ${name}`),
		tone: 'halo',
		far: false,
		d
	});
	const above = half === 'inner' ? traced(thighRun.slice(0, -1), { start: 'round', end: 'flat' }) : thigh;
	const below = half === 'outer' ? traced(shankRun.slice(1), { start: 'flat', end: 'round' }) : shank;
	const halos = far ? [] : [halo('shank', below), halo('foot', shoe)];
	const ring = far ? [] : [halo('thigh', above)];
	const outer: Shape[] = [
		{ key: key('shank'), tone: 'skin', far, d: shank },
		{ key: key('foot'), tone: 'shoe', far, d: shoe }
	];
	const inner: Shape[] = [
		{ key: key('thigh'), tone: 'skin', far, d: thigh },
		{ key: key('short'), tone: 'short', far, d: short }
	];
	return half === 'outer'
		? [...halos, ...outer]
		: half === 'inner'
			? [...ring, ...inner]
			: [...ring, ...halos, ...outer, ...inner];
}

function shoeOf([collar, heel, instep, ball, toe]: Disc[]): string {
	if (!collar || !heel || !instep || !ball || !toe) return '';
	return (
		joined([collar, heel]) +
		joined([heel, ball]) +
		joined([collar, instep, ball, toe]) +
		joined([heel, instep])
	);
}

/** Where the shirt ends beside the neck, from the top of the chest; shoulders fall away from there. */
const COLLAR: V3 = [0.028, 0.078, 0];

/** The shirt from the neck and the chest out to a shoulder, wherever the arm has taken it. */
function yokeOf(eye: Eye, side: Hand): string {
	const [shoulder] = discs(eye, 'upperArm', side, 0.9);
	const [chest, , neck] = discs(eye, 'trunk', null).slice(-3);
	if (!shoulder || !chest || !neck) return '';
	const { at, turn } = eye.skeleton.chest3;
	const collar = discOf(eye.view, {
		piece: 'trunk',
		place: null,
		side,
		at: plus(at, turned(turn, [side === 'L' ? COLLAR[0] : -COLLAR[0], COLLAR[1], COLLAR[2]])),
		turn,
		r: [0.012, 0.012, 0.012]
	});
	return joined([chest, shoulder]) + joined([neck, collar, shoulder]);
}

function trunkShapes(eye: Eye): Shape[] {
	const run = discs(eye, 'trunk', null);
	const yoke = (['L', 'R'] as const).map((side) => (eye.far === side ? '' : yokeOf(eye, side))).join('');
	return [
		{ key: 'yoke', tone: 'top', far: false, d: yoke },
		{ key: 'top', tone: 'top', far: false, d: traced(run.slice(1), { start: 'round', end: 'flat' }) },
		{
			key: 'pelvis',
			tone: 'short',
			far: false,
			d: traced(firstPart(run, 0.27), { start: 'round', end: 'flat' })
		}
	];
}

function headShapes(eye: Eye): Shape[] {
	const [skull, brow, chin] = discs(eye, 'head', null);
	const [back, crown, front, left, right] = discs(eye, 'hair', null);
	if (!skull || !brow || !chin || !back || !crown || !front || !left || !right) return [];
	const shape = (key: string, tone: Tone, d: string): Shape => ({ key, tone, far: false, d });
	const facing = dot(eye.skeleton.head.turn[2], eye.view.toEye);
	const cap = joined([back, crown, front]);
	// From the front the hair is behind the face, save the fringe from temple to temple; else it lies over the head.
	const inFront = facing > 0.5;
	const fromBelow = dot(eye.skeleton.head.turn[1], eye.view.toEye) < -0.25;
	return [
		shape('nape', 'hair', inFront ? cap : ''),
		shape('head', 'skin', joined(inFront && !fromBelow ? [brow, chin] : [skull, brow, chin])),
		shape('crown', 'hair', inFront ? joined([left, front]) + joined([front, right]) : cap)
	];
}

/** The paths of one part of the body, from back to front. */
export function shapesOf(eye: Eye, drawn: Drawn): Shape[] {
	switch (drawn) {
		case 'armL':
		case 'armR':
			return armShapes(eye, drawn === 'armL' ? 'L' : 'R', 'both');
		case 'legL':
		case 'legR':
			return legShapes(eye, drawn === 'legL' ? 'L' : 'R', 'both');
		case 'upperL':
		case 'upperR':
			return armShapes(eye, drawn === 'upperL' ? 'L' : 'R', 'inner');
		case 'foreL':
		case 'foreR':
			return armShapes(eye, drawn === 'foreL' ? 'L' : 'R', 'outer');
		case 'thighL':
		case 'thighR':
			return legShapes(eye, drawn === 'thighL' ? 'L' : 'R', 'inner');
		case 'shankL':
		case 'shankR':
			return legShapes(eye, drawn === 'shankL' ? 'L' : 'R', 'outer');
		case 'bareL':
		case 'bareR': {
			const side = drawn === 'bareL' ? 'L' : 'R';
			return bareFoot(eye.view, eye.skeleton[`${side}.foot`], of(eye.pose, `${side}.inversion`), side);
		}
		case 'trunk':
			return trunkShapes(eye);
		case 'neck':
			return [{ key: 'neck', tone: 'shade', far: false, d: traced(discs(eye, 'neck', null)) }];
		case 'head':
			return headShapes(eye);
		default:
			return drawn satisfies never;
	}
}
