/**
 * npm killed hard cannot tell us. Where npm started us its end is ours too, or we would go on holding the port.
 */
export function whenGone(stop: () => void): void {
	if (!process.env.npm_lifecycle_event) return;
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) stop();
	}, 1000).unref();
}
