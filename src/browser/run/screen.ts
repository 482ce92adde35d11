import type { Cue } from '#core/run/placing.ts';
import { passed, type Clocks } from '#core/run/session.ts';
import type { Seconds } from '#core/units.ts';
import { clocks } from '../clock.ts';
import type { Speaker } from '../sound/speaker.ts';
import type { Clockwork, Heard } from './clockwork.ts';

/** A cue missed by more than this (the page slept) is not said any more. */
const STALE: Seconds = 1.5;
const TICK = 100;

/** The cue to say now: the last one between two positions, unless it is stale. */
function due(all: readonly Cue[], from: Seconds, to: Seconds): Cue | undefined {
	return all.findLast((cue) => cue.at > from && cue.at <= to && to - cue.at < STALE);
}

/** Screen mode: the device's clock, the screen kept on, and the clips said one by one over the person's own music. */
// eslint-disable-next-line max-lines-per-function -- one clock and what closes over it
export function screen(
	whole: Seconds,
	all: readonly Cue[],
	mouth: Speaker | null,
	from: Seconds,
	heard: Heard
): Clockwork {
	let position = from;
	/** Cues up to here have been said, or their moment is past. */
	let heardTo = from;
	let seen: Clocks | null = null;
	let wasHidden = false;
	let timer: ReturnType<typeof setInterval> | undefined;

	const hidden = () => (wasHidden ||= document.visibilityState !== 'visible');
	const read = () => {
		if (!seen) return position;
		const now = clocks();
		position = Math.min(
			whole,
			position + passed(seen, now, wasHidden || document.visibilityState !== 'visible')
		);
		wasHidden = document.visibilityState !== 'visible';
		seen = now;
		return position;
	};
	const tick = () => {
		const cue = due(all, heardTo, read());
		heardTo = position;
		if (cue) mouth?.say(cue.phrase);
		if (position >= whole) heard.ended();
		else heard.moved();
	};
	const halt = () => {
		read();
		seen = null;
		clearInterval(timer);
	};
	document.addEventListener('visibilitychange', hidden);
	return {
		// Read afresh: after a sleep, whoever asks first must not see the old place at the new time.
		position: read,
		async play() {
			mouth?.open();
			seen = clocks();
			wasHidden = false;
			clearInterval(timer);
			timer = setInterval(tick, TICK);
			heard.going();
		},
		pause() {
			halt();
			heard.paused();
		},
		seek(to) {
			position = to;
			if (seen) seen = clocks();
			heardTo = to - 0.001;
		},
		close() {
			halt();
			document.removeEventListener('visibilitychange', hidden);
			mouth?.close();
		}
	};
}
