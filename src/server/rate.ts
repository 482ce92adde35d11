/** How often somebody may do something within a time. */
export type Rate = { allows(who: string, now: number): boolean };

/** Who is remembered at most; whoever came first is forgotten first, which is in their favour. */
const MOST = 10_000;

/** `most` times in `ms` milliseconds, counted from the first. Kept in this process only. */
export function rate(most: number, ms: number): Rate {
	const seen = new Map<string, { from: number; times: number }>();
	return {
		allows(who, now) {
			const before = seen.get(who);
			const fresh = before && now - before.from < ms ? before : { from: now, times: 0 };
			fresh.times += 1;
			if (fresh !== before) seen.delete(who);
			seen.set(who, fresh);
			const [oldest] = seen.keys();
			if (seen.size > MOST && oldest !== undefined) seen.delete(oldest);
			return fresh.times <= most;
		}
	};
}
