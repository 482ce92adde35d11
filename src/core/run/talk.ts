/** How often the time left of a run is said: never, for its last minute, or every so many minutes besides. */
export type TimeLeft = 'none' | 'last-minute' | 1 | 2 | 3 | 4 | 5;

export const TIMES_LEFT: readonly TimeLeft[] = ['none', 'last-minute', 5, 4, 3, 2, 1];

/** What a person wants to be told in a run, besides when to run and when to walk. */
export type Talk = { timeLeft: TimeLeft; encouragement: boolean };

/** Until somebody chooses. */
export const TALK: Talk = { timeLeft: 5, encouragement: true };

/** What was wished for before, or the usual where it is not something that can be wished for. */
export function readTalk(value: unknown): Talk {
	const { timeLeft, encouragement } = (value ?? {}) as Partial<Record<keyof Talk, unknown>>;
	return {
		timeLeft: TIMES_LEFT.find((each) => each === timeLeft) ?? TALK.timeLeft,
		encouragement: typeof encouragement === 'boolean' ? encouragement : TALK.encouragement
	};
}
