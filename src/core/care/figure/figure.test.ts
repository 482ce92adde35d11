import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../exercises.ts';
import { allActs } from './acts.ts';
import { draw, type Picture } from './draw.ts';
import { framesOf, inspect, MOST } from './inspection.ts';
import { momentAt } from './motion.ts';
import { roundOf } from './rhythm.ts';
import { mirror, STANDING } from './pose.ts';
import { LENGTH, type Skeleton } from './skeleton.ts';
import { length, minus } from './space.ts';
import { frameOf, pictureAt } from './stage.ts';

const acts = [...(await allActs()).entries()];
const HELD = 2;
const FRAMES = 40;
/** Drawing costs most, and is checked twice: every eighth frame. */
const DRAWN = 8;

const apart = (skeleton: Skeleton, a: keyof Skeleton, b: keyof Skeleton) =>
	length(minus(skeleton[a].at, skeleton[b].at));

describe.each(acts)('%s', (_, act) => {
	const { move, solved } = act;
	const frames = framesOf(move, solved, FRAMES, HELD);
	const found = inspect(move, solved, frames);
	const drawn = frames
		.filter((_, i) => i % DRAWN === 0)
		.map((frame) => ({ ...frame, right: draw(move, frame.moment, 'R') }));

	it('keeps the length of every bone in every frame', () => {
		for (const { skeleton } of frames) {
			for (const hand of ['L', 'R'] as const) {
				expect(apart(skeleton, `${hand}.upperArm`, `${hand}.forearm`)).toBeCloseTo(LENGTH.upperArm, 9);
				expect(apart(skeleton, `${hand}.forearm`, `${hand}.hand`)).toBeCloseTo(LENGTH.forearm, 9);
				expect(apart(skeleton, `${hand}.thigh`, `${hand}.shank`)).toBeCloseTo(LENGTH.thigh, 9);
				expect(apart(skeleton, `${hand}.shank`, `${hand}.foot`)).toBeCloseTo(LENGTH.shank, 9);
			}
		}
	});

	it('bends no joint beyond its limit', () => {
		expect(found.beyond).toEqual([]);
	});

	it('touches all that it says within 1 % of body height', () => {
		expect(found.miss.by, `${found.miss.what} at ${found.miss.seconds} s`).toBeLessThan(MOST);
	});

	it('slides no hand or foot that stays in its place by 1 % of body height', () => {
		expect(found.slide.by, `${found.slide.what} at ${found.slide.seconds} s`).toBeLessThan(MOST);
	});

	it('sinks nowhere more than 1 % of body height into floor or wall', () => {
		expect(found.depth.by, `at ${found.depth.seconds} s`).toBeLessThan(MOST);
	});

	it('ends a round on the very numbers it began with', () => {
		const round = roundOf(move, HELD);
		const [start, end] = [0, round].map((at) => momentAt(move, solved, at, 'R', HELD).pose);
		expect(end).toEqual(start);
		const before = momentAt(move, solved, round - 1e-6, 'R', HELD).pose;
		before.forEach((value, i) => expect(value).toBeCloseTo(start?.[i] ?? NaN, 3));
	});

	it('shows the other side as the exact mirror image, and both inside their picture', () => {
		const [left = 0, top = 0, width = 0, height = 0] = frameOf(act, 'R').viewBox.split(' ').map(Number);
		const swapped = (key: string) => key.replace(/^[LR](?=\.)/, (side) => (side === 'L' ? 'R' : 'L'));
		for (const { seconds, right } of drawn) {
			const other = boxes(pictureAt(act, seconds, 'L', HELD));
			for (const [key, [x0, x1, y0, y1]] of boxes(right)) {
				const [a, b, c, d] = other.get(swapped(key)) ?? [NaN, NaN, NaN, NaN];
				const off = Math.max(...[x0 + b, x1 + a, y0 - c, y1 - d].map(Math.abs));
				expect(off, `${key} at ${seconds} s`).toBeLessThan(0.101);
				if (/halo|work/.test(key) || x0 === Infinity) continue;
				expect(Math.min(x0 - left, left + width - x1, y0 - top, top + height - y1), key).toBeGreaterThan(0);
			}
		}
	});
});

/** The box round every path of a picture: left, right, top, bottom. */
function boxes(picture: Picture): Map<string, [number, number, number, number]> {
	return new Map(
		picture.shapes.map(({ key, d }) => {
			const box: [number, number, number, number] = [Infinity, -Infinity, Infinity, -Infinity];
			(d.match(/-?[\d.]+/g) ?? []).forEach((n, i) => {
				const k = i % 2 === 0 ? 0 : 2;
				box[k] = Math.min(box[k] ?? 0, Number(n));
				box[k + 1] = Math.max(box[k + 1] ?? 0, Number(n));
			});
			return [key, d ? box : [0, 0, 0, 0]];
		})
	);
}

it('draws every exercise of the library', () => {
	const drawn = new Set(acts.map(([id]) => id));
	expect(EXERCISES.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([]);
});

describe('a pose', () => {
	it('mirrored twice is itself', () => {
		const [, act] = acts[0] ?? [];
		const pose = act?.solved.poses[1] ?? STANDING;
		mirror(mirror(pose)).forEach((value, i) => expect(value).toBeCloseTo(pose[i] ?? NaN, 12));
	});
});
