/**
 * What the timeline shows: `days` whole or fractional days from `from` on, counted from today's first moment, so that
 * -1 is yesterday. Nothing here knows dates or pixels.
 */
export type View = { from: number; days: number };

/** The first and the last day there is anything to see of, counted the same way; `last` past its end. */
export type Bounds = { first: number; last: number };

export const LEAST_DAYS = 7;
export const MOST_DAYS = 371;

const between = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most);

/** The view moved and sized so that it lies within the bounds; a view wider than them ends with them. */
export function within({ from, days }: View, { first, last }: Bounds): View {
	const size = between(LEAST_DAYS, days, MOST_DAYS);
	return { from: Math.min(Math.max(from, first), last - size), days: size };
}

/** That many days up to the last. */
export function upTo(days: number, bounds: Bounds): View {
	return within({ from: bounds.last - days, days }, bounds);
}

/** The same, with what is in the middle staying there. */
export function sized(view: View, days: number, bounds: Bounds): View {
	return zoomed(view, days / view.days, 0.5, bounds);
}

/** Later by days, earlier when negative. */
export function moved(view: View, days: number, bounds: Bounds): View {
	return within({ ...view, from: view.from + days }, bounds);
}

/** `factor` times as many days, with what is `at` of the width (0 left, 1 right) staying there. */
export function zoomed(view: View, factor: number, at: number, bounds: Bounds): View {
	const days = between(LEAST_DAYS, view.days * factor, MOST_DAYS);
	return within({ from: view.from + (view.days - days) * at, days }, bounds);
}
