import { keepUnderway } from '../store.ts';
import { RECORD, remind, wish } from './remind.ts';
import { hint } from './watch.ts';

/** Chromium's way to wake a service worker about once a day, where the browser thinks the app is used enough. */
type Waking = { periodicSync?: { register(tag: string, options: { minInterval: number }): Promise<void> } };

const HALF_A_DAY = 43_200_000;
const LOOK_EVERY = 600_000;

/**
 * Whether the person is reminded the morning after a run. `asleep` when the browser can wake Fourleaf for it, `awake`
 * when only an open page can; `blocked` when notifications are refused, `none` where this browser has no such thing.
 */
export type Reminding = 'off' | 'asleep' | 'awake' | 'blocked' | 'none';

class MorningReminder {
	state = $state<Reminding>('off');
	#watching = false;

	/** Reads what was chosen on this device. */
	async recall(): Promise<void> {
		if (!(await wish())) return;
		await this.#begin();
	}

	/** The person wants it: called from a tap, since the browser asks for permission now. */
	async on(): Promise<void> {
		if (!('Notification' in window) || !navigator.serviceWorker?.controller) {
			this.state = 'none';
			return;
		}
		if ((await Notification.requestPermission()) === 'granted') {
			await keepUnderway(RECORD, { shown: null });
			hint(true);
		}
		await this.#begin();
	}

	async off(): Promise<void> {
		await keepUnderway(RECORD, null);
		hint(false);
		this.state = 'off';
	}

	async #begin(): Promise<void> {
		if (!('Notification' in window)) return;
		if (Notification.permission !== 'granted') {
			this.state = 'blocked';
			return;
		}
		const registration = await navigator.serviceWorker.ready;
		this.state = (await wakes(registration)) ? 'asleep' : 'awake';
		if (!this.#watching) setInterval(() => document.hidden && void remind(registration), LOOK_EVERY);
		this.#watching = true;
	}
}

async function wakes(registration: ServiceWorkerRegistration): Promise<boolean> {
	try {
		const { periodicSync } = registration as Waking;
		await periodicSync?.register(RECORD, { minInterval: HALF_A_DAY });
		return periodicSync !== undefined;
	} catch {
		return false;
	}
}

export const morning = new MorningReminder();
