import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Event } from '#core/diary/event.ts';

/** What this device keeps: the diary's events, and records of things under way and of recorded voices, by name. */
interface Store extends DBSchema {
	events: { key: string; value: Event };
	underway: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<Store>> | null = null;

/** The device's database, opened once. Rejects when the browser keeps nothing (some private windows). */
export function store(): Promise<IDBPDatabase<Store>> {
	opened ??= openDB<Store>('fourleaf', 1, {
		upgrade(db) {
			db.createObjectStore('events', { keyPath: 'id' });
			db.createObjectStore('underway');
		},
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			opened = null;
		}
	});
	return opened;
}

/** All events this device holds, in no promised order. */
export async function events(): Promise<Event[]> {
	return (await store()).getAll('events');
}

/** Writes events in one transaction: all of them or none. An id already there is left as it is. */
export async function add(fresh: readonly Event[]): Promise<void> {
	const transaction = (await store()).transaction('events', 'readwrite', { durability: 'strict' });
	await Promise.all([
		...fresh.map(async (event) => {
			if (!(await transaction.store.getKey(event.id))) await transaction.store.put(event);
		}),
		transaction.done
	]);
}

/** What stays when the diary goes: it is no part of it. */
const STAYS = 'voice-';

/**
 * Forgets the diary of this device, what was under way, and the ways of measured runs (`run/routes.ts`). Recorded
 * voices stay.
 */
export async function clear(): Promise<void> {
	indexedDB.deleteDatabase('fourleaf-routes');
	const transaction = (await store()).transaction(['events', 'underway'], 'readwrite');
	const underway = transaction.objectStore('underway');
	const names = await underway.getAllKeys();
	await Promise.all([
		transaction.objectStore('events').clear(),
		...names.filter((name) => !name.startsWith(STAYS)).map((name) => underway.delete(name)),
		transaction.done
	]);
}

/** The names of the records that begin so, in order. */
export async function underwayNames(beginning: string): Promise<string[]> {
	return (await store()).getAllKeys('underway', IDBKeyRange.bound(beginning, `${beginning}\uffff`));
}

/** A record of something under way (a run, a routine), or undefined. The reader checks its shape. */
export async function underway(name: string): Promise<unknown> {
	return (await store()).get('underway', name);
}

/** Keeps a record of something under way; null drops it. `sure` waits until it is on the disk itself. */
export async function keepUnderway(name: string, record: unknown, sure = false): Promise<void> {
	const durability = sure ? 'strict' : 'relaxed';
	const transaction = (await store()).transaction('underway', 'readwrite', { durability });
	const written = record === null ? transaction.store.delete(name) : transaction.store.put(record, name);
	// A page left in the next moment takes along what it has not committed.
	transaction.commit();
	await Promise.all([written, transaction.done]);
}
