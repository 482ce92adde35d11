import { actsOf, familyOf, type Act } from '#core/care/figure/acts.ts';
import type { Family } from '#core/care/figure/moves.ts';
import type * as drawing from '#core/care/figure/stage.ts';
import type { toldOf } from '#core/care/figure/told.ts';

type Stage = typeof drawing;
type Drawing = { stage: Stage; toldOf: typeof toldOf };

/** What it takes to draw figures, as it arrives: the drawing itself once, and the numbers of each family when needed. */
class Figures {
	#drawing = $state.raw<Drawing | null>(null);
	#acts = $state.raw<ReadonlyMap<string, Act>>(new Map());
	#asked = new Set<Family>();

	/** Fetches what an exercise needs to be drawn. It comes from this device when the app is kept on it. */
	need(id: string): void {
		const family = familyOf(id);
		if (!family || this.#asked.has(family)) return;
		this.#asked.add(family);
		Promise.all([
			import('#core/care/figure/stage.ts'),
			import('#core/care/figure/told.ts'),
			actsOf(family)
		]).then(
			([stage, { toldOf }, acts]) => {
				this.#drawing = { stage, toldOf };
				this.#acts = new Map([...this.#acts, ...acts]);
			},
			// Without a connection and not kept yet: asked again when it is next shown.
			() => this.#asked.delete(family)
		);
	}

	/** An exercise and what draws it; null until both are here. */
	get(id: string): ({ act: Act } & Drawing) | null {
		const act = this.#acts.get(id);
		return act && this.#drawing ? { act, ...this.#drawing } : null;
	}
}

export const figures = new Figures();
