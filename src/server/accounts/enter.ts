import type { RequestEvent } from '@sveltejs/kit';
import * as cookie from './cookie.ts';
import { sessionSeconds } from './options.ts';

type Here = Pick<RequestEvent, 'cookies' | 'url'>;

/** Gives the browser its session: out of reach of script, and only over TLS where there is TLS. */
export function enter({ cookies, url }: Here, value: string): void {
	cookies.set(cookie.name, value, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: sessionSeconds
	});
}

/** Takes it back. */
export function leave({ cookies, url }: Here): void {
	cookies.delete(cookie.name, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});
}

/** Where to go on, when it is a page of ours; `/ask` for anything else. */
export function onward(then: unknown): string {
	return typeof then === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(then) ? then : '/ask';
}
