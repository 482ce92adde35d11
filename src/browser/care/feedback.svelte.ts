import { SvelteMap } from 'svelte/reactivity';
import type { Event, MoveMarked } from '#core/diary/event.ts';
import { moment } from '../clock.ts';
import { diary, minted } from '../diary.svelte.ts';

export type Mark = Extract<MoveMarked['mark'], 'too-easy' | 'too-hard' | 'hurts'>;

/** What is said of exercises while doing them and right after, so that it can be taken back as easily. */
class Feedback {
	#said = new SvelteMap<string, Event & MoveMarked>();

	/** What was said of it in this routine, or null. */
	of(exercise: string): Mark | null {
		return (this.#said.get(exercise)?.mark as Mark | undefined) ?? null;
	}

	/** A new routine: nothing has been said in it. */
	clear(): void {
		this.#said.clear();
	}

	/** Says it of all of them in place of what was said before; null takes that back. */
	async say(exercises: readonly string[], mark: Mark | null): Promise<void> {
		const fresh: Event[] = [];
		for (const exercise of exercises) {
			const before = this.#said.get(exercise);
			if (before?.mark === mark) continue;
			this.#said.delete(exercise);
			if (before) fresh.push(minted({ kind: 'retracted', event: before.id }, moment()));
			if (!mark) continue;
			const event = minted({ kind: 'move-marked', exercise, mark }, moment()) as Event & MoveMarked;
			this.#said.set(exercise, event);
			fresh.push(event);
		}
		// A device that keeps nothing must not stop a routine.
		await diary.take(fresh).catch(() => {});
	}
}

export const feedback = new Feedback();
