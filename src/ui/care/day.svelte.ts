import { moment } from '#browser/clock.ts';
import { diary } from '#browser/diary.svelte.ts';
import type { CareDay } from '#core/care/for-today.ts';
import { careNow } from '#core/care/now.ts';
import { empty } from '#core/diary/diary.ts';

/** A page made ahead of time is the same for everybody: nothing has happened, and no day is named. */
const NEVER = { at: 0, offset: 0 };

/** Care today as this device's diary has it. */
class Today {
	#now = $state.raw(NEVER);
	readonly day: CareDay = $derived(
		diary.ready && this.#now.at > 0 ? careNow(diary.now, this.#now) : careNow(empty, NEVER)
	);
	readonly ready: boolean = $derived(diary.ready && this.#now.at > 0);

	/** Looks at the clock again. Call it when a page is shown. */
	look(): void {
		this.#now = moment();
	}
}

export const care = new Today();
