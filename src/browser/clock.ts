import type { Moment } from '#core/units.ts';

/** Now, as this device has it: the one place where the browser's clock is read for the diary. */
export function moment(): Moment {
	const now = new Date();
	return { at: now.getTime(), offset: -now.getTimezoneOffset() };
}
