import { capital, placeName } from '#core/feel/areas.ts';
import { markAt, peak, placesIn, type Mark } from '#core/feel/past.ts';
import { spaced, type Frame, type Slot } from './frame.ts';

/** One ache: a rise to the worst of it, down to how it was at the check-in, and an open ring the next morning. */
export type Rise = {
	slot: Slot;
	x: number;
	path: string | null;
	score: number;
	/** Where the score is written; null without room. */
	at: { x: number; y: number } | null;
	ring: { x: number; y: number } | null;
};

/** `top` is where the name stands. */
export type Band = { key: string; name: string; y: number; top: number; rises: Rise[] };

const SCORE_ROOM = 13;

/** The marks of a slot as one: the highest of each. A week has no one check-in, so no `now`. */
function together({ days }: Slot, key: string, weekly: boolean): Mark | null {
	const marks = days.flatMap((day) => markAt(day, key) ?? []);
	if (marks.length < 2 && !weekly) return marks[0] ?? null;
	if (marks.length === 0) return null;
	const most = (of: (mark: Mark) => number | null) =>
		marks
			.map(of)
			.reduce<number | null>((high, each) => (each === null ? high : Math.max(high ?? 0, each)), null);
	return {
		before: most((m) => m.before),
		worst: most((m) => m.worst),
		now: null,
		morning: most((m) => m.morning)
	};
}

/** From the ground up to the worst, down to the now half way, and to the morning at the end. */
function outline(x: number, y: number, mark: Mark, frame: Frame): { path: string; end: number } {
	const half = frame.bar / 2;
	const end = x + (frame.weekly ? half : Math.max(half + 4, Math.min(frame.perDay * 0.85, 44)));
	const top = y - peak(mark) * frame.size.point;
	const fall = y - (mark.morning ?? 0) * frame.size.point;
	const then = mark.now === null ? fall : y - mark.now * frame.size.point;
	const up = `M${x - half} ${y}C${x - half} ${y + (top - y) * 0.7} ${x - half + 2} ${top} ${x} ${top}`;
	const down =
		mark.now === null
			? `C${x + half} ${top} ${x + half} ${fall} ${end} ${fall}`
			: `C${x + half * 0.7} ${top} ${x + half * 0.4} ${then} ${x + half} ${then}C${x + half + 3} ${then} ${end - 4} ${fall} ${end} ${fall}`;
	return { path: `${up}${down}V${y}Z`, end };
}

function rise(slot: Slot, key: string, y: number, frame: Frame): Rise | null {
	const mark = together(slot, key, frame.weekly);
	if (!mark) return null;
	const score = peak(mark);
	const { x } = slot;
	if (score === 0) {
		const ran = slot.days.some(({ runs }) => runs.length > 0);
		return ran && !frame.weekly ? { slot, x, path: null, score, at: null, ring: { x, y } } : null;
	}
	const { path, end } = outline(x, y, mark, frame);
	const ring =
		mark.morning === null || frame.weekly ? null : { x: end, y: y - mark.morning * frame.size.point };
	return { slot, x, path, score, at: { x, y: y - score * frame.size.point - 6 }, ring };
}

/** A band for each place that ached in view, the sorest first, no more than fit; and how many did not. */
export function bands(slots: readonly Slot[], frame: Frame, most: number): { bands: Band[]; more: number } {
	const places = placesIn(slots.flatMap(({ days }) => days));
	const drawn = places.slice(0, most).map(({ key, place }, i) => {
		const y = frame.size.base + frame.size.first + i * frame.size.band;
		const rises = slots.flatMap((slot) => rise(slot, key, y, frame) ?? []);
		const wished = rises.filter(({ at }) => at).map((one) => ({ one, x: one.x, weight: one.score }));
		const written = new Set([...spaced(wished, SCORE_ROOM)].map(({ one }) => one));
		return {
			key,
			name: capital(placeName(place)),
			y,
			top: y - frame.size.name,
			rises: rises.map((one) => (written.has(one) ? one : { ...one, at: null }))
		};
	});
	return { bands: drawn, more: places.length - drawn.length };
}
