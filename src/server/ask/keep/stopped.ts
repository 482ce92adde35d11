import type { Database } from '#server/database/database.ts';

/** What can keep somebody from writing. */
export type State = { bannedAt: Date | null; pausedUntil: Date | null };

const WORDS = new Intl.DateTimeFormat('en-GB', {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	hour: '2-digit',
	minute: '2-digit',
	timeZone: 'Europe/London',
	timeZoneName: 'short'
});

/** A moment as the end of a pause is told, the same to everybody: `Monday 30 November at 09:15 GMT`. */
export const moment = (at: Date): string => WORDS.format(at);

/** Why somebody may not write at this moment, in a sentence with until when and where to say something; or null. */
export function why({ bannedAt, pausedUntil }: State, now = new Date()): string | null {
	if (bannedAt) return 'Your part here has ended. Why, and how to appeal, is among your notices.';
	if (pausedUntil && pausedUntil > now)
		return `You are paused until ${moment(pausedUntil)}. Why, and how to appeal, is among your notices.`;
	return null;
}

/** The same, for what is not a post: thanks, a mark, a picture, a change to a post. */
export async function of(db: Database, member: string): Promise<string | null> {
	const row = await db
		.selectFrom('member')
		.select(['banned_at as bannedAt', 'paused_until as pausedUntil'])
		.where('id', '=', member)
		.executeTakeFirst();
	return row ? why(row) : 'This account is gone.';
}
