import { fold } from '#core/diary/diary.ts';
import { reminder } from '#core/feel/reminder.ts';
import { moment } from '../clock.ts';
import * as store from '../store.ts';

/** Where the wish to be reminded is kept, with the run that was reminded of last. Gone with the diary. */
export const RECORD = 'morning-reminder';
export type Wish = { shown: string | null };

/** The wish, or null when the person does not want to be reminded. */
export async function wish(): Promise<Wish | null> {
	const kept = (await store.underway(RECORD).catch(() => null)) as Partial<Wish> | null | undefined;
	return kept ? { shown: kept.shown ?? null } : null;
}

/**
 * Shows the morning's reminder if it is wanted and due, once for a run. The page calls this while it is in the
 * background, the service worker when the browser wakes it.
 */
export async function remind(registration: ServiceWorkerRegistration): Promise<void> {
	const wanted = await wish();
	if (!wanted) return;
	const due = reminder(fold(await store.events()), moment(), wanted.shown);
	if (!due) return;
	await store.keepUnderway(RECORD, { shown: due.run });
	await registration.showNotification(due.title, {
		body: due.body,
		tag: RECORD,
		icon: '/app-icon-512.png',
		data: due.address
	});
}
