import { longest, minutesRun } from '#core/feel/past.ts';
import { running, type PlannedRun } from '#core/run/plan.ts';
import type { Seconds } from '#core/units.ts';
import { spaced, type Block, type Frame, type Slot } from './frame.ts';

/** One stretch of a run, or one run of a week; `long` when it was 20 minutes or more without a walk. */
export type Stretch = Block & { long: boolean };

/** The runs of a slot as a stack: a block for each stretch, a gap for each walk; in a week, a block for each run. */
export type Bar = {
	x: number;
	blocks: Stretch[];
	long: boolean;
	minutes: number;
	label: { x: number; y: number } | null;
};

const LONG: Seconds = 20 * 60;
const LEAST_MINUTES = 25;
const LABEL_ROOM = 21;

type Piece = { minutes: number; long: boolean };

function pieces(slot: Slot, { weekly }: Frame): Piece[] {
	const runs = slot.days.flatMap((day) => day.runs);
	if (weekly) return runs.map((run) => ({ minutes: minutesRun([run]), long: longest([run]) >= LONG }));
	return runs.flatMap(({ stretches }) =>
		stretches.map((seconds) => ({ minutes: seconds / 60, long: stretches.length === 1 && seconds >= LONG }))
	);
}

/** Pieces stacked from the ground up. */
function stack(found: readonly Piece[], x: number, perMinute: number, { bar, size }: Frame): Stretch[] {
	let top = size.base;
	return found.map(({ minutes, long }) => {
		const height = Math.max(2, minutes * perMinute - 2);
		top -= height + 2;
		return { x: x - bar / 2, y: top + 0.5, width: bar, height, long };
	});
}

/** Minutes into height: the tallest bar fills it, 25 minutes at the least. */
function scale(slots: readonly Slot[], next: PlannedRun | null, { size }: Frame): number {
	const minutes = slots.map(({ days }) => minutesRun(days.flatMap((day) => day.runs)));
	const most = minutes.reduce((high, each) => Math.max(high, each), LEAST_MINUTES);
	return size.tallest / Math.max(most, next ? running(next) / 60 : 0);
}

/** The bars of all slots with a run, and the next run's blocks where it will be. */
export function bars(
	slots: readonly Slot[],
	next: { run: PlannedRun; x: number } | null,
	frame: Frame
): { bars: Map<Slot, Bar>; next: Block[] } {
	const perMinute = scale(slots, next?.run ?? null, frame);
	const drawn = new Map<Slot, Bar>();
	for (const slot of slots) {
		const found = pieces(slot, frame);
		if (found.length === 0) continue;
		const blocks = stack(found, slot.x, perMinute, frame);
		const long = found.every((piece) => piece.long);
		const minutes = Math.round(found.reduce((sum, piece) => sum + piece.minutes, 0));
		drawn.set(slot, { x: slot.x, blocks, long, minutes, label: null });
	}
	const wished = [...drawn.values()].map((bar) => ({
		bar,
		x: bar.x,
		weight: bar.minutes + (bar.long ? 100 : 0)
	}));
	for (const { bar } of spaced(wished, Math.min(LABEL_ROOM, frame.unit >= 17 ? 0 : LABEL_ROOM)))
		bar.label = { x: bar.x, y: (bar.blocks.at(-1)?.y ?? frame.size.base) - 7.5 };
	const planned = next?.run.segments.flatMap(({ kind, seconds }) =>
		kind === 'run' ? [{ minutes: seconds / 60, long: false }] : []
	);
	return { bars: drawn, next: next && planned ? stack(planned, next.x, perMinute, frame) : [] };
}
