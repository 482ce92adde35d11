import type { Seconds } from '#core/units.ts';
import type { Clockwork, Heard } from './clockwork.ts';

/** A clockwork whose track can be changed on the way, without another tap. */
export type Pocket = Clockwork & { change(track: Blob, from: Seconds): void };

/**
 * Pocket mode: one audio element plays the whole run, or routine, and goes on when the phone is locked. Its position
 * is the clock.
 */
// eslint-disable-next-line max-lines-per-function -- one element and what closes over it
export function pocket(track: Blob, from: Seconds, heard: Heard): Pocket {
	const audio = document.createElement('audio');
	audio.preload = 'auto';
	// In the document, or some phones stop it when they tidy up.
	document.body.append(audio);
	let closed = false;
	let url = '';
	let begin = from;
	// A phone forgets a place that is set before it knows how long the track is.
	let settled = true;
	const load = (file: Blob, at: Seconds) => {
		URL.revokeObjectURL(url);
		url = URL.createObjectURL(file);
		begin = at;
		settled = at === 0;
		audio.src = url;
	};
	load(track, from);
	audio.addEventListener('loadedmetadata', () => {
		if (!settled) audio.currentTime = begin;
		settled = true;
	});
	const tell = (what: keyof Heard) => () => {
		if (!closed) heard[what]();
	};
	audio.addEventListener('pause', () => {
		if (!audio.ended) tell('paused')();
	});
	audio.addEventListener('play', tell('going'));
	audio.addEventListener('ended', tell('ended'));
	audio.addEventListener('timeupdate', tell('moved'));
	return {
		position: () => (settled ? audio.currentTime : begin),
		play: () => audio.play(),
		pause: () => audio.pause(),
		seek(position) {
			if (settled) audio.currentTime = position;
			else begin = position;
		},
		change(file, at) {
			const going = !audio.paused;
			load(file, at);
			if (going) audio.play().catch(tell('paused'));
		},
		close() {
			closed = true;
			audio.pause();
			audio.remove();
			audio.removeAttribute('src');
			audio.load();
			URL.revokeObjectURL(url);
		}
	};
}
