import type { Page } from '@playwright/test';

/** An event as the device keeps it. */
export type Kept = { id: string; kind: string } & Record<string, unknown>;

/** Everything in this device's diary, in the order it happened. */
export async function events(page: Page): Promise<Kept[]> {
	return page.evaluate(
		() =>
			new Promise<Kept[]>((resolve) => {
				indexedDB.open('fourleaf').onsuccess = ({ target }) => {
					const { result } = target as IDBOpenDBRequest;
					const all = result.transaction('events').objectStore('events').getAll();
					all.onsuccess = () => {
						result.close();
						resolve(all.result as Kept[]);
					};
				};
			})
	);
}

/** The runs in this device's diary. */
export async function runs(page: Page): Promise<Kept[]> {
	return (await events(page)).filter(({ kind }) => kind === 'run-finished');
}
