import type { Seconds } from '../units.ts';
import * as length from './length-text.ts';
import { brief } from './length-text.ts';
import type { Segment } from './plan.ts';

/** Something wrong at a letter, counted from 0 in the text that was read; `says` is a whole sentence. */
export type Slip = { at: number; says: string };

/** The parts of a run between warm-up and cool-down, and these two where the line says them. */
export type Parts = { warmUp: Seconds | null; coolDown: Seconds | null; middle: readonly Segment[] };

/** The largest number of parts, repeats counted out, that a run can have. */
const MOST_PARTS = 100;

type Part = { kind: 'run' | 'walk' | 'warm-up' | 'cool-down'; seconds: Seconds; at: number };

/** Reads `run 5:00, walk 3:00`, `8 x (run 60s, walk 90s)`, `warm-up 3:00, run 5:00, cool-down 10:00`. */
export function read(text: string): { ok: true; parts: Parts } | { ok: false; slip: Slip } {
	const reader = new Reader(text);
	const list = reader.list(false);
	const slip = reader.slip ?? misplaced(list);
	if (slip) return { ok: false, slip };
	const of = (kind: Part['kind']) => list.find((part) => part.kind === kind)?.seconds ?? null;
	return { ok: true, parts: { warmUp: of('warm-up'), coolDown: of('cool-down'), middle: middle(list) } };
}

/** The walks and runs in order; walks that touch are one walk. */
function middle(list: readonly Part[]): Segment[] {
	const segments: Segment[] = [];
	for (const { kind, seconds } of list) {
		if (kind !== 'run' && kind !== 'walk') continue;
		const before = segments.at(-1);
		if (kind === 'walk' && before?.kind === 'walk') before.seconds += seconds;
		else segments.push({ kind, seconds });
	}
	return segments;
}

function misplaced(list: readonly Part[]): Slip | null {
	if (list.length > MOST_PARTS)
		return { at: 0, says: `This run has ${list.length} parts. ${MOST_PARTS} is the most.` };
	for (const [index, { kind, at }] of list.entries()) {
		if (kind === 'warm-up' && index > 0) return { at, says: 'The warm-up is the first part of a run.' };
		if (kind === 'cool-down' && index < list.length - 1)
			return { at, says: 'The cool-down is the last part of a run.' };
		if (kind === 'run' && list[index - 1]?.kind === 'run')
			return { at, says: 'Two runs touch here. Put a walk between them, or write them as one run.' };
	}
	if (!list.some(({ kind }) => kind === 'run'))
		return { at: 0, says: 'There is no running in it. Write at least one part like “run 1:00”.' };
	return null;
}

/** Reads from left to right and stops at the first slip. */
class Reader {
	slip: Slip | null = null;
	#at = 0;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** Parts with commas between, up to the end or, within a repeat, up to its bracket. */
	list(within: boolean): Part[] {
		const parts: Part[] = [];
		while (!this.slip && parts.length <= MOST_PARTS) {
			parts.push(...this.#part(within));
			if (this.slip) break;
			if (this.#take(',')) continue;
			const rest = this.#rest();
			if (within ? rest.startsWith(')') : rest === '') break;
			this.#fail(
				rest === ''
					? 'This repeat is not closed. Put “)” after its last part.'
					: `After a part comes a comma${within ? ' or “)”' : ''}, and here is “${word(rest)}”.`
			);
		}
		return parts;
	}

	#part(within: boolean): Part[] {
		const at = this.#skip();
		const rest = this.#rest();
		const times = /^(\d+)\s*[x×*]\s*(?=\()/i.exec(rest);
		if (times) return within ? this.#nested() : this.#repeat(times[0], Number(times[1]));
		const kind = /^(run|walk|warm-?up|cool-?down)(?![a-z])/i.exec(rest)?.[0];
		if (!kind) return this.#fail(missing(rest));
		if (within && !/^(run|walk)$/i.test(kind))
			return this.#fail('In a repeat there are only runs and walks.');
		this.#at += kind.length;
		this.#skip();
		const found = length.read(this.#rest());
		if (!found.ok) return this.#fail(found.reason);
		this.#at += found.took;
		return [{ kind: named(kind), seconds: found.seconds, at }];
	}

	#nested(): Part[] {
		return this.#fail('A repeat cannot hold another repeat. Write the inner one out.');
	}

	#repeat(front: string, times: number): Part[] {
		if (times < 1) return this.#fail('A repeat happens once at least.');
		if (times > MOST_PARTS) return this.#fail(`${brief(String(times))} times is too many for one run.`);
		this.#at += front.length + 1;
		const once = this.list(true);
		if (this.slip || !this.#take(')')) return [];
		return Array.from({ length: times }, () => once).flat();
	}

	#fail(says: string): Part[] {
		this.slip ??= { at: this.#skip(), says };
		return [];
	}

	#skip(): number {
		while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
		return this.#at;
	}

	#rest(): string {
		return this.#text.slice(this.#skip());
	}

	#take(letter: string): boolean {
		if (this.#text[this.#skip()] !== letter) return false;
		this.#at += 1;
		return true;
	}
}

function named(written: string): Part['kind'] {
	const first = written[0]?.toLowerCase();
	return first === 'r' ? 'run' : first === 'c' ? 'cool-down' : /^wal/i.test(written) ? 'walk' : 'warm-up';
}

function missing(rest: string): string {
	if (rest === '' || rest.startsWith(')'))
		return 'Here a part is missing. Write it like “run 1:00” or “walk 90s”.';
	if (/^\d+\s*[x×*]/i.test(rest)) return 'After “times” comes a bracket, like “8 x (run 60s, walk 90s)”.';
	return `A part begins with “run” or “walk”, and here is “${word(rest)}”.`;
}

/** The next word of what is left, or its next letter. */
function word(rest: string): string {
	return brief(/^[\p{L}\p{N}]+/u.exec(rest)?.[0] ?? [...rest][0] ?? '');
}
