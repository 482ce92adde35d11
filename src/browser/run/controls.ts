import { duration, spoken, type PlannedRun } from '#core/run/plan.ts';
import { where } from '#core/run/where.ts';
import { length } from '#core/run/words.ts';
import type { Seconds } from '#core/units.ts';

/** What the lock screen's buttons do. */
export type Deeds = {
	play: () => void;
	pause: () => void;
	previous: () => void;
	next: () => void;
	seek: (position: Seconds) => void;
};

const ARTWORK = [{ src: '/app-icon-512.png', sizes: '512x512', type: 'image/png' }];

/** Puts the run on the lock screen, its buttons leading to `deeds`. */
export function showControls(run: PlannedRun, deeds: Deeds): void {
	if (!('mediaSession' in navigator)) return;
	const { mediaSession } = navigator;
	const on = (action: MediaSessionAction, handler: MediaSessionActionHandler) => {
		try {
			mediaSession.setActionHandler(action, handler);
		} catch {
			// A browser that does not know this button simply has none.
		}
	};
	on('play', deeds.play);
	on('pause', deeds.pause);
	on('previoustrack', deeds.previous);
	on('nexttrack', deeds.next);
	on('seekto', ({ seekTime }) => seekTime !== undefined && deeds.seek(seekTime));
	updateControls(run, 0, true);
}

/** Tells the lock screen where the run is. */
export function updateControls(run: PlannedRun, position: Seconds, going: boolean): void {
	if (!('mediaSession' in navigator)) return;
	const { segment, nth, of } = where(run, position);
	const which = segment.kind === 'run' && of > 1 ? ` ${nth} of ${of}` : '';
	const kind = segment.kind === 'run' ? 'Run' : 'Walk';
	navigator.mediaSession.metadata = new MediaMetadata({
		title: `${kind}${which}, ${length(segment.seconds)}`,
		artist: spoken(run),
		album: 'Fourleaf',
		artwork: ARTWORK
	});
	navigator.mediaSession.playbackState = going ? 'playing' : 'paused';
	navigator.mediaSession.setPositionState?.({ duration: duration(run), position, playbackRate: 1 });
}

/** Takes the run off the lock screen. */
export function hideControls(): void {
	if (!('mediaSession' in navigator)) return;
	for (const action of ['play', 'pause', 'previoustrack', 'nexttrack', 'seekto'] as const)
		navigator.mediaSession.setActionHandler(action, null);
	navigator.mediaSession.metadata = null;
	navigator.mediaSession.playbackState = 'none';
}
