import type { Clocks } from '#core/run/session.ts';
import type { Instant, Moment } from '#core/units.ts';

/** Now, as this device has it: the one place where the browser's clock is read for the diary. */
export function moment(): Moment {
	return momentAt(Date.now());
}

/** An instant as this device's owner lives it, where they are now. */
export function momentAt(at: Instant): Moment {
	return { at, offset: -new Date(at).getTimezoneOffset() };
}

/** What this device's two clocks say, in milliseconds: the wall clock, and the one that nobody can set. */
export function clocks(): Clocks {
	return { wall: Date.now(), steady: performance.now() };
}
