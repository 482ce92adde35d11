import type { Seconds } from '#core/units.ts';

/** What the lock screen's and a headset's buttons do. */
export type Deeds = {
	play: () => void;
	pause: () => void;
	previous: () => void;
	next: () => void;
	seek: (position: Seconds) => void;
};

/** What the lock screen says, and where in `whole` seconds it is. */
export type Card = { title: string; artist: string; position: Seconds; whole: Seconds; going: boolean };

// No seekforward and seekbackward: an iPhone would show those instead of next and previous part.
const ACTIONS = ['play', 'pause', 'stop', 'previoustrack', 'nexttrack', 'seekto'] as const;

const ICON = { src: '/app-icon-512.png', sizes: '512x512', type: 'image/png' };

let artwork: MediaImage = ICON;

/** Puts a picture on the lock screen, from the next card on; null is the app's icon. */
export function hang(src: string | null): void {
	if (artwork !== ICON) URL.revokeObjectURL(artwork.src ?? '');
	artwork = src === null ? ICON : { ...ICON, src };
}

/** Lets the lock screen's buttons lead to `deeds`. */
export function handOver(deeds: Deeds): void {
	if (!('mediaSession' in navigator)) return;
	const handlers: Record<(typeof ACTIONS)[number], MediaSessionActionHandler> = {
		play: deeds.play,
		pause: deeds.pause,
		stop: deeds.pause,
		previoustrack: deeds.previous,
		nexttrack: deeds.next,
		seekto: ({ seekTime }) => seekTime !== undefined && deeds.seek(seekTime)
	};
	for (const action of ACTIONS) handle(action, handlers[action]);
}

function handle(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
	try {
		navigator.mediaSession.setActionHandler(action, handler);
	} catch {
		// A browser that does not know this button simply has none.
	}
}

/** Tells the lock screen what is going on. */
export function tell({ title, artist, position, whole, going }: Card): void {
	if (!('mediaSession' in navigator)) return;
	navigator.mediaSession.metadata = new MediaMetadata({
		title,
		artist,
		album: 'Fourleaf',
		artwork: [artwork]
	});
	navigator.mediaSession.playbackState = going ? 'playing' : 'paused';
	navigator.mediaSession.setPositionState?.({
		duration: whole,
		position: Math.min(position, whole),
		playbackRate: 1
	});
}

/** Whether there is a card that a picture could be hung on. */
export const isTold = (): boolean => 'mediaSession' in navigator && navigator.mediaSession.metadata !== null;

/** Whether what is told is going on, as opposed to paused. */
export const isGoing = (): boolean => navigator.mediaSession.playbackState === 'playing';

/** Takes everything off the lock screen. */
export function clear(): void {
	if (!('mediaSession' in navigator)) return;
	for (const action of ACTIONS) handle(action, null);
	navigator.mediaSession.metadata = null;
	navigator.mediaSession.playbackState = 'none';
	navigator.mediaSession.setPositionState?.();
	hang(null);
}
