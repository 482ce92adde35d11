import { mirrorCamera, viewOf } from './camera.ts';
import { flesh, type Ball } from './flesh.ts';
import type { Moment } from './motion.ts';
import type { Drawn, Move, Work } from './move.ts';
import { discOf, ellipse, traced } from './outline.ts';
import { discs, shapesOf, type Eye, type Shape, type Tone } from './part.ts';
import { opposite, type Hand } from './pose.ts';
import { stand, type Bone } from './skeleton.ts';
import { dot, plus, turned } from './space.ts';
import { facesOfAll, mirrorProp, otherSide, type Face } from './things.ts';

/** A picture: its paths from back to front, and the outline that the tint of the working muscle stays within. */
export type Picture = { shapes: Shape[]; within: string };

/** A muscle at work, a wide flat step and a bright one in its middle, and what it is painted on. */
type Tint = { on: Hand | null; limb: boolean; shapes: Shape[] };

/** How far a muscle may turn from the eye before its tint would show on the wrong side of the body. */
const TURNED_AWAY = -0.55;

function tintsOf(eye: Eye, work: readonly Work[]): Tint[] {
	return work.map(({ bone, c, r }, i): Tint => {
		const frame = eye.skeleton[bone];
		const at = plus(frame.at, turned(frame.turn, c));
		const out = Math.hypot(c[0], c[2]);
		const faces = out < 0.02 ? 1 : dot(turned(frame.turn, [c[0] / out, 0, c[2] / out]), eye.view.toEye);
		const ball = (k: number): Ball => ({
			piece: 'trunk',
			place: null,
			side: null,
			at,
			turn: frame.turn,
			r: [r[0] * k, r[1] * k, r[2] * k]
		});
		const patch = (tone: Tone, k: number): Shape => ({
			key: `${tone} ${i}`,
			tone,
			far: false,
			d: faces < TURNED_AWAY ? '' : ellipse(discOf(eye.view, ball(k)))
		});
		const limb = /^([LR])\.(thigh|shank|foot|toes)$/.exec(bone)?.[1] as Hand | undefined;
		const half = Math.abs(c[0]) < 0.02 ? null : c[0] > 0 ? 'L' : 'R';
		return {
			on: limb ?? half,
			limb: limb !== undefined,
			shapes: [patch('work wide', 1), patch('work', 0.64)]
		};
	});
}

function mirrored(work: Work): Work {
	const bone = /^[LR]\./.test(work.bone) ? (opposite(`${work.bone}` as never) as Bone) : work.bone;
	return { bone, c: [-work.c[0], work.c[1], work.c[2]], r: work.r };
}

/** What one moment of a move looks like. `side` L is the mirror image: the body swapped, the camera on its other side. */
export function draw(move: Move, { pose, breath, when, order }: Moment, side: Hand): Picture {
	const swap = side === 'L';
	const skeleton = stand(pose);
	const eye: Eye = {
		view: viewOf(swap ? mirrorCamera(move.camera) : move.camera),
		pose,
		body: flesh(skeleton, breath),
		skeleton,
		far: swap && move.far ? (move.far === 'L' ? 'R' : 'L') : move.far
	};
	const tints = tintsOf(eye, swap ? move.work.map(mirrored) : move.work);
	const props = move.props ?? [];
	const faces = facesOfAll(swap ? props.map(mirrorProp) : props, eye.view, eye.body, skeleton, when);
	const parts = (swap ? order.map(otherSide) : order).map((drawn) => ({
		drawn,
		shapes: shapesOf(eye, drawn)
	}));
	const shapes = parts.flatMap(({ drawn, shapes }) => [...shapes, ...lying(faces, drawn)]);
	return {
		shapes: [...lying(faces, null), ...withTints(merged(shapes), tints, eye.far), ...lying(faces, true)],
		within: bodyOf(eye, shapes)
	};
}

const lying = (faces: readonly Face[], place: Drawn | true | null): Shape[] =>
	faces.filter(({ over }) => over === place).map(({ key, tone, d }) => ({ key, tone, far: false, d }));

/** A tint lies on its own leg; one of the trunk on trunk and near leg, under a near arm; seen from above, under both. */
function withTints(shapes: Shape[], tints: readonly Tint[], far: Hand | null): Shape[] {
	return tints.reduce((list, { on, limb, shapes: tint }) => {
		const last = list.findLastIndex(({ key, tone, far: pale }) => {
			const own = on !== null && key.startsWith(`${on}.`);
			if (limb) return own && /(thigh|short|shank|foot)$/.test(key);
			return key === 'pelvis' || (tone === 'short' && (far === null ? own : !pale));
		});
		return [...list.slice(0, last + 1), ...tint, ...list.slice(last + 1)];
	}, shapes);
}

/** The gap round a near leg lies under the pelvis, so that the shorts are one piece. */
function merged(shapes: Shape[]): Shape[] {
	const at = shapes.findIndex((shape) => shape.key === 'pelvis');
	if (at < 0) return shapes;
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
	const legs = shapes.filter(({ key, far }) => !far && /^[LR]\.(thigh|short|shank|foot)$/.test(key));
	return traced(discs(eye, 'trunk', null)) + legs.map(({ d }) => d).join('');
}
