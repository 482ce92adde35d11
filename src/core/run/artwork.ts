import { duration, outings, place, running, type Plan, type PlannedRun } from './plan.ts';

/** Width and height. Podcast directories ask for 1400 to 3000 (Apple, "Artwork requirements", read November 2026). */
export const ARTWORK_SIZE = 1400;

// As in `static/app-icon.svg`.
export const GROUND = '#193829';
const WALK = '#4d6f5c';
const RUN = '#7fd896';
const STALK =
	'M-2.3 4C-2.1 18-1.5 28 1.6 36.5 3.9 42.7 7.4 48.3 11.3 52.7 13.2 54.8 16.6 52.4 15.2 49.9 9.3 40 4.3 27 2.3 4Z';
const LEAF =
	'M0 -3 C8.4 -11.6 21.2 -19.8 21.2 -30.6 C21.2 -38.2 16.8 -43 10.8 -43 C6 -43 2 -41 0 -37.8 C-2 -41 -6 -43 -10.8 -43 C-16.8 -43 -21.2 -38.2 -21.2 -30.6 C-21.2 -19.8 -8.4 -11.6 0 -3Z';
const LEAVES: readonly [number, string][] = [
	[-45, RUN],
	[45, '#f79a8c'],
	[-135, '#b3aeec'],
	[135, '#f0cd7c']
];

const LEFT = 140;
const WIDTH = ARTWORK_SIZE - 2 * LEFT;
const FLOOR = 1080;
const GAP = 12;

/** The clover as SVG, its middle at that place. */
export function clover(x: number, y: number, scale: number): string {
	const leaves = LEAVES.map(
		([turn, fill]) => `<path fill="${fill}" transform="rotate(${turn})" d="${LEAF}"/>`
	);
	return (
		`<g transform="translate(${x} ${y}) scale(${scale}) rotate(-9)">` +
		`<path fill="#f8f8f1" d="${STALK}"/>${leaves.join('')}</g>`
	);
}

function bar(x: number, width: number, height: number, fill: string): string {
	const r = Math.min(28, width / 2);
	const [left, wide] = [x.toFixed(1), Math.max(2, width).toFixed(1)];
	return `<rect x="${left}" y="${FLOOR - height}" width="${wide}" height="${height}" rx="${r.toFixed(1)}" fill="${fill}"/>`;
}

/** How far along the plan a run is: a line, as far filled as the runs before it reach. */
function along(plan: Plan, run: PlannedRun): string {
	const share = (place(plan, run.id) + 1) / plan.runs.length;
	const line = (width: number, fill: string) =>
		`<rect x="${LEFT}" y="1210" width="${Math.max(20, width).toFixed(1)}" height="20" rx="10" fill="${fill}"/>`;
	return line(WIDTH, WALK) + line(WIDTH * Math.min(1, share), '#f8f8f1');
}

function drawn(content: string): string {
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ARTWORK_SIZE} ${ARTWORK_SIZE}">` +
		`<rect width="${ARTWORK_SIZE}" height="${ARTWORK_SIZE}" fill="${GROUND}"/>${content}</svg>`
	);
}

/** A run's cover as SVG: its bars, and how far along the plan it is. No letters: servers have no fonts. */
export function runArtwork(plan: Plan, run: PlannedRun): string {
	const whole = duration(run);
	let begun = 0;
	const bars = run.segments.map(({ kind, seconds }) => {
		const x = LEFT + (begun / whole) * WIDTH;
		begun += seconds;
		const width = (seconds / whole) * WIDTH;
		return bar(x, width - Math.min(GAP, width / 3), kind === 'run' ? 460 : 230, kind === 'run' ? RUN : WALK);
	});
	return drawn(clover(290, 330, 3.2) + bars.join('') + along(plan, run));
}

/** A plan's cover as SVG: how much is run, run by run, from its first to its last. */
export function planArtwork(plan: Plan): string {
	const runs = outings(plan);
	const most = Math.max(1, ...runs.map(running));
	const step = WIDTH / runs.length;
	const bars = runs.map((run, i) =>
		bar(LEFT + i * step, step * 0.7, Math.max(20, Math.round((running(run) / most) * 420)), RUN)
	);
	return drawn(clover(ARTWORK_SIZE / 2, 420, 5.6) + `<g transform="translate(0 130)">${bars.join('')}</g>`);
}
