import type { Ache, Score } from '#core/diary/event.ts';
import { longestStretch, running, type PlannedRun } from '#core/run/plan.ts';
import type { Chance } from './chance.ts';

const PLACES: readonly Pick<Ache, 'area' | 'side'>[] = [
	{ area: 'lower-back', side: 'middle' },
	{ area: 'knee', side: 'left' },
	{ area: 'shin', side: 'right' }
];

/**
 * A made-up body. Each place grows sore when a run asks for more than the body is used to, settles by a share each
 * day, and the body gets used to what it does. The numbers were chosen so that some runners ache a lot and some never;
 * they are fitted to nothing and say nothing about people.
 */
export class Body {
	/** How sore each place is, 0 to 10, in parts of a point. */
	readonly sore = PLACES.map(() => 0);
	readonly #tender: readonly number[];
	readonly #heals: number;
	readonly #adapts: number;
	readonly #noise: number;
	readonly #chance: Chance;
	/** Minutes of running, and minutes without a walk, that the body is used to. */
	#used: number;
	#stretch: number;

	constructor(chance: Chance, used: PlannedRun) {
		this.#chance = chance;
		const weak = Math.floor(chance() * PLACES.length);
		const tender = chance() ** 2 * 6;
		this.#tender = PLACES.map((_, place) => (place === weak ? tender : tender * chance() * 0.4));
		this.#heals = 0.45 + chance() * 0.35;
		this.#adapts = 0.15 + chance() * 0.25;
		this.#noise = chance() * 0.8;
		this.#used = running(used) / 60;
		this.#stretch = longestStretch(used) / 60;
	}

	/** The sorest place now. */
	get worst(): number {
		return Math.max(...this.sore);
	}

	/** Runs that share of a run, 0 to 1. */
	run(run: PlannedRun, share: number): void {
		const minutes = (running(run) / 60) * share;
		const stretch = (longestStretch(run) / 60) * share;
		const load = 0.6 * (minutes / this.#used) + 0.4 * (stretch / this.#stretch);
		for (const [place, sore] of this.sore.entries()) {
			const more =
				(this.#tender[place] ?? 0) * Math.max(0, load - 0.85 + sore * 0.06) * (0.5 + this.#chance());
			this.sore[place] = Math.min(10, sore + more);
		}
		this.#used += this.#adapts * (minutes - this.#used) * (minutes > this.#used ? 1 : 0.2);
		this.#stretch += this.#adapts * (stretch - this.#stretch) * (stretch > this.#stretch ? 1 : 0.2);
	}

	/** A night. */
	sleep(): void {
		for (const [place, sore] of this.sore.entries()) this.sore[place] = sore < 0.2 ? 0 : sore * this.#heals;
	}

	/** What is said when asked: rounded, with noise, and lower by `stoic`. */
	told(stoic: number): Ache[] {
		const aches: Ache[] = [];
		for (const [place, sore] of this.sore.entries()) {
			const felt = sore - stoic + (this.#chance() - 0.5) * this.#noise;
			const score = Math.max(0, Math.min(10, Math.round(felt))) as Score;
			const where = PLACES[place];
			if (score > 0 && where) aches.push({ ...where, score });
		}
		return aches;
	}
}
