import { moment } from '#browser/clock.ts';
import { diary } from '#browser/diary.svelte.ts';
import { careDay, type CareDay } from '#core/care/for-today.ts';
import type { careNow } from '#core/care/now.ts';
import { empty } from '#core/diary/diary.ts';
import { couchTo5k } from '#core/run/couch-to-5k.ts';

/** A page made ahead of time is the same for everybody: nothing has happened, and no day is named. */
const NEVER = { at: 0, offset: 0 };
const NEVER_DAY = '1970-01-01';

function nobodys(): CareDay {
	const [run] = couchTo5k.runs;
	if (!run) throw new Error('Couch to 5K has runs');
	return careDay(empty, { outcome: 'next', run, on: NEVER_DAY, soonest: NEVER_DAY }, [], NEVER);
}

/** Care today as this device's diary has it. */
class Today {
	#now = $state.raw(NEVER);
	/** What decides the day comes after the page: it is heavy, and a page looks the same without it. */
	#decide = $state.raw<typeof careNow | null>(null);
	readonly ready: boolean = $derived(diary.ready && this.#decide !== null);
	readonly day: CareDay = $derived(
		diary.ready && this.#decide ? this.#decide(diary.now, this.#now) : nobodys()
	);

	/** Looks at the clock again. Call it when a page is shown. */
	look(): void {
		this.#now = moment();
		if (this.#decide) return;
		void import('#core/care/now.ts').then(
			(found) => (this.#decide = found.careNow),
			// Without a connection and not kept yet: asked again when it is next shown.
			() => {}
		);
	}
}

export const care = new Today();
