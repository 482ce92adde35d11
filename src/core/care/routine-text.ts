import { hidden } from '../run/hidden-letters.ts';
import { exercise, type Dose, type Exercise } from './exercises.ts';
import { length, routineOf, type Portion, type Recipe } from './routine.ts';
import { LIMITS, outOf } from './sane.ts';
import { why } from './whys.ts';

/**
 * A routine as a text that people keep, read and send:
 *
 *     fourleaf routine 1
 *     name: My mornings
 *     catcow: 8 times
 *     k2c: 3 times, hold 10 s
 *     birddog: 2 rounds of 5, hold 3 s
 *     calf: 2 rounds of 10, both legs
 *     walk: 60 s
 */

/** A text read: the routine, and what of it was left out, in sentences. Or why it is none; never thrown. */
export type Reading = { ok: true; recipe: Recipe; notes: readonly string[] } | { ok: false; reason: string };

const VERSION = 1;
/** In letters. The longest routine is a twentieth of it. */
export const LONGEST_TEXT = 20_000;

const refuse = (reason: string): Reading => ({ ok: false, reason });

export const tooLong = (letters: number): string =>
	`It has ${letters.toLocaleString('en-GB')} letters. A routine has ${LONGEST_TEXT.toLocaleString('en-GB')} at most.`;

/** Reads a routine from anywhere: a file, a link, a paste. `id` is what it is called in this diary. */
export function parse(text: string, id: string): Reading {
	if (text.length > LONGEST_TEXT) return refuse(tooLong(text.length));
	const lines = text
		.replace(/^\ufeff/, '')
		.split(/\r\n|\n|\r/)
		.map((line, i) => ({ at: i + 1, line: line.trim() }))
		.filter(({ line }) => line !== '' && !line.startsWith('#'));
	if (lines.length === 0) return refuse('There is nothing in it.');
	for (const { at, line } of lines) {
		const odd = hidden(line);
		if (odd) return refuse(`Line ${at}: ${odd.says}`);
	}
	const [head, named, ...rest] = lines;
	const wrong = headOf(head?.line ?? '') ?? nameWrong(named?.line ?? '');
	if (wrong) return refuse(wrong);
	return movesOf(rest, nameOf(named?.line ?? ''), id);
}

/** What is wrong with the first line, or null. */
function headOf(line: string): string | null {
	const version = /^fourleaf routine (\d{1,6})$/i.exec(line)?.[1];
	if (version === undefined)
		return 'This is not a routine from Fourleaf. Its first line would be “fourleaf routine 1”.';
	if (Number(version) > VERSION)
		return `It comes from a newer Fourleaf (version ${version}). Update this one, then bring it again.`;
	return Number(version) < 1 ? 'There is no version 0. The first line would be “fourleaf routine 1”.' : null;
}

const nameOf = (line: string) => line.replace(/^name:\s*/i, '');

function nameWrong(line: string): string | null {
	if (!/^name:/i.test(line)) return 'It has no name. Its second line would be “name: My mornings”.';
	return wrongName(nameOf(line));
}

/** What is wrong with a name, in a sentence, or null. */
export function wrongName(name: string): string | null {
	if (name.trim() === '') return 'It needs a name.';
	if (name.length > LIMITS.name)
		return `Its name has ${name.length} letters. A name has ${LIMITS.name} at most.`;
	return /[<>]/.test(name) ? 'Its name has < or > in it. A name is plain words.' : null;
}

function movesOf(lines: readonly { at: number; line: string }[], name: string, id: string): Reading {
	if (lines.length > LIMITS.moves)
		return refuse(`It has ${lines.length} moves. A routine has ${LIMITS.moves} at most.`);
	const moves: Portion[] = [];
	const unknown: string[] = [];
	for (const { at, line } of lines) {
		const found = portionOf(line);
		if ('unknown' in found) unknown.push(found.unknown);
		else if ('wrong' in found) return refuse(`Line ${at}: ${found.wrong}`);
		else if (moves.some((move) => move.exercise === found.exercise))
			return refuse(`Line ${at}: “${found.exercise}” is there twice. Give it more rounds instead.`);
		else moves.push(found);
	}
	if (moves.length === 0)
		return refuse(unknown.length > 0 ? 'This Fourleaf knows none of its moves.' : 'It has no moves.');
	const recipe: Recipe = { id, name, level: 1, moves };
	const long = length(routineOf(recipe));
	if (long > LIMITS.seconds)
		return refuse(
			`It takes ${Math.round(long / 60)} minutes. A routine takes ${LIMITS.seconds / 60} at most.`
		);
	const notes = unknown.map((word) => `This Fourleaf does not know “${word}”, so it is left out.`);
	return { ok: true, recipe, notes };
}

const LINE = /^([\p{L}\d-]{1,40}):\s*(.+)$/u;

function portionOf(line: string): Portion | { wrong: string } | { unknown: string } {
	const [, id = '', words = ''] = LINE.exec(line) ?? [];
	if (id === '') return { wrong: 'This cannot be read. It would look like “bridge: 2 rounds of 8”.' };
	const each = exercise(id.toLowerCase());
	if (!each) return { unknown: id };
	const dose = doseOf(words.toLowerCase());
	if (!dose)
		return { wrong: `“${id}” has no dose that can be read. It would look like “2 rounds of 8, hold 3 s”.` };
	const wrong = outOf(dose) ?? unlike(each, dose);
	return wrong ? { wrong } : { exercise: each.id, level: 1, dose, why: why(each, null) };
}

/** Walking is counted in seconds, a bridge in times: the other way round there is nothing to lead through. */
function unlike({ id, dose: usual }: Exercise, dose: Dose): string | null {
	const inSeconds = Object.values(usual).some((each) => each !== null && 'seconds' in each);
	if (inSeconds === 'seconds' in dose) return null;
	return inSeconds
		? `“${id}” is counted in seconds, as in “60 s”.`
		: `“${id}” is counted in times, as in “8 times”.`;
}

const DOSE = /^(?:(\d{1,6}) rounds? of )?(\d{1,6})(?: times?)?(?:, hold (\d{1,6}) s)?(, both legs)?$/;
const SECONDS = /^(\d{1,6}) s$/;

function doseOf(words: string): Dose | null {
	const seconds = SECONDS.exec(words)?.[1];
	if (seconds !== undefined) return { seconds: Number(seconds) };
	const found = DOSE.exec(words);
	if (!found) return null;
	const [, sets, reps, hold, both] = found;
	const dose = {
		sets: Number(sets ?? 1),
		reps: Number(reps),
		hold: hold === undefined ? null : Number(hold)
	};
	return both ? { ...dose, both: true } : dose;
}

function wordsOf(dose: Dose): string {
	if ('seconds' in dose) return `${dose.seconds} s`;
	const times = dose.sets === 1 ? `${dose.reps} times` : `${dose.sets} rounds of ${dose.reps}`;
	return `${times}${dose.hold === null ? '' : `, hold ${dose.hold} s`}${dose.both ? ', both legs' : ''}`;
}

/** The routine as a text; `parse` reads the same doses in the same order. */
export function print({ name, moves }: Pick<Recipe, 'name' | 'moves'>): string {
	const lines = moves.map(({ exercise: id, dose }) => `${id}: ${wordsOf(dose)}`);
	return [`fourleaf routine ${VERSION}`, `name: ${name.trim().replace(/\s+/g, ' ')}`, ...lines, ''].join(
		'\n'
	);
}
