import type { Seconds } from '#core/units.ts';

/** What drives a run: an audio track or the device's clock. All positions are seconds from the run's start. */
export type Clockwork = {
	/** Where the run is. Asked for several times a second. */
	position(): Seconds;
	/** Goes, or goes on. Call it within a tap: browsers only then let sound begin. */
	play(): Promise<void>;
	pause(): void;
	seek(position: Seconds): void;
	/** Stops for good and gives back what it holds. */
	close(): void;
};

/** What a clockwork tells without being asked: the system paused it, let it go on, or the end was reached. */
export type Heard = { paused: () => void; going: () => void; ended: () => void; moved: () => void };
