import type { Page } from '@playwright/test';
import { expect, open } from './person.ts';

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

/**
 * A track that plays by the page's clock instead of the loudspeaker's, so that a story with a fast clock hears a whole
 * one in a moment. Loading, length and all events are the browser's own. Call it before the page is opened.
 */
export async function playsByTheClock(page: Page): Promise<void> {
	await page.addInitScript(() => {
		type State = { at: number; since: number | null; timer: ReturnType<typeof setInterval> | undefined };
		const states = new WeakMap<HTMLMediaElement, State>();
		const stateOf = (audio: HTMLMediaElement): State => {
			const state = states.get(audio) ?? { at: 0, since: null, timer: undefined };
			states.set(audio, state);
			return state;
		};
		const now = () => performance.now() / 1000;
		const placeOf = (audio: HTMLMediaElement) => {
			const { at, since } = stateOf(audio);
			const place = since === null ? at : at + now() - since;
			return audio.duration > 0 ? Math.min(audio.duration, place) : place;
		};
		const halt = (audio: HTMLMediaElement) => {
			const at = placeOf(audio);
			clearInterval(stateOf(audio).timer);
			states.set(audio, { at, since: null, timer: undefined });
		};
		const tell = (audio: HTMLMediaElement, what: string) => audio.dispatchEvent(new Event(what));
		const tick = (audio: HTMLMediaElement) => {
			tell(audio, 'timeupdate');
			if (!(placeOf(audio) >= audio.duration)) return;
			halt(audio);
			tell(audio, 'ended');
		};
		Object.defineProperties(HTMLAudioElement.prototype, {
			paused: {
				get(this: HTMLMediaElement) {
					return stateOf(this).since === null;
				}
			},
			currentTime: {
				get(this: HTMLMediaElement) {
					return placeOf(this);
				},
				set(this: HTMLMediaElement, at: number) {
					const state = stateOf(this);
					states.set(this, { ...state, at, since: state.since === null ? null : now() });
				}
			},
			play: {
				value(this: HTMLMediaElement) {
					halt(this);
					const timer = setInterval(() => tick(this), 250);
					states.set(this, { at: stateOf(this).at, since: now(), timer });
					tell(this, 'play');
					return Promise.resolve();
				}
			},
			pause: {
				value(this: HTMLMediaElement) {
					if (stateOf(this).since === null) return;
					halt(this);
					tell(this, 'pause');
				}
			}
		});
	});
}

/** Where the track is that plays, in seconds; null when none does. */
export const playing = (page: Page) =>
	page.evaluate(() => {
		const audio = document.querySelector('audio');
		return audio && !audio.paused ? audio.currentTime : null;
	});

/** A run, by the loudspeaker. */
export async function startInPocket(page: Page, address = '') {
	await open(page, `${address}/run/w6r3`);
	await expect(page.getByRole('button', { name: 'Keep the track as a file' })).toBeVisible();
	await page.getByRole('button', { name: 'Start the run' }).click();
	await expect.poll(() => playing(page)).toBeGreaterThan(0.2);
}
