import type { SideNow } from '#core/care/routine.ts';
import type { SelfTest } from '#core/care/self-tests.ts';
import { LEAD, lasts, trackLength, valueAt } from '#core/care/test-track.ts';
import type { Seconds } from '#core/units.ts';
import { diary } from '../diary.svelte.ts';
import { keepAwake } from '../run/awake.ts';
import { pocket, type Pocket } from '../run/pocket.ts';
import { mix } from '../sound/mixing.ts';
import { teller } from './teller.svelte.ts';

/** A test being led: by its own track, as a routine is. */
export type Going = { test: SelfTest; side: SideNow | null };

/** The self-test being done on this page. */
class Tester {
	going = $state.raw<Going | null>(null);
	/** Seconds since it began; negative while one gets ready. */
	seconds = $state<Seconds>(-LEAD);
	/** What came out, to be kept or put right. */
	result = $state.raw<(Going & { value: number }) | null>(null);
	#work: Pocket | null = null;
	#frame = 0;

	/** Fetches the voice, ahead of the tap. */
	prepare(): Promise<void> {
		return teller.prepare();
	}

	/** Starts a test. Call it within a tap, so that there may be sound. */
	begin(test: SelfTest, side: SideNow | null): void {
		this.leave();
		this.going = { test, side };
		this.seconds = -LEAD;
		mix('playback');
		this.#work = pocket(teller.testTrack(test, side), 0, {
			paused: () => {},
			going: () => {},
			ended: () => this.stop(),
			moved: () => this.#look()
		});
		this.#work.play().catch(() => this.leave());
		keepAwake(true);
		const draw = () => {
			this.#look();
			if (this.going) this.#frame = requestAnimationFrame(draw);
		};
		this.#frame = requestAnimationFrame(draw);
	}

	#look(): void {
		if (!this.going || !this.#work) return;
		this.seconds = this.#work.position() - LEAD;
		if (this.#work.position() >= trackLength(this.going.test) - 0.05) this.stop();
	}

	/** It is over, by the person or by the clock: what came out is shown. */
	stop(): void {
		const { going } = this;
		if (!going) return;
		const value = valueAt(going.test, Math.min(this.seconds, lasts(going.test) ?? 0));
		const begun = this.seconds > 0;
		this.leave();
		if (begun) this.result = { ...going, value };
	}

	/** Lets the test go; nothing is kept. */
	leave(): void {
		cancelAnimationFrame(this.#frame);
		this.#work?.close();
		this.#work = null;
		this.going = null;
		this.result = null;
		keepAwake(false);
		mix('auto');
	}

	/** Writes a result to the diary. Rejects when the device could not keep it. */
	async keep(test: SelfTest, side: SideNow | null, value: number): Promise<void> {
		await diary.append({ kind: 'self-tested', test: test.id, side, value });
		this.result = null;
	}
}

export const tester = new Tester();
