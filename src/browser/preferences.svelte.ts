import type { Mode } from '#core/run/session.ts';
import { readTalk, TALK, type Talk } from '#core/run/talk.ts';

const NAME = 'fourleaf-preferences';

/** What this device's owner likes, apart from the diary: it is not taken along with a diary's file. */
export type Preferences = {
	/** What is said in a run. */
	talk: Talk;
	/** The voice pack that speaks where it can; null is the bundled voice alone. */
	voice: string | null;
	/** How a run is told. */
	mode: Mode;
	/** Indoors on a belt: no GPS. */
	treadmill: boolean;
	/** Whether the phone's positions are asked for, to measure runs. */
	distance: boolean;
	/** Whether the run's clock is shown for bright sun. */
	outdoors: boolean;
	/** Who speaks in screen mode: the voice's clips, or the phone's own voice. */
	speech: 'clips' | 'phone';
	/** Whether routines are spoken. */
	careVoice: boolean;
};

const USUAL: Preferences = {
	talk: TALK,
	voice: null,
	mode: 'pocket',
	treadmill: false,
	distance: false,
	outdoors: false,
	speech: 'clips',
	careVoice: true
};

/** Each preference that is one of ours, the usual for the others. */
function read(text: string | null): Preferences {
	let kept: Partial<Record<keyof Preferences, unknown>> = {};
	try {
		kept = (JSON.parse(text ?? '{}') ?? {}) as typeof kept;
	} catch {
		// Not ours any more: the usual it is.
	}
	return {
		talk: readTalk(kept.talk),
		voice: typeof kept.voice === 'string' ? kept.voice : USUAL.voice,
		mode: kept.mode === 'screen' ? 'screen' : USUAL.mode,
		treadmill: kept.treadmill === true,
		distance: kept.distance === true,
		outdoors: kept.outdoors === true,
		speech: kept.speech === 'phone' ? 'phone' : USUAL.speech,
		careVoice: kept.careVoice !== false
	};
}

/** This device's preferences. `now` is the usual until `recall`, which the layout calls once a page is awake. */
class DevicePreferences {
	now = $state.raw<Preferences>(USUAL);

	/** Reads what was kept, and follows what other tabs change. */
	recall(): void {
		try {
			this.now = read(localStorage.getItem(NAME));
		} catch {
			// A browser that keeps nothing has no preferences.
		}
		addEventListener('storage', (event) => {
			if (event.key === NAME) this.now = read(event.newValue);
		});
	}

	/** Changes some preferences, here and for the next time. */
	set(change: Partial<Preferences>): void {
		this.now = { ...this.now, ...change };
		try {
			localStorage.setItem(NAME, JSON.stringify(this.now));
		} catch {
			// They hold for this page.
		}
	}
}

export const preferences = new DevicePreferences();
