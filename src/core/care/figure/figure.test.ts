import { describe, expect, it } from 'vitest';
import { contactsOf, isAt, plant, type Planted } from './contact.ts';
import { draw, type Picture } from './draw.ts';
import { find, flesh, lowest } from './flesh.ts';
import { LIMITS } from './limits.ts';
import { beatAt, poseAt, roundOf } from './motion.ts';
import type { Move } from './move.ts';
import { JOINTS, mirror, STANDING, type Pose } from './pose.ts';
import { LENGTH, stand, type Skeleton } from './skeleton.ts';
import { length, minus } from './space.ts';
import { WISHES } from './wishes.ts';
import { ACTS, frameOf, pictureAt, type Act } from './stage.ts';

const acts = [...ACTS.entries()];
const HELD = 2;
const FRAMES = 40;

/** Every frame of one round, with its moment. */
const frames = ({ move, solved }: Act) =>
	Array.from({ length: FRAMES + 1 }, (_, i) => {
		const seconds = (roundOf(move, HELD) * i) / FRAMES;
		return { seconds, pose: poseAt(move, solved, seconds, 'R', HELD).pose };
	});

const apart = (skeleton: Skeleton, a: keyof Skeleton, b: keyof Skeleton) =>
	length(minus(skeleton[a].at, skeleton[b].at));

/** What is planted at a moment: what touches the floor in the poses before and after it. */
function plantedAt(move: Move, solvedPose: (i: number) => Pose, seconds: number): Planted[] {
	const { beat, from } = beatAt(move, seconds, HELD);
	const to = 'to' in beat ? beat.to : from;
	const there = contactsOf(WISHES[move.id]?.[to]?.touch ?? []);
	const places = plant(contactsOf(WISHES[move.id]?.[from]?.touch ?? []), flesh(stand(solvedPose(from))));
	return places.filter((place) => there.some((contact) => isAt(contact, place)));
}

describe.each(acts)('%s', (_, act) => {
	const { move, solved } = act;

	it('keeps the length of every bone in every frame', () => {
		for (const { pose } of frames(act)) {
			const skeleton = stand(pose);
			for (const hand of ['L', 'R'] as const) {
				expect(apart(skeleton, `${hand}.upperArm`, `${hand}.forearm`)).toBeCloseTo(LENGTH.upperArm, 9);
				expect(apart(skeleton, `${hand}.forearm`, `${hand}.hand`)).toBeCloseTo(LENGTH.forearm, 9);
				expect(apart(skeleton, `${hand}.thigh`, `${hand}.shank`)).toBeCloseTo(LENGTH.thigh, 9);
				expect(apart(skeleton, `${hand}.shank`, `${hand}.foot`)).toBeCloseTo(LENGTH.shank, 9);
			}
		}
	});

	it('bends no joint beyond its limit', () => {
		for (const { pose, seconds } of frames(act)) {
			pose.forEach((value, i) => {
				const [least, most] = LIMITS[i] ?? [0, 0];
				expect(value, `${JOINTS[i]} at ${seconds} s`).toBeGreaterThanOrEqual(least - 0.05);
				expect(value, `${JOINTS[i]} at ${seconds} s`).toBeLessThanOrEqual(most + 0.05);
			});
		}
	});

	it('misses what is planted by less than 1 % of body height', () => {
		for (const { pose, seconds } of frames(act)) {
			const body = flesh(stand(pose));
			for (const { place, side, x, z } of plantedAt(move, (i) => solved.poses[i] ?? STANDING, seconds)) {
				const ball = find(body, place, side);
				const miss = Math.hypot(ball.at[0] - x, lowest(ball), ball.at[2] - z);
				expect(miss, `${side ?? ''} ${place} at ${seconds.toFixed(2)} s`).toBeLessThan(0.01);
			}
		}
	});

	it('sinks nowhere more than 1 % of body height into the floor', () => {
		for (const { pose, seconds } of frames(act)) {
			const depth = Math.min(...flesh(stand(pose)).map(lowest));
			expect(depth, `at ${seconds.toFixed(2)} s`).toBeGreaterThan(-0.01);
		}
	});

	it('ends a round on the very numbers it began with', () => {
		const round = roundOf(move, HELD);
		const [start, end] = [0, round].map((at) => poseAt(move, solved, at, 'R', HELD).pose);
		expect(end).toEqual(start);
		const before = poseAt(move, solved, round - 1e-6, 'R', HELD).pose;
		before.forEach((value, i) => expect(value).toBeCloseTo(start?.[i] ?? NaN, 3));
	});

	it('shows the other side as the exact mirror image', () => {
		for (const { seconds } of frames(act)) {
			const right = points(pictureAt(act, seconds, 'R', HELD));
			const left = points(pictureAt(act, seconds, 'L', HELD));
			const swapped = (key: string) => key.replace(/^[LR](?=\.)/, (side) => (side === 'L' ? 'R' : 'L'));
			for (const [key, box] of right) {
				const other = left.get(swapped(key)) ?? [NaN, NaN, NaN, NaN];
				const seen = [-other[1], -other[0], other[2], other[3]];
				box.forEach((n, i) => expect(Math.abs(n - (seen[i] ?? NaN)), key).toBeLessThan(0.051));
			}
		}
	});

	it('stays inside its picture', () => {
		const [left = 0, top = 0, width = 0, height = 0] = frameOf(act, 'R').viewBox.split(' ').map(Number);
		for (const { seconds } of frames(act)) {
			for (const [key, [x0, x1, y0, y1]] of points(pictureAt(act, seconds, 'R', HELD))) {
				if (/halo|work/.test(key)) continue;
				expect(Math.min(x0 - left, left + width - x1, y0 - top, top + height - y1), key).toBeGreaterThan(0);
			}
		}
	});
});

/** The box round every path of a picture: left, right, top, bottom. */
function points(picture: Picture): Map<string, [number, number, number, number]> {
	return new Map(
		picture.shapes.map(({ key, d }) => {
			const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
			const xs = numbers.filter((_, i) => i % 2 === 0);
			const ys = numbers.filter((_, i) => i % 2 === 1);
			return [key, d ? [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] : [0, 0, 0, 0]];
		})
	);
}

describe('a pose', () => {
	it('mirrored twice is itself', () => {
		const [, act] = acts[0] ?? [];
		const pose = act?.solved.poses[1] ?? STANDING;
		mirror(mirror(pose)).forEach((value, i) => expect(value).toBeCloseTo(pose[i] ?? NaN, 12));
	});

	it('draws the same list of paths at every moment, so that only their outline changes', () => {
		for (const [, { move, solved }] of acts) {
			const keys = frames({ move, solved }).map(({ pose }) =>
				draw(move, pose, 0, 'R')
					.shapes.map(({ key }) => key)
					.sort()
					.join()
			);
			expect(new Set(keys).size).toBe(1);
		}
	});
});
