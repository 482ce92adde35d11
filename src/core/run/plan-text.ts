import type { RunId } from '../diary/event.ts';
import type { Seconds } from '../units.ts';
import { brief, inHours, LONGEST } from './length-text.ts';
import * as length from './length-text.ts';
import * as parts from './parts-text.ts';
import type { Plan, PlannedRun, Segment } from './plan.ts';
import { hidden } from './hidden-letters.ts';
import * as order from './run-order.ts';

/**
 * A plan as a text that a person writes by hand:
 *
 *     # A comment.
 *     plan: Our way to 5 km
 *     id: our-way
 *     source: Anna, our trainer
 *     status: 12 of us finished it
 *     warm-up: 5:00
 *     cool-down: 5:00
 *
 *     W1R1-3: 8 x (run 60s, walk 90s)    # runs 1 to 3 are the same
 *     W2R1: run 5:00, walk 3:00, run 8:00
 *     W2R1a: run 6:00, walk 1:00, run 6:00
 */

/** Where a text is not a plan: line and column from 1, and what was expected there, in a whole sentence. */
export type Mistake = { line: number; column: number; says: string };

/** A text read. `text` is what was read, to the letter: a plan is kept and handed on as its writer wrote it. */
export type Reading =
	| { ok: true; plan: Plan; text: string }
	| { ok: false; mistakes: readonly Mistake[]; soFar: readonly PlannedRun[] };

/** In letters. A plan of 52 weeks with a run a day is a tenth of it. */
export const LONGEST_TEXT = 200_000;
/** More help nobody. */
const MOST_MISTAKES = 20;

const FIELDS = ['plan', 'id', 'source', 'status', 'warm-up', 'cool-down'] as const;
type Field = (typeof FIELDS)[number];

type Draft = {
	fields: Map<Field, string>;
	warmUp: Seconds;
	coolDown: Seconds;
	runs: PlannedRun[];
	bridges: PlannedRun[];
	order: order.Order;
	mistakes: Mistake[];
};

/** Reads a plan. Never throws; at most 20 mistakes, in order of lines. */
export function parse(text: string): Reading {
	if (text.length > LONGEST_TEXT) return refuse(tooLong(text.length));
	const draft: Draft = {
		...{ fields: new Map(), warmUp: 300, coolDown: 300, runs: [], bridges: [], mistakes: [] },
		order: order.begin
	};
	const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
	for (const [index, line] of lines.entries()) {
		if (draft.mistakes.length >= MOST_MISTAKES) break;
		readLine(draft, line, index + 1);
	}
	if (draft.mistakes.length < MOST_MISTAKES) finish(draft, lines.length);
	const { mistakes, runs, bridges, fields } = draft;
	mistakes.sort((a, b) => a.line - b.line);
	if (mistakes.length > 0) return { ok: false, mistakes, soFar: [...runs, ...bridges] };
	const name = fields.get('plan') ?? '';
	const [source = '', status = ''] = [fields.get('source'), fields.get('status')];
	return {
		ok: true,
		text,
		plan: { id: fields.get('id') ?? slug(name), name, source, status, runs, bridges }
	};
}

/** Why a text of that many letters is not even looked at. */
export function tooLong(letters: number): string {
	const million = `${Math.round(letters / 100_000) / 10} million`;
	const many = letters > 1_000_000 ? million : `${Math.ceil(letters / 1000)},000`;
	return `This is ${many} letters long. A plan has 200,000 at most.`;
}

const refuse = (says: string): Reading => ({
	ok: false,
	mistakes: [{ line: 1, column: 1, says }],
	soFar: []
});

function readLine(draft: Draft, line: string, number: number): void {
	const say = (at: number, says: string) => void draft.mistakes.push({ line: number, column: at + 1, says });
	if (line === '') return;
	const odd = hidden(line);
	if (odd) {
		// The name is there, it only cannot be used as it is.
		if (/^\s*plan\s*:/i.test(line)) draft.fields.set('plan', '');
		return say(odd.at, odd.says);
	}
	const start = line.search(/\S/);
	if (start < 0 || line[start] === '#') return;
	const front = /^\s*w\s*\d/i.test(line);
	const colon = line.indexOf(':');
	if (!front) return readField(draft, line, start, colon, say);
	const hash = line.indexOf('#');
	const written = hash < 0 ? line : line.slice(0, hash);
	if (colon < 0 || colon >= written.length)
		return say(written.trimEnd().length, 'After the run comes a colon, like “W1R1: run 5:00”.');
	const place = order.next(draft.order, written.slice(0, colon), number);
	if (!place.ok) return say(start, place.reason);
	draft.order = place.order;
	if (place.reason) say(start, place.reason);
	const found = parts.read(written.slice(colon + 1));
	if (!found.ok) return say(colon + 1 + found.slip.at, found.slip.says);
	const segments = whole(found.parts, draft);
	const long = segments.reduce((sum, { seconds }) => sum + seconds, 0);
	if (long > LONGEST)
		return say(start, `This run lasts ${inHours(long)} in all. A run lasts 5 hours at most, walks included.`);
	for (const { id, week, run } of place.runs)
		(id === `W${week}R${run}` ? draft.runs : draft.bridges).push({ id: id as RunId, week, run, segments });
}

/** With warm-up and cool-down. Walks that touch are one walk: nobody is told to walk while walking. */
function whole(found: parts.Parts, draft: Draft): Segment[] {
	const middle = [...found.middle];
	const warmUp = found.warmUp ?? draft.warmUp;
	const coolDown = found.coolDown ?? draft.coolDown;
	const opening = middle[0]?.kind === 'walk' ? (middle.shift()?.seconds ?? 0) : 0;
	const closing = middle.at(-1)?.kind === 'walk' ? (middle.pop()?.seconds ?? 0) : 0;
	return [
		{ kind: 'walk', seconds: warmUp + opening },
		...middle,
		{ kind: 'walk', seconds: closing + coolDown }
	];
}

function readField(
	draft: Draft,
	line: string,
	start: number,
	colon: number,
	say: (at: number, says: string) => void
): void {
	const key = line
		.slice(start, colon < 0 ? undefined : colon)
		.trim()
		.toLowerCase();
	const field = FIELDS.find((each) => each === key || each.replace('-', '') === key.replace(/[\s-]/, ''));
	if (colon < 0 || !field)
		return say(
			start,
			`A line is a run, like “W1R1: run 5:00”, or begins with ${list(FIELDS)}, each with a colon. This begins with “${brief(key)}”.`
		);
	if (draft.fields.has(field)) return say(start, `“${field}” is there already. Once is enough.`);
	if (draft.runs.length > 0) return say(start, `Put “${field}” above the first run.`);
	const value = line.slice(colon + 1).trim();
	const at = colon + 1 + line.slice(colon + 1).search(/\S|$/);
	draft.fields.set(field, value);
	const reason = wrongWith(draft, field, value);
	if (reason) say(at, reason);
}

function wrongWith(draft: Draft, field: Field, value: string): string | null {
	switch (field) {
		case 'plan':
			if (value === '') return 'Here the plan’s name is missing.';
			return value.length > 60 ? 'A name has 60 letters at most.' : null;
		case 'id':
			return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 40
				? null
				: 'An id is 1 to 40 small letters a to z, figures and single dashes, like “our-way”. It becomes the plan’s address.';
		case 'source':
		case 'status':
			return value.length > 300 ? `“${field}” has 300 letters at most.` : null;
		case 'warm-up':
		case 'cool-down': {
			const found = length.read(value.replace(/^walk\s+/i, ''));
			if (!found.ok) return found.reason;
			if (field === 'warm-up') draft.warmUp = found.seconds;
			else draft.coolDown = found.seconds;
			return null;
		}
		default:
			return field satisfies never;
	}
}

/** What can only be known at the end. */
function finish(draft: Draft, lines: number): void {
	const say = (line: number, says: string) => void draft.mistakes.push({ line, column: 1, says });
	const name = draft.fields.get('plan');
	if (name === undefined) say(1, 'The plan has no name yet. Write a line like “plan: Our way to 5 km”.');
	else if (name && !draft.fields.has('id') && slug(name) === '')
		say(1, 'Of this name no address can be made. Write a line like “id: our-way”.');
	if (draft.runs.length === 0 && draft.mistakes.length === 0)
		say(lines, 'There is no run yet. Write one, like “W1R1: 8 x (run 60s, walk 90s)”.');
	const last = draft.runs.at(-1);
	const beyond = draft.bridges.find((bridge) => bridge.week === last?.week && bridge.run === last.run);
	if (beyond)
		say(lines, `${beyond.id} stands behind the last run. A bridge run stands between two runs of the plan.`);
}

/** A name as an address: `Anna’s way to 5 km` is `anna-s-way-to-5-km`. Empty when it has no letters a to z. */
function slug(name: string): string {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 40)
		.replace(/^-|-$/g, '');
}

function list(words: readonly string[]): string {
	return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
