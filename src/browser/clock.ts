import type { Clocks } from '#core/run/session.ts';
import type { Moment } from '#core/units.ts';

/** Now, as this device has it: the one place where the browser's clock is read for the diary. */
export function moment(): Moment {
	const now = new Date();
	return { at: now.getTime(), offset: -now.getTimezoneOffset() };
}

/** What this device's two clocks say, in milliseconds: the wall clock, and the one that nobody can set. */
export function clocks(): Clocks {
	return { wall: Date.now(), steady: performance.now() };
}
