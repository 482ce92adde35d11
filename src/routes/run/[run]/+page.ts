import { couchTo5k } from '#core/run/couch-to-5k.ts';

/**
 * Every run of every plan has the same page: which run it is, and of which plan, only the device knows. One of them is
 * made ahead of time; the service worker answers with it for all of them.
 */
export const prerender = 'auto';
export const entries = () => couchTo5k.runs.slice(0, 1).map((run) => ({ run: run.id.toLowerCase() }));
