import { mirrorCamera, project, viewOf, type View } from './camera.ts';
import { flesh, type Ball, type Piece } from './flesh.ts';
import type { Drawn, Move, Work } from './move.ts';
import { blend, discOf, ellipse, joined, traced, type Disc } from './outline.ts';
import { opposite, type Hand, type Pose } from './pose.ts';
import { stand, type Bone, type Skeleton } from './skeleton.ts';
import { dot, plus, turned, type V3 } from './space.ts';

export type Tone = 'skin' | 'top' | 'short' | 'shoe' | 'hair' | 'halo' | 'work wide' | 'work';

/** One path of the picture. The list keeps its length and its order for a whole move, so that only `d` changes. */
export type Shape = { key: string; tone: Tone; far: boolean; d: string };

/** A picture: its paths from back to front, and the outline that the tint of the working muscle stays within. */
export type Picture = { shapes: Shape[]; within: string };

const SLEEVE = 0.62;
const LEG = 0.62;

type Eye = { view: View; body: readonly Ball[]; skeleton: Skeleton; far: Hand | null };

const discs = ({ view, body }: Eye, piece: Piece, side: Hand | null, grow = 0): Disc[] =>
	body.filter((ball) => ball.piece === piece && ball.side === side).map((ball) => discOf(view, ball, grow));

/** The first part of a run of discs, by its length on the bone rather than on the picture. */
function firstPart(run: readonly Disc[], part: number): Disc[] {
	const place = part * (run.length - 1);
	const whole = Math.floor(place);
	const [a, b] = [run[whole], run[whole + 1]];
	const kept = run.slice(0, whole + 1);
	return a && b && place > whole ? [...kept, blend(a, b, place - whole)] : kept;
}

function armShapes(eye: Eye, side: Hand): Shape[] {
	const far = eye.far === side;
	const key = (name: string) => `${side}.${name}`;
	const upper = traced(discs(eye, 'upperArm', side));
	const fore = traced(discs(eye, 'forearm', side));
	const hand = handOf(discs(eye, 'hand', side));
	const sleeve = traced(firstPart(discs(eye, 'upperArm', side, 0.9), SLEEVE), {
		start: 'round',
		end: 'flat'
	});
	const skin = (name: string, d: string): Shape => ({ key: key(name), tone: 'skin', far, d });
	const halo = (name: string, d: string): Shape => ({
		key: key(`halo ${name}`),
		tone: 'halo',
		far: false,
		d
	});
	// The gap begins below the shoulder, where shirt and sleeve are one.
	const free = traced(discs(eye, 'upperArm', side, 0.9).slice(1), { start: 'flat', end: 'round' });
	const halos = far ? [] : [halo('upperArm', free), halo('forearm', fore), halo('hand', hand)];
	return [
		...halos,
		skin('forearm', fore),
		skin('hand', hand),
		skin('upperArm', upper),
		{ key: key('sleeve'), tone: 'top', far, d: sleeve }
	];
}

function handOf([wrist, heel, palm, knuckles, tips, thumb]: Disc[]): string {
	if (!wrist || !heel || !palm || !knuckles || !tips || !thumb) return '';
	return joined([wrist, heel, palm, knuckles, tips]) + joined([heel, thumb]);
}

function legShapes(eye: Eye, side: Hand): Shape[] {
	const far = eye.far === side;
	const key = (name: string) => `${side}.${name}`;
	const thigh = traced(discs(eye, 'thigh', side));
	const shank = traced(discs(eye, 'shank', side));
	const [collar, heel, instep, ball, toe] = discs(eye, 'foot', side);
	const shoe =
		collar && heel && instep && ball && toe
			? joined([collar, heel]) +
				joined([heel, ball]) +
				joined([collar, instep, ball, toe]) +
				joined([heel, instep])
			: '';
	const short = traced(firstPart(discs(eye, 'thigh', side, 1), LEG), { start: 'round', end: 'flat' });
	const halo = (name: string, d: string): Shape => ({
		key: key(`halo ${name}`),
		tone: 'halo',
		far: false,
		d
	});
	const halos = far ? [] : [halo('thigh', thigh), halo('shank', shank), halo('foot', shoe)];
	return [
		...halos,
		{ key: key('shank'), tone: 'skin', far, d: shank },
		{ key: key('foot'), tone: 'shoe', far, d: shoe },
		{ key: key('thigh'), tone: 'skin', far, d: thigh },
		{ key: key('short'), tone: 'short', far, d: short }
	];
}

function trunkShapes(eye: Eye): Shape[] {
	const run = discs(eye, 'trunk', null);

	return [
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
	const [back, crown, front] = discs(eye, 'hair', null);
	if (!skull || !brow || !chin || !back || !crown || !front) return [];
	const shape = (key: string, tone: Tone, d: string): Shape => ({ key, tone, far: false, d });
	const face = shape('head', 'skin', joined([skull, brow, chin]));
	const facing = dot(eye.skeleton.head.turn[2], eye.view.toEye);
	const cap = joined([back, crown, front]);
	// From the front the hair is behind the face, save the fringe; from anywhere else it lies over the head.
	const inFront = facing > 0.5;
	return [
		shape('nape', 'hair', inFront ? cap : ''),
		face,
		shape('crown', 'hair', inFront ? ellipse(front) : cap)
	];
}

/** Muscles at work: a wide flat step and a bright one in its middle. */
function workShapes(eye: Eye, work: readonly Work[]): Shape[] {
	return work.flatMap(({ bone, c, r }, i): Shape[] => {
		const frame = eye.skeleton[bone];
		const at = plus(frame.at, turned(frame.turn, c));
		const ball = (k: number): Ball => ({
			piece: 'trunk',
			place: null,
			side: null,
			at,
			turn: frame.turn,
			r: [r[0] * k, r[1] * k, r[2] * k]
		});
		return [
			{ key: `work ${i} wide`, tone: 'work wide', far: false, d: ellipse(discOf(eye.view, ball(1))) },
			{ key: `work ${i}`, tone: 'work', far: false, d: ellipse(discOf(eye.view, ball(0.64))) }
		];
	});
}

const otherSide = (drawn: Drawn): Drawn =>
	drawn === 'legL'
		? 'legR'
		: drawn === 'legR'
			? 'legL'
			: drawn === 'armL'
				? 'armR'
				: drawn === 'armR'
					? 'armL'
					: drawn;

function mirrored(work: Work): Work {
	const bone = /^[LR]\./.test(work.bone) ? (opposite(`${work.bone}` as never) as Bone) : work.bone;
	return { bone, c: [-work.c[0], work.c[1], work.c[2]], r: work.r };
}

/** What a move's pose looks like. `side` L is the mirror image: the body swapped, the camera on its other side. */
export function draw(move: Move, pose: Pose, breath: number, side: Hand): Picture {
	const swap = side === 'L';
	const skeleton = stand(pose);
	const eye: Eye = {
		view: viewOf(swap ? mirrorCamera(move.camera) : move.camera),
		body: flesh(skeleton, breath),
		skeleton,
		far: swap && move.far ? (move.far === 'L' ? 'R' : 'L') : move.far
	};
	const order = nearerLast(eye, swap ? move.order.map(otherSide) : move.order);
	const work = workShapes(eye, swap ? move.work.map(mirrored) : move.work);
	const shapes = order.flatMap((drawn): Shape[] => {
		switch (drawn) {
			case 'armL':
			case 'armR':
				return armShapes(eye, drawn === 'armL' ? 'L' : 'R');
			case 'legL':
			case 'legR':
				return legShapes(eye, drawn === 'legL' ? 'L' : 'R');
			case 'trunk':
				return trunkShapes(eye);
			case 'neck':
				return [{ key: 'neck', tone: 'skin', far: false, d: traced(discs(eye, 'neck', null)) }];
			case 'head':
				return headShapes(eye);
			default:
				return drawn satisfies never;
		}
	});
	return { shapes: withWork(merged(shapes), work, eye.far), within: bodyOf(eye, shapes) };
}

/** The tint lies on trunk and near leg, under a near arm; seen from above, under both legs. */
function withWork(shapes: Shape[], work: Shape[], far: Hand | null): Shape[] {
	const last = shapes.findLastIndex(({ key, tone, far: pale }) =>
		far === null ? key === 'pelvis' : tone === 'short' && !pale
	);
	return [...shapes.slice(0, last + 1), ...work, ...shapes.slice(last + 1)];
}

/** Two legs of equal standing: the one nearer to the eye is drawn after the other. */
function nearerLast({ far, skeleton, view }: Eye, order: readonly Drawn[]): readonly Drawn[] {
	if (far !== null) return order;
	const depth = (side: Hand) => dot(skeleton[`${side}.shank`].at, view.toEye);
	const legs: Drawn[] = depth('L') > depth('R') ? ['legR', 'legL'] : ['legL', 'legR'];
	return order.map((drawn) => (drawn === 'legL' || drawn === 'legR' ? (legs.shift() ?? drawn) : drawn));
}

/** The gap round a near leg lies under the pelvis, so that the shorts are one piece. */
function merged(shapes: Shape[]): Shape[] {
	const at = shapes.findIndex((shape) => shape.key === 'pelvis');
	const later = shapes.slice(at + 1);
	const gaps = later.filter(({ key }) => /^[LR]\.halo thigh$/.test(key));
	return [
		...shapes.slice(0, at),
		...gaps,
		...shapes.slice(at, at + 1),
		...later.filter((s) => !gaps.includes(s))
	];
}

function bodyOf(eye: Eye, shapes: readonly Shape[]): string {
	const legs = shapes.filter(({ key, far }) => !far && /^[LR]\.(thigh|short)$/.test(key));
	return traced(discs(eye, 'trunk', null)) + legs.map(({ d }) => d).join('');
}

const AIR = 4;
const FRAMES = 48;

/** The part of the plane that a whole round of a move takes up, floor and some air included. */
export function viewBoxOf(move: Move, frames: readonly Pose[]): [number, number, number, number] {
	const [xs, ys]: [number[], number[]] = [[], [0, AIR]];
	const note = (d: string) =>
		(d.match(/-?[\d.]+/g) ?? []).forEach((n, i) => (i % 2 === 0 ? xs : ys).push(Number(n)));
	if (move.mat) note(floorOf(move, [], 'R'));
	for (const pose of frames) {
		for (const { d, tone } of draw(move, pose, 0, 'R').shapes) {
			if (tone.startsWith('work') || tone === 'halo') continue;
			note(d);
		}
	}
	const [left, right] = [Math.min(...xs) - AIR, Math.max(...xs) + AIR];
	const top = Math.min(...ys) - AIR;
	return [Math.floor(left), Math.floor(top), Math.ceil(right - left), Math.ceil(Math.max(...ys) + 2 - top)];
}

/** The floor as a line the width of the view, or the outline of a mat seen from above. */
export function floorOf(move: Move, [left = 0, , width = 0]: readonly number[], side: Hand): string {
	if (!move.mat) return `M${left + AIR} 1.2h${width - 2 * AIR}`;
	const view = viewOf(side === 'L' ? mirrorCamera(move.camera) : move.camera);
	const corners: V3[] = [
		[-0.25, 0, -0.5],
		[0.25, 0, -0.5],
		[0.25, 0, 0.37],
		[-0.25, 0, 0.37]
	];
	return `M${corners.map((corner) => project(view, corner).map(Math.round).join(' ')).join('L')}Z`;
}

/** Moments spread evenly over a round. */
export const moments = (round: number): number[] =>
	Array.from({ length: FRAMES }, (_, i) => (round * i) / FRAMES);
