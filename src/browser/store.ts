import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Event } from '#core/diary/event.ts';

/** What this device keeps: the diary's events, and small records of things under way, by name. */
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

/** Forgets everything on this device. */
export async function clear(): Promise<void> {
	const transaction = (await store()).transaction(['events', 'underway'], 'readwrite');
	await Promise.all([
		transaction.objectStore('events').clear(),
		transaction.objectStore('underway').clear(),
		transaction.done
	]);
}

/** A record of something under way (a run, a routine), or undefined. The reader checks its shape. */
export async function underway(name: string): Promise<unknown> {
	return (await store()).get('underway', name);
}

/** Keeps a record of something under way; null drops it. `sure` waits until it is on the disk itself. */
export async function keepUnderway(name: string, record: unknown, sure = false): Promise<void> {
	const durability = sure ? 'strict' : 'relaxed';
	const { store: records, done } = (await store()).transaction('underway', 'readwrite', { durability });
	await Promise.all([record === null ? records.delete(name) : records.put(record, name), done]);
}
