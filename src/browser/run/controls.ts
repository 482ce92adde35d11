import { duration, spoken, type Plan, type PlannedRun } from '#core/run/plan.ts';
import { where } from '#core/run/where.ts';
import { length } from '#core/run/words.ts';
import type { Seconds } from '#core/units.ts';

/** What the lock screen's and a headset's buttons do. */
export type Deeds = {
	play: () => void;
	pause: () => void;
	previous: () => void;
	next: () => void;
	seek: (position: Seconds) => void;
};

// No seekforward and seekbackward: an iPhone would show those instead of next and previous part.
const ACTIONS = ['play', 'pause', 'stop', 'previoustrack', 'nexttrack', 'seekto'] as const;

const ICON = { src: '/app-icon-512.png', sizes: '512x512', type: 'image/png' };

let artwork: MediaImage = ICON;

/** Puts a picture of the run on the lock screen, once it is drawn. */
async function draw(plan: Plan, run: PlannedRun, then: () => void): Promise<void> {
	try {
		const { paintArtwork } = await import('./artwork.ts');
		const picture = await paintArtwork(plan, run);
		if (!picture || !navigator.mediaSession.metadata) return;
		hang(URL.createObjectURL(picture));
		then();
	} catch {
		// The icon of the app stays.
	}
}

function hang(src: string | null): void {
	if (artwork !== ICON) URL.revokeObjectURL(artwork.src ?? '');
	artwork = src === null ? ICON : { ...ICON, src };
}

/** Puts the run on the lock screen, where it is at `at()`, its buttons leading to `deeds`. */
export function showControls(plan: Plan, run: PlannedRun, deeds: Deeds, at: () => Seconds): void {
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
	updateControls(run, at(), true);
	void draw(plan, run, () => updateControls(run, at(), navigator.mediaSession.playbackState === 'playing'));
}

function handle(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
	try {
		navigator.mediaSession.setActionHandler(action, handler);
	} catch {
		// A browser that does not know this button simply has none.
	}
}

/** Tells the lock screen where the run is. */
export function updateControls(run: PlannedRun, position: Seconds, going: boolean): void {
	if (!('mediaSession' in navigator)) return;
	const { segment, nth, of, next } = where(run, position);
	const which = segment.kind === 'run' && of > 1 ? ` ${nth} of ${of}` : '';
	const kind = segment.kind === 'run' ? 'Run' : 'Walk';
	const then = next ? `then ${next.kind} ${length(next.seconds)}` : 'then done';
	navigator.mediaSession.metadata = new MediaMetadata({
		title: `${kind}${which}, ${length(segment.seconds)}`,
		artist: `${spoken(run)}, ${then}`,
		album: 'Fourleaf',
		artwork: [artwork]
	});
	navigator.mediaSession.playbackState = going ? 'playing' : 'paused';
	const whole = duration(run);
	navigator.mediaSession.setPositionState?.({
		duration: whole,
		position: Math.min(position, whole),
		playbackRate: 1
	});
}

/** Takes the run off the lock screen. */
export function hideControls(): void {
	if (!('mediaSession' in navigator)) return;
	for (const action of ACTIONS) handle(action, null);
	navigator.mediaSession.metadata = null;
	navigator.mediaSession.playbackState = 'none';
	navigator.mediaSession.setPositionState?.();
	hang(null);
}
