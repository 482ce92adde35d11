import { draft, keepDraft } from '#browser/care/own.ts';
import { compose } from '#core/care/compose.ts';
import type { Bounds } from '#core/care/bounds.ts';
import { exercise, type Dose } from '#core/care/exercises.ts';
import { kind } from '#core/care/kinds.ts';
import type { Own } from '#core/care/own.ts';
import type { Portion } from '#core/care/routine.ts';
import { parse, print, type Reading } from '#core/care/routine-text.ts';
import { plain } from '#core/care/sane.ts';

/** A routine being made: its name and moves, kept on this device with every change. */
export class Editing {
	/** The routine that is changed; null for a new one. */
	id: string | null = null;
	name = $state('');
	moves = $state.raw<readonly Portion[]>([]);
	readonly text: string = $derived(print({ name: this.name, moves: this.moves }));
	/** What is in the way of keeping it, or the routine. */
	readonly reading: Reading = $derived(parse(this.text, 'edited'));

	/** Begins with what was left unsaved, else with what is changed, else with a ready one. */
	async open(own: Own | null, like: string | null, bounds: Bounds): Promise<void> {
		this.id = own?.id ?? null;
		const found = like === null ? await draft(this.id) : null;
		const reading = found !== null ? parse(found, 'draft') : (own?.reading ?? null);
		if (reading?.ok) return this.#put(reading.recipe.name, reading.recipe.moves);
		const ready = like === null ? null : kind(like);
		const composed = ready && compose(ready, bounds);
		if (ready && composed?.ok) this.#put(`My ${ready.name}`, composed.recipe.moves);
	}

	#put(name: string, moves: readonly Portion[]): void {
		this.name = name;
		this.moves = moves.map((move) => ({ ...move, dose: plain(move.dose) }));
	}

	change(moves: readonly Portion[]): void {
		this.moves = moves;
		this.keep();
	}

	add(id: string): void {
		const each = exercise(id);
		const level = each?.dose[1] ? 1 : 2;
		const dose = each?.dose[level];
		if (dose) this.change([...this.moves, { exercise: id, level, dose: plain(dose), why: '' }]);
	}

	dose(index: number, dose: Dose): void {
		this.change(this.moves.map((move, i) => (i === index ? { ...move, dose } : move)));
	}

	take(index: number): void {
		this.change(this.moves.filter((_, i) => i !== index));
	}

	/** Puts a move one place up or down. */
	shift(index: number, by: -1 | 1): void {
		const moves = [...this.moves];
		const [move] = moves.splice(index, 1);
		if (move) moves.splice(index + by, 0, move);
		this.change(moves);
	}

	keep(): void {
		void keepDraft(this.id, this.text);
	}

	async forget(): Promise<void> {
		await keepDraft(this.id, null);
	}
}
