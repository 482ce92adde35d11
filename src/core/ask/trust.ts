/** How far somebody has come by taking part. It only ever widens the daily limits; it is shown to nobody as a rank. */
export type Step = 'new' | 'settled' | 'trusted';

/** What somebody's steps are read from. Days are whole days of 24 hours. */
export type Standing = {
	/** Days since joining. */
	days: number;
	/** Posts that are shown: neither hidden nor taken down. */
	posts: number;
	/** Different people who said thanks for what is shown. */
	thankedBy: number;
	/** Days since the last thing that the host's people had to do and that still stands; null when there was none. */
	quietFor: number | null;
	/** The host knows this person, or they look after the place. */
	known: boolean;
};

/** What each step asks for, all of it. Experience only: chosen so that a week of ordinary answering settles a newcomer. */
export const NEEDS = {
	settled: { days: 3, posts: 2, thankedBy: 0, quietFor: 14 },
	trusted: { days: 30, posts: 10, thankedBy: 5, quietFor: 90 }
} as const;

/** The step somebody stands on. More days, posts or thanks never lead down. */
export function step(standing: Standing): Step {
	if (standing.known || reaches(standing, NEEDS.trusted)) return 'trusted';
	return reaches(standing, NEEDS.settled) ? 'settled' : 'new';
}

function reaches(standing: Standing, needs: (typeof NEEDS)[keyof typeof NEEDS]): boolean {
	return (
		standing.days >= needs.days &&
		standing.posts >= needs.posts &&
		standing.thankedBy >= needs.thankedBy &&
		(standing.quietFor === null || standing.quietFor >= needs.quietFor)
	);
}
