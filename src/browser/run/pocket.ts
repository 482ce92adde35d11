import type { Seconds } from '#core/units.ts';
import type { Clockwork, Heard } from './clockwork.ts';

/** Pocket mode: one audio element plays the whole run and goes on when the phone is locked. Its position is the clock. */
export function pocket(track: Blob, from: Seconds, heard: Heard): Clockwork {
	const url = URL.createObjectURL(track);
	const audio = document.createElement('audio');
	audio.src = url;
	audio.preload = 'auto';
	// In the document, or some phones stop it when they tidy up.
	document.body.append(audio);
	let closed = false;
	// A phone forgets a place that is set before it knows how long the track is.
	let settled = from === 0;
	audio.addEventListener('loadedmetadata', () => {
		if (!settled) audio.currentTime = from;
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
		position: () => (settled ? audio.currentTime : from),
		play: () => audio.play(),
		pause: () => audio.pause(),
		seek: (position) => (audio.currentTime = position),
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
