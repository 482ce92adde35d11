import { list, misfit, object, one, orNull, text, yes, type Schema } from '../reach/api/schema.ts';
import { parsed, type Brought, type Person, type Question } from './brought.ts';

const SHOWN = { audience: one('everyone', 'members'), hidden: orNull(one('held', 'hidden')) };
const WRITTEN = { key: text, by: orNull(text), at: text, edited: orNull(text), text, ...SHOWN };
const ANSWER = object({
	...WRITTEN,
	how: orNull(one('been-there', 'evidence', 'professional')),
	parent: orNull(text),
	helped: orNull(text),
	thanks: list(text)
});
const LINES: Readonly<Record<string, Schema>> = {
	person: object({ kind: one('person'), key: text, name: text, joined: text }),
	question: object({
		kind: one('question'),
		...WRITTEN,
		title: text,
		facts: list(text),
		locked: yes,
		answers: list(ANSWER)
	})
};

/** Our own: a person or a question with its answers on each line, as `export` writes them. */
export function read(file: string): Brought {
	const found: Brought = { people: [], questions: [], damaged: [] };
	for (const [n, words] of file.split('\n').entries()) {
		if (words.trim() === '') continue;
		const line = lineOf(words);
		if ('why' in line) found.damaged.push({ row: `line ${n + 1}`, why: line.why });
		else if (line.kind === 'person') found.people.push(line);
		else found.questions.push(line);
	}
	return found;
}

function lineOf(words: string): Person | Question | { why: string } {
	const line = parsed(words);
	const kind = String((line as { kind?: unknown } | null | undefined)?.kind);
	const schema = Object.hasOwn(LINES, kind) ? LINES[kind] : undefined;
	if (!schema) return { why: 'It is no person and no question.' };
	const why = misfit(schema, line, 'It') ?? undated(line as Person | Question);
	return why === null ? (line as Person | Question) : { why };
}

const isDate = (value: string | null) => value === null || !Number.isNaN(Date.parse(value));

function undated(line: Person | Question): string | null {
	const dates =
		line.kind === 'person'
			? [line.joined]
			: [line, ...line.answers].flatMap((post) => [
					post.at,
					post.edited,
					'helped' in post ? post.helped : null
				]);
	return dates.every(isDate) ? null : 'It has a date that is none.';
}
