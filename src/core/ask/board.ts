import { AREAS, areaName } from './area.ts';

/** A place where questions about one week or one area stand together. */
export type Board = { kind: 'week'; week: number } | { kind: 'area'; area: string };

const LAST_WEEK = 12;

/** The board of an address's last two parts, or null when there is none. Weeks go to 12, the longest bundled plan. */
export function board(kind: string, which: string): Board | null {
	if (kind === 'area') return Object.hasOwn(AREAS, which) ? { kind, area: which } : null;
	if (kind !== 'week' || !/^[1-9]\d?$/.test(which) || Number(which) > LAST_WEEK) return null;
	return { kind, week: Number(which) };
}

/** `Week 6 together`, `Lower back`. */
export function title(board: Board): string {
	switch (board.kind) {
		case 'week':
			return `Week ${board.week} together`;
		case 'area':
			return areaName(board.area);
		default:
			return board satisfies never;
	}
}

export const address = (board: Board): string =>
	board.kind === 'week' ? `/ask/week/${board.week}` : `/ask/area/${board.area}`;
