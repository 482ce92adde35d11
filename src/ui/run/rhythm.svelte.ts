import { diary } from '#browser/diary.svelte.ts';
import type { DaysChosen } from '#core/diary/event.ts';

type Chosen = Pick<DaysChosen, 'days' | 'time'> & { insists: boolean };

/**
 * The person's days as they stand on the screen. Ahead of the diary by what is still being kept, so that quick taps one
 * after the other do not undo each other.
 */
export class Rhythm {
	#ahead = $state.raw<Chosen | null>(null);
	#keeping = 0;

	get chosen(): Chosen {
		const { days = [], time = null, insists = false } = diary.now.days ?? {};
		return this.#ahead ?? { days, time, insists };
	}

	async keep(change: Partial<Chosen>): Promise<void> {
		const chosen = { ...this.chosen, ...change };
		this.#ahead = chosen;
		this.#keeping += 1;
		try {
			await diary.append({ kind: 'days-chosen', ...chosen });
		} finally {
			this.#keeping -= 1;
			if (this.#keeping === 0) this.#ahead = null;
		}
	}
}
