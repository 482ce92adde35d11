import { AREAS } from '#core/ask/area.ts';
import { isKey } from '#core/ask/key.ts';
import { TRIED } from '#core/ask/tried.ts';
import { list, misfit, object, one, orNull, text, whole, yes, type Schema } from '../reach/api/schema.ts';
import { parsed, type Brought, type Person, type Picture, type Question } from './brought.ts';

const SHOWN = { audience: one('everyone', 'members'), hidden: orNull(one('held', 'hidden')) };
const WRITTEN = { key: text, by: orNull(text), at: text, edited: orNull(text), text, ...SHOWN };
const WORDING = object({ title: orNull(text), text, until: text });
const ANSWER = object(
	{
		...WRITTEN,
		before: list(WORDING),
		how: orNull(one('been-there', 'evidence', 'professional')),
		parent: orNull(text),
		helped: orNull(text),
		thanks: list(text)
	},
	['before']
);
const LIKE = {
	area: one(...Object.keys(AREAS)),
	band: orNull(one('1-3', '4-6', '7-9', 'after')),
	onset: orNull(one('during', 'after', 'next-morning', 'rest')),
	side: orNull(one('left', 'right', 'both'))
};
const THINGS = list(one(...Object.keys(TRIED)));
const TOLD = object({
	...{ round: whole, at: text, start: whole, now: whole, tried: THINGS, helped: THINGS, own: text },
	saw: one('nobody', 'doctor', 'physio', 'somebody else')
});
const WENT = object({ ...LIKE, start: orNull(whole), asked: orNull(text), told: list(TOLD) });
const LINES: Readonly<Record<string, Schema>> = {
	person: object(
		{ kind: one('person'), key: text, name: text, joined: text, badge: orNull(one('diary', 'host')) },
		['badge']
	),
	question: object(
		{
			...{ kind: one('question'), ...WRITTEN, title: text, facts: list(text), locked: yes },
			boards: orNull(object({ areas: list(one(...Object.keys(AREAS))), week: orNull(whole) })),
			...{ before: list(WORDING), went: orNull(WENT), answers: list(ANSWER) }
		},
		['boards', 'before', 'went']
	),
	picture: object({
		kind: one('picture'),
		key: text,
		under: text,
		by: orNull(text),
		at: text,
		alt: text,
		data: text
	})
};

type Line = Person | Question | Picture;

/** Letters of a file that are in memory at once, more or less. */
const PART = 8_000_000;

/**
 * Our own: a person, a question with its answers, or a picture on each line, as `export` writes them. A file can be
 * larger than the memory, so it comes, in pieces cut anywhere, and goes in parts.
 */
export async function* read(
	pieces: Iterable<string> | AsyncIterable<string>,
	part = PART
): AsyncGenerator<Brought> {
	let found = nothing();
	let [row, size] = [0, 0];
	for await (const words of linesOf(pieces)) {
		row += 1;
		size += words.length;
		take(found, words, row);
		if (size < part) continue;
		yield found;
		[found, size] = [nothing(), 0];
	}
	yield found;
}

const nothing = (): Brought => ({ people: [], questions: [], pictures: [], damaged: [] });

async function* linesOf(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
	let rest = '';
	for await (const piece of pieces) {
		const lines = `${rest}${piece}`.split('\n');
		rest = lines.pop() ?? '';
		yield* lines;
	}
	yield rest;
}

function take(found: Brought, words: string, row: number): void {
	if (words.trim() === '') return;
	const line = lineOf(words);
	if ('why' in line) return void found.damaged.push({ row: `line ${row}`, why: line.why });
	switch (line.kind) {
		case 'person':
			return void found.people.push(line);
		case 'question':
			return void found.questions.push(line);
		case 'picture':
			return void found.pictures.push(line);
		default:
			return line satisfies never;
	}
}

function lineOf(words: string): Line | { why: string } {
	const line = parsed(words);
	const kind = String((line as { kind?: unknown } | null | undefined)?.kind);
	const schema = Object.hasOwn(LINES, kind) ? LINES[kind] : undefined;
	if (!schema) return { why: 'It is no person, no question and no picture.' };
	const why = misfit(schema, line, 'It') ?? unfit(line as Line);
	return why === null ? (line as Line) : { why };
}

const isDate = (value: string | null) => value === null || !Number.isNaN(Date.parse(value));
const isScore = (value: number | null) => value === null || (value >= 0 && value <= 10);

/** What a schema cannot say. */
function unfit(line: Line): string | null {
	if (!datesOf(line).every(isDate)) return 'It has a date that is none.';
	if (line.kind === 'picture') return isKey(line.key) ? null : 'Its key is no UUID.';
	if (line.kind === 'person' || !line.went) return null;
	const { start, told } = line.went;
	if (![start, ...told.flatMap((each) => [each.start, each.now])].every(isScore))
		return 'It has a score that is not from 0 to 10.';
	return told.every(({ round }, n) => round === n + 1 || round === 2)
		? null
		: 'It was told in a round that is none.';
}

function datesOf(line: Line): (string | null)[] {
	if (line.kind === 'person') return [line.joined];
	if (line.kind === 'picture') return [line.at];
	const { went, answers } = line;
	return [
		...[line, ...answers].flatMap(({ at, edited, before = [] }) => [
			at,
			edited,
			...before.map(({ until }) => until)
		]),
		...answers.map(({ helped }) => helped),
		...(went ? [went.asked, ...went.told.map(({ at }) => at)] : [])
	];
}
