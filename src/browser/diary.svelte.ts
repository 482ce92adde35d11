import { empty, fold, type Diary } from '#core/diary/diary.ts';
import type { Event, KnownEvent, Stamp } from '#core/diary/event.ts';
import { uuidv7 } from '#core/diary/id.ts';
import { couchTo5k } from '#core/run/couch-to-5k.ts';
import type { Moment } from '#core/units.ts';
import { moment } from './clock.ts';
import * as store from './store.ts';

/** What happened, before it has an id and a time. */
export type Happening = KnownEvent extends infer E
	? E extends KnownEvent
		? Omit<E, keyof Stamp>
		: never
	: never;

/** A hint for the next page load that this device has a plan, so that the welcome does not flash by. */
const BEGAN = 'fourleaf-began';

/** What can bring another plan into the diary, or take one out. */
const PLANS: ReadonlySet<string> = new Set(['plan-added', 'plan-started', 'run-finished', 'retracted']);

/** Other plans than Couch to 5K come with their reader only where a diary has one: most pages stay light. */
async function plansFor({ plan, runs, plansAdded }: Diary): Promise<Diary['plans']> {
	const others = [plan, ...runs].some((each) => each?.plan && each.plan !== couchTo5k.id);
	if (!others && plansAdded.length === 0) return [];
	const { beside } = await import('#core/run/shelf.ts');
	return beside(plansAdded);
}

/** This device's diary, in every open tab the same. */
class DeviceDiary {
	/** Whether the device's events have been read. */
	ready = $state(false);
	/** What they add up to. */
	now = $state.raw<Diary>(empty);
	/** Why nothing can be kept on this device, or null. */
	trouble = $state<string | null>(null);
	#tabs: BroadcastChannel | null = null;

	/** Reads the device; called once per page. */
	async open(): Promise<void> {
		this.#tabs = new BroadcastChannel('fourleaf-diary');
		this.#tabs.onmessage = () => void this.#read();
		await this.#read();
	}

	async #read(): Promise<void> {
		try {
			const read = fold(await store.events());
			this.now = { ...read, plans: await plansFor(read) };
			this.#hint();
		} catch {
			this.trouble =
				'This browser does not let Fourleaf keep anything. Private windows often do that. Nothing you enter here will be kept.';
		}
		this.ready = true;
	}

	#hint(): void {
		if (this.now.plan) localStorage.setItem(BEGAN, 'yes');
		else localStorage.removeItem(BEGAN);
	}

	/**
	 * Mints an event, keeps it on the device, folds it in. `when` is the moment it happened if that is not now, as for
	 * a run logged later. Events it stands in for are retracted with it: all or none. Rejects when the device could not
	 * keep it.
	 */
	async append(
		happening: Happening,
		when: Moment = moment(),
		insteadOf: readonly string[] = []
	): Promise<Event> {
		const event = minted(happening, when);
		await this.take([
			event,
			...insteadOf.map((gone) => minted({ kind: 'retracted', event: gone }, moment()))
		]);
		void navigator.storage?.persist?.();
		return event;
	}

	/** Takes in events that already have their ids, as from a file: all or none. */
	async take(fresh: readonly Event[]): Promise<void> {
		// Components hand over reactive proxies; the device keeps plain values.
		const plain = $state.snapshot(fresh) as Event[];
		const before = this.now.runs;
		await store.add(plain);
		// The plans before the events: nobody sees a plan begun that is not there.
		const plans = plain.some(({ kind }) => PLANS.has(kind))
			? await plansFor(fold(plain, this.now))
			: this.now.plans;
		this.now = { ...fold(plain, this.now), plans };
		this.#hint();
		this.#tabs?.postMessage('changed');
		void forgetWays(before, this.now.runs);
	}

	/** Forgets everything on this device, in every tab. */
	async forget(): Promise<void> {
		await store.clear();
		this.now = empty;
		this.#hint();
		this.#tabs?.postMessage('changed');
	}
}

/** A run that is taken back takes its way with it. */
async function forgetWays(before: Diary['runs'], now: Diary['runs']): Promise<void> {
	const begun = new Set(now.map(({ startedAt }) => startedAt));
	const gone = before.filter(({ startedAt }) => !begun.has(startedAt));
	if (gone.length === 0) return;
	const { forgetRoute } = await import('./run/routes.ts');
	for (const { startedAt } of gone) await forgetRoute(startedAt);
}

/** An event with its id and its moment, not yet kept. */
export function minted(happening: Happening, { at, offset }: Moment): Event {
	const id = uuidv7(at, crypto.getRandomValues(new Uint8Array(10)));
	return { ...happening, id, at, offset } as Event;
}

export const diary = new DeviceDiary();

if (typeof indexedDB !== 'undefined') void diary.open();
