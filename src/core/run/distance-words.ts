import { clock, type Metres, type Seconds } from '../units.ts';

/** `1.24 km`, `0.05 km`. */
export function kilometres(metres: Metres): string {
	return `${(metres / 1000).toFixed(2)} km`;
}

/** Slower than a slow walk is standing about. */
const SLOWEST: Seconds = 3600;

/** `6:40 a km`; `standing` when nobody walks as slowly as that. */
export function perKilometre(pace: Seconds): string {
	return pace > SLOWEST ? 'standing' : `${clock(pace)} a km`;
}

/** The pace of a whole run, or null when it is too short to have one. */
export function paceOf(metres: Metres, seconds: Seconds): Seconds | null {
	return metres < 100 || seconds < 60 ? null : (1000 * seconds) / metres;
}

/** What is said while there is no distance. It never stops a run. */
export const SIGNALS = {
	looking: 'Looking for GPS. The run goes on.',
	none: 'No GPS signal here. The run goes on.',
	refused: 'This browser may not see where you are. The run goes on without distance.',
	impossible: 'No GPS at this address: it needs https. The run goes on without distance.'
} as const;

/** The same before a run. */
export const SIGNALS_BEFORE = {
	none: 'No GPS signal just now, perhaps because you are indoors. You can start all the same.',
	refused:
		'This browser may not see where you are. You can allow it in its settings, for this site, or run without distance.',
	impossible: 'There is no GPS at this address: browsers only give it to https. You can run without distance.'
} as const;

/** Metres from what a person types as kilometres, comma or point; null when it is none, or nobody's run. */
export function readKilometres(text: string): Metres | null {
	const match = /^\s*(\d{1,3})(?:[.,](\d{1,3}))?\s*(?:km)?\s*$/i.exec(text);
	if (!match) return null;
	const metres = Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
	return metres > 0 && metres <= 100_000 ? metres : null;
}
