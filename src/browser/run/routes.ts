import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Trail } from '#core/run/fixes.ts';
import type { Instant } from '#core/units.ts';

/** The way of each run that was measured, by the moment the run began. Not in the diary, nor in its file. */
interface Routes extends DBSchema {
	routes: { key: Instant; value: Trail };
}

/** More than two years of three runs a week; the oldest go first. */
const MOST = 400;

let opened: Promise<IDBPDatabase<Routes>> | null = null;

function open(): Promise<IDBPDatabase<Routes>> {
	opened ??= openDB<Routes>('fourleaf-routes', 1, {
		upgrade: (db) => void db.createObjectStore('routes'),
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			opened = null;
		}
	});
	return opened;
}

/** Writes the way so far of the run that began then; the oldest way goes when there are too many. */
export async function keepRoute(startedAt: Instant, trail: Trail): Promise<void> {
	const { store, done } = (await open()).transaction('routes', 'readwrite');
	const [oldest] = (await store.count()) > MOST ? await store.getAllKeys(null, 1) : [];
	if (oldest !== undefined) void store.delete(oldest);
	await Promise.all([store.put(trail, startedAt), done]);
}

/** The way of the run that began then, or null when it was not measured, or not on this device. */
export async function routeOf(startedAt: Instant): Promise<Trail | null> {
	return (await (await open()).get('routes', startedAt)) ?? null;
}

/** Forgets the way of a run. */
export async function forgetRoute(startedAt: Instant): Promise<void> {
	await (await open()).delete('routes', startedAt);
}
