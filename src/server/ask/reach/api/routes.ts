import { randomUUID } from 'node:crypto';
import { addressOf, standsAt } from '#core/ask/address.ts';
import { AREAS } from '#core/ask/area.ts';
import { kindIn } from '#core/ask/answer.ts';
import * as boards from '#core/ask/board.ts';
import { speaksOfDanger } from '#core/ask/danger-words.ts';
import * as drafts from '#core/ask/draft.ts';
import { isKey } from '#core/ask/key.ts';
import * as narrowed from '#core/ask/narrowed.ts';
import type { Listed } from '#core/ask/shown.ts';
import * as answers from '../../answers.ts';
import { whole as number } from '../../form.ts';
import { search } from '../../search.ts';
import * as questions from '../../questions.ts';
import * as thanks from '../../thanks.ts';
import * as whatHelped from '../../what-helped.ts';
import type { Call, Done, Route } from './route.ts';
import { list, object, one, orNull, text, whole, yes } from './schema.ts';

const PAGE = 25;
const day = (at: number) => new Date(at).toISOString();
const no = (status: number, detail: string): Done => ({ status, problem: detail });

const LISTED = object({
	id: whole,
	url: text,
	title: text,
	facts: { ...list(text), description: 'Lines like “run W6R3”, “area knee left”, “after 4”.' },
	name: { ...text, description: 'The nickname of who asked.' },
	asked: text,
	answers: whole,
	audience: one('everyone', 'members')
});
const ANSWER = object({
	id: whole,
	url: text,
	parent: { ...orNull(whole), description: 'The answer it replies to.' },
	text,
	kind: orNull(one('been-there', 'evidence', 'professional')),
	name: text,
	answered: text,
	edited: orNull(text),
	audience: one('everyone', 'members'),
	helped: { ...yes, description: 'Who asked said that this helped.' },
	thanks: whole
});
const QUESTION = object({
	...LISTED.properties,
	text: { ...text, description: 'Markdown.' },
	week: orNull(whole),
	edited: orNull(text),
	locked: yes,
	given: list(ANSWER)
});
const POSTED = object({ id: whole, url: text });

const listed = ({ origin }: Call, question: Listed) => {
	const { id, title, facts, name, at, answers: count, audience } = question;
	return {
		id,
		url: origin + addressOf(question),
		title,
		facts,
		name,
		asked: day(at),
		answers: count,
		audience
	};
};

async function find(call: Call): Promise<Done> {
	const { db, reader, query } = call;
	const page = Math.min(number(query.get('page') ?? '') || 1, 100);
	const where = { size: PAGE, skip: (page - 1) * PAGE, before: number(query.get('before') ?? '') || null };
	const found = await search(
		db,
		reader,
		narrowed.read((part) => query.get(part)),
		where
	);
	if ('problem' in found) return no(422, found.problem);
	return { status: 200, body: { ...found, questions: found.questions.map((each) => listed(call, each)) } };
}

async function read(call: Call): Promise<Done> {
	const { db, reader, origin } = call;
	const found = await questions.find(db, reader, number(call.part));
	if (found === 'closed') return no(401, 'This question is for members only.');
	if (found === null || found.gone) return no(404, 'This question is not here.');
	const given = (await answers.of(db, reader, found.id)).filter(({ gone }) => !gone);
	const said = given.map(({ id, parent, body, kind, name, at, edited, audience, helped, thanks: count }) => ({
		...{ id, url: origin + standsAt(found, id), parent, text: body, kind, name, answered: day(at) },
		...{ edited: edited === null ? null : day(edited), audience, helped, thanks: count }
	}));
	const { body, week, edited, locked } = found;
	const more = { text: body, week, edited: edited === null ? null : day(edited), locked, given: said };
	return { status: 200, body: { ...listed(call, found), ...more } };
}

const UNSEEN =
	'Its words come near a danger sign. Show the list at /feel/danger first, then send it with seen: true.';

type AskBody = {
	title: string;
	text: string;
	facts?: string[];
	audience?: 'everyone' | 'members';
	key?: string;
	seen?: boolean;
};

async function ask({ db, member, origin, body }: Call): Promise<Done> {
	const { facts = [], audience = 'everyone', key = '', seen = false, ...typed } = body as AskBody;
	const fit = drafts.question({ ...typed, facts, audience, key: isKey(key) ? key : randomUUID() });
	if ('problems' in fit) return no(422, fit.problems.title ?? fit.problems.text ?? '');
	if (speaksOfDanger(typed) && !seen) return no(409, UNSEEN);
	const done = await questions.ask(db, member, fit.question);
	if ('problem' in done) return no(429, done.problem);
	return { status: 201, body: { id: done.id, url: origin + addressOf({ id: done.id, title: typed.title }) } };
}

type AnswerBody = {
	text: string;
	kind?: string | null;
	parent?: number | null;
	key?: string;
	seen?: boolean;
};

async function answer({ db, reader, member, origin, part, body }: Call): Promise<Done> {
	const typed = body as AnswerBody;
	const question = await questions.find(db, reader, number(part));
	if (question === null || question === 'closed') return no(404, 'This question is not here.');
	const fit = drafts.answer(typed.text);
	if ('problem' in fit) return no(422, fit.problem);
	if (speaksOfDanger({ title: '', text: fit.body }) && !typed.seen) return no(409, UNSEEN);
	const key = typed.key && isKey(typed.key) ? typed.key : randomUUID();
	const posting = {
		question: question.id,
		key,
		body: fit.body,
		kind: kindIn(typed.kind ?? ''),
		parent: typed.parent ?? null
	};
	const done = await answers.post(db, member, posting);
	if ('problem' in done) return no(422, done.problem);
	return { status: 201, body: { id: done.id, url: origin + standsAt(question, done.id) } };
}

const thank =
	(change: typeof thanks.give) =>
	async ({ db, member, part }: Call): Promise<Done> => {
		const done = await change(db, member, number(part));
		return 'problem' in done ? no(422, done.problem) : { status: 204 };
	};

async function helped({ db, part }: Call): Promise<Done> {
	if (!Object.hasOwn(AREAS, part)) return no(404, 'We have no such area.');
	const { told, whole: all } = await whatHelped.ofArea(db, part);
	const things = all?.things.map(({ thing, name, tried, better, low, high }) => ({
		thing,
		name,
		tried,
		better,
		low,
		high
	}));
	const summary = all && { ...all.all, low: all.low, high: all.high, things };
	return { status: 200, body: { area: part, told, summary } };
}

const LAST_WEEK = 12;
async function boardsOf({ origin }: Call): Promise<Done> {
	const all: boards.Board[] = [
		...Array.from({ length: LAST_WEEK }, (_, n) => ({ kind: 'week', week: n + 1 }) as const),
		...Object.keys(AREAS).map((area) => ({ kind: 'area', area }) as const)
	];
	const shown = all.map((board) => ({
		kind: board.kind,
		of: board.kind === 'week' ? String(board.week) : board.area,
		title: boards.title(board),
		url: origin + boards.address(board)
	}));
	return { status: 200, body: { boards: shown } };
}

const NUMBERS = { low: { type: 'number' }, high: { type: 'number' } } as const;
const COUNTS = { asked: whole, answered: whole, better: whole, same: whole, worse: whole };
const THING = object({ thing: text, name: text, tried: whole, better: whole, ...NUMBERS });

/** Every address of the API. The handler goes by this table and the description is made of it, so they cannot differ. */
export const ROUTES: readonly Route[] = [
	{
		method: 'GET',
		path: '/questions',
		says: 'Questions, newest first; with words to look for, best first.',
		needs: null,
		query: {
			q: 'Words to look for.',
			area: 'Such as knee or lower-back.',
			week: 'A week of a plan.',
			side: 'left, right or both.',
			answered: 'yes or no.',
			helped: 'yes: something helped.',
			from: 'A nickname.',
			since: 'A day, 2026-11-23.',
			until: 'A day.',
			before: 'The id of the last question you have; without words.',
			page: 'From 1; with words.'
		},
		gives: { status: 200, schema: object({ questions: list(LISTED), more: yes, instead: orNull(text) }) },
		run: find
	},
	{
		method: 'POST',
		path: '/questions',
		says: 'Asks. The same key asks once. The limits are those of the pages.',
		needs: 'write',
		body: object(
			{ title: text, text, facts: list(text), audience: one('everyone', 'members'), key: text, seen: yes },
			['facts', 'audience', 'key', 'seen']
		),
		gives: { status: 201, schema: POSTED },
		run: ask
	},
	{
		method: 'GET',
		path: '/questions/{id}',
		says: 'One question with its answers and the replies to them.',
		needs: null,
		gives: { status: 200, schema: QUESTION },
		run: read
	},
	{
		method: 'POST',
		path: '/questions/{id}/answers',
		says: 'Answers, or replies to an answer.',
		needs: 'write',
		body: object(
			{
				text,
				kind: orNull(one('been-there', 'evidence', 'professional')),
				parent: orNull(whole),
				key: text,
				seen: yes
			},
			['kind', 'parent', 'key', 'seen']
		),
		gives: { status: 201, schema: POSTED },
		run: answer
	},
	{
		method: 'PUT',
		path: '/answers/{id}/thanks',
		says: 'Says thanks for an answer, once.',
		needs: 'write',
		gives: { status: 204, schema: null },
		run: thank(thanks.give)
	},
	{
		method: 'DELETE',
		path: '/answers/{id}/thanks',
		says: 'Takes the thanks back.',
		needs: 'write',
		gives: { status: 204, schema: null },
		run: thank(thanks.takeBack)
	},
	{
		method: 'GET',
		path: '/helped/{area}',
		says: 'What people with an ache there tried, and how many said it was better. No summary below 10 answers. Counts of what people told: they do not say what caused it.',
		needs: null,
		gives: {
			status: 200,
			schema: object({
				area: text,
				told: whole,
				summary: orNull(object({ ...COUNTS, ...NUMBERS, things: list(THING) }))
			})
		},
		run: helped
	},
	{
		method: 'GET',
		path: '/boards',
		says: 'The weeks and areas that have a page of their own.',
		needs: null,
		gives: {
			status: 200,
			schema: object({
				boards: list(object({ kind: one('week', 'area'), of: text, title: text, url: text }))
			})
		},
		run: boardsOf
	}
];
