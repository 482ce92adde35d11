import { empty, type Diary } from '#core/diary/diary.ts';
import type { Event, KnownEvent } from '#core/diary/event.ts';
import type { Instant } from '#core/units.ts';

type Told = KnownEvent extends infer E
	? E extends KnownEvent
		? Omit<E, 'id' | 'at' | 'offset'>
		: never
	: never;
type Lists = 'runs' | 'checkIns' | 'life' | 'gates' | 'pauses' | 'choices';

/**
 * A diary that grows by one event at a time without being folded anew. Events come in order of time, none is taken
 * back. That it is what `fold` makes of the same events is tested.
 */
export class Growing {
	readonly events: Event[] = [];
	readonly known = new Map<string, Event>();
	diary: Diary = { ...empty, runs: [], checkIns: [], life: [], gates: [], pauses: [], choices: [] };

	/** Adds an event and says what it became. */
	add<E extends Told>(told: E, at: Instant): E & { id: string; at: Instant; offset: number } {
		const event = { ...told, id: String(this.events.length).padStart(6, '0'), at, offset: 0 };
		this.events.push(event as Event);
		this.known.set(event.id, event as Event);
		this.#keep(event as KnownEvent);
		return event;
	}

	#keep(event: KnownEvent): void {
		switch (event.kind) {
			case 'plan-started':
				this.diary = { ...this.diary, plan: event };
				return;
			case 'strict-chosen':
				this.diary = { ...this.diary, strict: event.strict };
				return;
			case 'run-finished':
				return this.#push('runs', event);
			case 'checked-in':
				return this.#push('checkIns', event);
			case 'life-noted':
				return this.#push('life', event);
			case 'gate-tried':
				return this.#push('gates', event);
			case 'danger-pressed':
			case 'plan-resumed':
				return this.#push('pauses', event);
			case 'run-chosen':
				return this.#push('choices', event);
			default:
				throw new Error(`No simulated runner tells of ${event.kind}`);
		}
	}

	#push(list: Lists, event: KnownEvent): void {
		(this.diary[list] as KnownEvent[]).push(event);
	}
}
