import type { Measured } from '#core/care/sides.ts';
import { daysBetween } from '#core/units.ts';

/** A result as a point, in the drawing's units. */
export type Point = { x: number; y: number; value: number };

/** The results of one side, or of a test without sides, as a line. `label` is how high its last number stands. */
export type Line = { key: 'left' | 'right' | 'both'; points: readonly Point[]; path: string; label: number };

/** A small chart: lines on a scale from 0, with the numbers of its ground and its top. */
export type TestChart = { width: number; height: number; base: number; top: number; lines: readonly Line[] };

const WIDTH = 320;
const HEIGHT = 150;
/** Room for the numbers above the highest point, for the days below, and for L and R at the end. */
const ROOM = { above: 22, below: 24, left: 14, right: 30 };

/** The next round number: 30 for 27, 60 for 52. */
function roundUp(value: number): number {
	const step = [5, 10, 20, 25, 50, 100].find((each) => value <= each * 4) ?? 200;
	return Math.max(step, Math.ceil(value / step) * step);
}

/** So far apart two numbers can be read. */
const LEGIBLE = 15;

/** The numbers at the end moved apart where two lines end close together. */
function apart(lines: readonly Line[]): Line[] {
	const [a, b] = lines;
	if (!a || !b || Math.abs(a.label - b.label) >= LEGIBLE) return [...lines];
	const middle = (a.label + b.label) / 2;
	const up = a.label < b.label ? -1 : 1;
	return [
		{ ...a, label: middle + (up * LEGIBLE) / 2 },
		{ ...b, label: middle - (up * LEGIBLE) / 2 }
	];
}

/** The results of a test, day by day, as a chart. Days lie as far apart as they were. Null below two days. */
export function testChart(days: readonly Measured[]): TestChart | null {
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last || days.length < 2) return null;
	const keys = (['both', 'left', 'right'] as const).filter((key) => days.some((day) => day[key] !== null));
	const top = roundUp(Math.max(...days.flatMap((day) => keys.map((key) => day[key] ?? 0))));
	const base = HEIGHT - ROOM.below;
	const whole = Math.max(1, daysBetween(first.day, last.day));
	const round = (n: number) => Math.round(n * 10) / 10;
	const x = (day: Measured) =>
		round(ROOM.left + (daysBetween(first.day, day.day) / whole) * (WIDTH - ROOM.left - ROOM.right));
	const y = (value: number) => round(base - (value / top) * (base - ROOM.above));
	const lines = keys.map((key): Line => {
		const points = days.flatMap((day) => {
			const value = day[key];
			return value === null ? [] : [{ x: x(day), y: y(value), value }];
		});
		const path = points.map((at, i) => `${i ? 'L' : 'M'}${at.x} ${at.y}`).join('');
		return { key, points, path, label: points.at(-1)?.y ?? base };
	});
	return { width: WIDTH, height: HEIGHT, base, top, lines: apart(lines) };
}
