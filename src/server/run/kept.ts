/** What was made and is kept for the next who asks, up to a weight; what was longest not asked for goes first. */
export type Kept<Made> = {
	/** What is kept under the key, or else makes it. Who asks while it is being made waits for the same. */
	get(key: string, make: () => Promise<Made>): Promise<Made>;
	/** What is kept under the key and made already: without waiting. */
	now(key: string): Made | undefined;
};

/** `weigh` in bytes; `limit` is what all of it may weigh. What alone weighs more is made anew each time. */
export function keep<Made>(limit: number, weigh: (made: Made) => number): Kept<Made> {
	const made = new Map<string, { made: Made; weight: number }>();
	const making = new Map<string, Promise<Made>>();
	let weight = 0;

	function put(key: string, value: Made): Made {
		const fresh = { made: value, weight: weigh(value) + key.length };
		if (fresh.weight > limit) return value;
		made.set(key, fresh);
		weight += fresh.weight;
		for (const [oldest, { weight: freed }] of made) {
			if (weight <= limit) break;
			made.delete(oldest);
			weight -= freed;
		}
		return value;
	}

	function now(key: string): Made | undefined {
		const found = made.get(key);
		if (!found) return undefined;
		made.delete(key);
		made.set(key, found);
		return found.made;
	}

	function get(key: string, make: () => Promise<Made>): Promise<Made> {
		const found = now(key);
		if (found !== undefined) return Promise.resolve(found);
		const running = making.get(key) ?? make().then((value) => put(key, value));
		making.set(key, running);
		const done = () => making.delete(key);
		void running.then(done, done);
		return running;
	}

	return { get, now };
}
