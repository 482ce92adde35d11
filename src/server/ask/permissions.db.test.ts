// A data table: who may do what. It is read as a whole, so it is longer than other files.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { question as fit, type Audience } from '#core/ask/draft.ts';
import type { PersonKind } from '#core/ask/keep.ts';
import { anyone } from '#server/accounts/anyone.ts';
import * as rights from '#server/accounts/rights.ts';
import type { Member } from '#server/accounts/tables.ts';
import { fresh } from '#server/database/fresh.ts';
import { recount } from './answer-count.ts';
import * as answers from './answers.ts';
import { askedBefore } from './asked-before.ts';
import * as edit from './edit.ts';
import * as followUps from './follow-ups.ts';
import * as helped from './helped.ts';
import * as history from './history.ts';
import * as appeals from './keep/appeals.ts';
import * as claim from './keep/claim.ts';
import { decide, type Order } from './keep/decisions.ts';
import * as door from './keep/door.ts';
import * as log from './keep/log.ts';
import * as place from './keep/place.ts';
import * as reports from './keep/reports.ts';
import * as lists from './lists.ts';
import * as people from './people.ts';
import * as pictures from './pictures.ts';
import * as questions from './questions.ts';
import * as quote from './quote.ts';
import { searched } from './searched.ts';
import { takeDown } from './take-down.ts';
import * as thanks from './thanks.ts';
import type { Reader } from './visible.ts';

/**
 * The columns: somebody who is not signed in; a member since a minute; the member who wrote what the row is about; any
 * other member; one who is paused; one whose part has ended; a helper; the host.
 */
const TABLE = `
                                                visitor new writer other paused banned helper host
READ
see a question for everyone                     yes     yes yes    yes   yes    yes    yes    yes
see a question for members                      -       yes yes    yes   yes    -      yes    yes
see a question that is held                     -       -   yes    -     -      -      yes    yes
see a question that is hidden                   -       -   yes    -     -      -      yes    yes
see a hidden question that is for members       -       -   yes    -     -      -      yes    yes
see a question that was taken down              -       -   -      -     -      -      -      -
see a question that was put into another        -       -   -      -     -      -      -      -
find a question for members in lists            -       yes yes    yes   yes    -      yes    yes
find a question for members by its words        -       yes yes    yes   yes    -      yes    yes
find a hidden question in lists                 -       -   -      -     -      -      -      -
find a hidden question by its words             -       -   -      -     -      -      -      -
find a hidden question as asked before          -       -   -      -     -      -      -      -
see an answer for everyone                      yes     yes yes    yes   yes    yes    yes    yes
see an answer for members                       -       yes yes    yes   yes    -      yes    yes
see an answer that is held                      -       -   yes    -     -      -      yes    yes
see an answer that is hidden                    -       -   yes    -     -      -      yes    yes
see an answer that was taken down               -       -   -      -     -      -      -      -
quote an answer for members                     -       yes yes    yes   yes    -      yes    yes
quote a hidden answer                           -       -   -      -     -      -      -      -
read how a post for everyone was worded         yes     yes yes    yes   yes    yes    yes    yes
read how a post for members was worded          -       yes yes    yes   yes    -      yes    yes
read how a hidden post was worded               -       -   yes    -     -      -      yes    yes
see a picture for everyone                      yes     yes yes    yes   yes    yes    yes    yes
see a picture for members                       -       yes yes    yes   yes    -      yes    yes
see a picture under a hidden answer             -       -   yes    -     -      -      yes    yes
see a picture before it is posted               -       -   yes    -     -      -      -      -
see on a person’s page what is for everyone     yes     yes yes    yes   yes    yes    yes    yes
see on a person’s page what is for members      -       yes yes    yes   yes    -      yes    yes
see on a person’s page what is hidden           -       -   -      -     -      -      -      -

WRITE
ask                                             -       yes yes    yes   -      -      yes    yes
answer                                          -       yes yes    yes   -      -      yes    yes
reply to an answer                              -       yes yes    yes   -      -      yes    yes
answer a question that is closed to answers     -       -   -      -     -      -      -      -
answer a hidden question                        -       -   -      -     -      -      -      -
say thanks for somebody’s answer                -       yes -      yes   -      -      yes    yes
say that an answer helped                       -       -   yes    -     -      -      -      -
send a picture                                  -       yes yes    yes   -      -      yes    yes
delete a picture                                -       -   yes    -     -      -      -      -
change a question                               -       -   yes    -     -      -      -      -
change an answer                                -       -   yes    -     -      -      -      -
change a hidden answer                          -       -   -      -     -      -      -      -
change for whom a question is                   -       -   yes    -     -      -      -      -
take a question down                            -       -   yes    -     -      -      -      -
take an answer down                             -       -   yes    -     -      -      -      -
take a hidden answer down                       -       -   yes    -     -      -      -      -
say how it went, two weeks on                   -       -   yes    -     -      -      -      -
report a post for everyone                      -       yes -      yes   yes    yes    yes    yes
report a post for members                       -       yes -      yes   yes    -      yes    yes

LOOK AFTER
see the pages for the host’s people             -       -   -      -     -      -      yes    yes
read the log                                    -       -   -      -     -      -      yes    yes
leave a post as it is                           -       -   -      -     -      -      yes    yes
hide a question                                 -       -   -      -     -      -      yes    yes
hide an answer                                  -       -   -      -     -      -      yes    yes
show a hidden answer                            -       -   -      -     -      -      yes    yes
show a held question                            -       -   -      -     -      -      yes    yes
hide what a helper wrote                        -       -   -      -     -      -      -      yes
hide what the host wrote                        -       -   -      -     -      -      -      -
close a question to answers                     -       -   -      -     -      -      yes    yes
open it to answers again                        -       -   -      -     -      -      yes    yes
move a question                                 -       -   -      -     -      -      yes    yes
put a question into another                     -       -   -      -     -      -      yes    yes
put one for members into one for everyone       -       -   -      -     -      -      -      -
warn a member                                   -       -   -      -     -      -      yes    yes
pause a member                                  -       -   -      -     -      -      yes    yes
pause a helper                                  -       -   -      -     -      -      -      yes
end a member’s part                             -       -   -      -     -      -      -      yes
let somebody write again                        -       -   -      -     -      -      yes    yes
let somebody back whose part had ended          -       -   -      -     -      -      -      yes
confirm a profession                            -       -   -      -     -      -      -      yes
take a confirmed profession back                -       -   -      -     -      -      -      yes
lift the limits of newcomers                    -       -   -      -     -      -      -      yes
give the graduate’s badge                       -       -   -      -     -      -      -      yes
make somebody a helper                          -       -   -      -     -      -      -      yes
end somebody’s part as a helper                 -       -   -      -     -      -      -      yes
change the settings of the place                -       -   -      -     -      -      -      yes
claim a place that has a host                   -       -   -      -     -      -      -      -
appeal what concerns oneself                    -       yes yes    yes   yes    yes    yes    yes
appeal what concerns somebody else              -       -   -      -     -      -      -      -
answer an appeal                                -       -   -      -     -      -      yes    yes
answer an appeal against one’s own decision     -       -   -      -     -      -      -      -

OWN
export all of one’s own                         -       yes yes    yes   yes    yes    yes    yes
find somebody else’s in one’s own export        -       -   -      -     -      -      -      -
see one’s notices                               -       yes yes    yes   yes    yes    yes    yes
erase one’s account                             -       yes yes    yes   yes    yes    yes    yes
`;

const COLUMNS = ['visitor', 'new', 'writer', 'other', 'paused', 'banned', 'helper', 'host'] as const;
type Who = (typeof COLUMNS)[number];

const db = await fresh();
const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#284' } })
	.png()
	.toBuffer();
const everybody = await cast();
const { writer, host } = everybody;
const bystander = await anyone(db);
const { username } = await db
	.selectFrom('member')
	.select('username')
	.where('id', '=', writer.id)
	.executeTakeFirstOrThrow();

async function cast(): Promise<Record<Exclude<Who, 'visitor'>, Member>> {
	const [paused, banned] = [await anyone(db), await anyone(db)];
	await sql`update member set paused_until = now() + interval '1 day' where id = ${paused.id}`.execute(db);
	await sql`update member set banned_at = now() where id = ${banned.id}`.execute(db);
	return {
		new: await anyone(db, { known: false }),
		writer: await anyone(db),
		other: await anyone(db),
		paused: { ...paused, pausedUntil: new Date(Date.now() + 86_400_000) },
		banned: { ...banned, banned: true },
		helper: await anyone(db, { role: 'helper' }),
		host: await anyone(db, { role: 'host' })
	};
}

const readerOf = (who: Who): Reader => (who === 'visitor' ? null : everybody[who]);

/** Whoever is signed in, as the routes ask for them: a visitor is led to the door. */
const me = (reader: Reader): Member => door.member(event(reader));
const event = (reader: Reader) => ({ locals: { member: reader }, url: new URL('http://localhost/ask') });

let words = 0;
type Hidden = 'held' | 'hidden' | 'deleted' | 'merged' | null;
type Made = { audience?: Audience; hidden?: Hidden; author?: Member };

/** A question that stands there, as if asked long ago: limits are not what these rows are about. */
async function question({
	audience = 'everyone',
	hidden = null,
	author = writer
}: Made = {}): Promise<number> {
	const { id } = await db
		.insertInto('question')
		.values({
			...{
				author: author.id,
				key: randomUUID(),
				title: `Rareword${++words} question`,
				body: '',
				audience,
				hidden
			},
			...{ facts: [], areas: [], week: null, danger: false }
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await sql`update question set asked_at = now() - interval '2 days' where id = ${id}`.execute(db);
	return id;
}

async function answer({ audience = 'everyone', hidden = null, author = writer }: Made = {}, under?: number) {
	const place = under ?? (await question({ author: bystander }));
	const { id } = await db
		.insertInto('answer')
		.values({
			...{ question: place, author: author.id, key: randomUUID(), body: `Answer ${++words}`, audience },
			hidden: hidden === 'merged' ? null : hidden
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await recount(db, place);
	return { question: place, answer: id };
}

async function picture(post: { answer: number } | null): Promise<string> {
	const id = randomUUID();
	await sql`insert into picture (id, owner, answer, alt, width, height, added_at)
		values (${id}, ${writer.id}, ${post?.answer ?? null}, 'A shoe', 1, 1, now() - interval '2 days')`.execute(db);
	await sql`insert into picture_size (picture, width, bytes) values (${id}, 1, 'x')`.execute(db);
	return id;
}

async function action(about: Member, by: Member = host): Promise<number> {
	const { id } = await db
		.insertInto('keep_action')
		.values({ kind: 'warn', actor: by.id, actor_role: by.role, member: about.id, detail: null })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

async function appealed(by: Member): Promise<number> {
	const id = await action(writer, by);
	await appeals.appeal(db, writer.id, id, 'Look again, please.');
	return id;
}

const done = (result: object): boolean => !('problem' in result);
const sees = async (reader: Reader, id: number) => {
	const found = await questions.find(db, reader, id);
	return found !== null && found !== 'closed' && !found.gone;
};
const seesAnswer = async (reader: Reader, made: { question: number; answer: number }) =>
	(await answers.of(db, reader, made.question)).some(({ id, gone }) => id === made.answer && !gone);
const rare = () => `Rareword${words}`;
const inLists = async (reader: Reader, id: number) =>
	(await lists.list(db, reader, {}, 500)).some((each) => each.id === id);
const byWords = async (reader: Reader, id: number) =>
	(await searched(db, reader, rare(), 50)).some((each) => each.id === id);
const before = async (reader: Reader, id: number) =>
	(await askedBefore(db, reader, { title: `${rare()} question`, text: '', facts: [] }, 50)).some(
		(each) => each.id === id
	);
const onPage = async (reader: Reader, id: number) =>
	(await people.find(db, reader, username))?.asked.some((each) => each.id === id) ?? false;
const worded = async (reader: Reader, made: Made) =>
	(await history.of(db, reader, await answer(made))) !== null;
const quoted = async (reader: Reader, made: Made) =>
	(await quote.of(db, reader, (await answer(made)).answer)) !== '';
const shown = async (reader: Reader, made: Made) =>
	Buffer.isBuffer(await pictures.bytes(db, reader, await picture(await answer(made)), 'small'));

async function posts(reader: Reader, under: number, parent: number | null = null): Promise<boolean> {
	const posting = { question: under, key: randomUUID(), body: `Answer ${++words}`, parent };
	return done(await answers.post(db, me(reader).id, posting));
}

async function rewords(reader: Reader, audience: Audience): Promise<boolean> {
	const typed = fit({ key: randomUUID(), title: `Rareword${++words}`, text: '', facts: [], audience });
	if ('problems' in typed) throw new Error('not fit');
	return done(await edit.question(db, me(reader).id, await question(), typed.question));
}

async function rewordsAnswer(reader: Reader, made: Made): Promise<boolean> {
	const post = await answer(made);
	const to = { body: 'Now this', kind: null, audience: 'everyone' as const };
	return done(await edit.answer(db, me(reader).id, post, to));
}

/** An order about a post, or about a person, given by whoever it is. */
const orders = async (reader: Reader, order: Order) => done(await decide(db, me(reader), order));
const onQuestion = async (reader: Reader, kind: 'leave' | 'show' | 'lock' | 'unlock', made: Made = {}) =>
	orders(reader, { kind, post: { what: 'question', id: await question(made) }, words: '' });
const hides = (reader: Reader, what: 'question' | 'answer', id: number) =>
	orders(reader, { kind: 'hide', post: { what, id }, reason: 'unkind', words: '' });
const merges = async (reader: Reader, from: Audience) =>
	orders(reader, {
		kind: 'merge',
		post: { what: 'question', id: await question({ audience: from }) },
		into: await question(),
		words: ''
	});
const about = async (
	reader: Reader,
	kind: Exclude<PersonKind, 'pause'>,
	person: Parameters<typeof anyone>[1] = {}
) => orders(reader, { kind, member: (await anyone(db, person)).id, words: 'Why.' });
const pauses = async (reader: Reader, role: Member['role']) =>
	orders(reader, { kind: 'pause', member: (await anyone(db, { role })).id, days: 1, words: 'Why.' });

async function letsBack(reader: Reader, column: 'paused_until' | 'banned_at'): Promise<boolean> {
	const { id } = await anyone(db);
	await sql`update member set ${sql.ref(column)} = now() + interval '1 day' where id = ${id}`.execute(db);
	return orders(reader, { kind: 'lift', member: id, words: '' });
}

async function tells(reader: Reader): Promise<boolean> {
	const id = await question();
	await sql`insert into follow_up (question, member, area, due_at, asked_at)
		values (${id}, ${writer.id}, 'calf', now() - interval '1 day', now() - interval '1 day')`.execute(db);
	const told = { start: '3', now: '0', tried: [], helped: [], own: '', saw: 'nobody' };
	return done(await followUps.tell(db, me(reader).id, id, told));
}

async function erases(reader: Reader): Promise<boolean> {
	me(reader);
	const other = await anyone(db, { role: reader?.role ?? 'member' });
	return rights.erase(db, other.id, 'go');
}

const everything = async (reader: Reader) =>
	JSON.stringify(await rights.everything(db, me(reader).id, new Date(0)));
const REPORT = { reason: 'unkind', words: '' };

const ACTIONS: Record<string, (reader: Reader) => Promise<boolean>> = {
	'see a question for everyone': async (reader) => sees(reader, await question()),
	'see a question for members': async (reader) => sees(reader, await question({ audience: 'members' })),
	'see a question that is held': async (reader) => sees(reader, await question({ hidden: 'held' })),
	'see a question that is hidden': async (reader) => sees(reader, await question({ hidden: 'hidden' })),
	'see a hidden question that is for members': async (reader) =>
		sees(reader, await question({ hidden: 'hidden', audience: 'members' })),
	'see a question that was taken down': async (reader) => sees(reader, await question({ hidden: 'deleted' })),
	'see a question that was put into another': async (reader) =>
		sees(reader, await question({ hidden: 'merged' })),
	'find a question for members in lists': async (reader) =>
		inLists(reader, await question({ audience: 'members' })),
	'find a question for members by its words': async (reader) =>
		byWords(reader, await question({ audience: 'members' })),
	'find a hidden question in lists': async (reader) => inLists(reader, await question({ hidden: 'hidden' })),
	'find a hidden question by its words': async (reader) =>
		byWords(reader, await question({ hidden: 'hidden' })),
	'find a hidden question as asked before': async (reader) =>
		before(reader, await question({ hidden: 'hidden' })),
	'see an answer for everyone': async (reader) => seesAnswer(reader, await answer()),
	'see an answer for members': async (reader) => seesAnswer(reader, await answer({ audience: 'members' })),
	'see an answer that is held': async (reader) => seesAnswer(reader, await answer({ hidden: 'held' })),
	'see an answer that is hidden': async (reader) => seesAnswer(reader, await answer({ hidden: 'hidden' })),
	'see an answer that was taken down': async (reader) =>
		seesAnswer(reader, await answer({ hidden: 'deleted' })),
	'quote an answer for members': async (reader) => quoted(reader, { audience: 'members' }),
	'quote a hidden answer': async (reader) => quoted(reader, { hidden: 'hidden' }),
	'read how a post for everyone was worded': async (reader) => worded(reader, {}),
	'read how a post for members was worded': async (reader) => worded(reader, { audience: 'members' }),
	'read how a hidden post was worded': async (reader) => worded(reader, { hidden: 'hidden' }),
	'see a picture for everyone': async (reader) => shown(reader, {}),
	'see a picture for members': async (reader) => shown(reader, { audience: 'members' }),
	'see a picture under a hidden answer': async (reader) => shown(reader, { hidden: 'hidden' }),
	'see a picture before it is posted': async (reader) =>
		Buffer.isBuffer(await pictures.bytes(db, reader, await picture(null), 'small')),
	'see on a person’s page what is for everyone': async (reader) => onPage(reader, await question()),
	'see on a person’s page what is for members': async (reader) =>
		onPage(reader, await question({ audience: 'members' })),
	'see on a person’s page what is hidden': async (reader) =>
		onPage(reader, await question({ hidden: 'hidden' })),

	ask: async (reader) => {
		const typed = fit({
			key: randomUUID(),
			title: `Asked ${++words}`,
			text: '',
			facts: [],
			audience: 'everyone'
		});
		if ('problems' in typed) throw new Error('not fit');
		return done(await questions.ask(db, me(reader).id, typed.question));
	},
	answer: async (reader) => posts(reader, await question()),
	'reply to an answer': async (reader) => {
		const made = await answer();
		return posts(reader, made.question, made.answer);
	},
	'answer a question that is closed to answers': async (reader) => {
		const id = await question();
		await sql`update question set locked = true where id = ${id}`.execute(db);
		return posts(reader, id);
	},
	'answer a hidden question': async (reader) => posts(reader, await question({ hidden: 'hidden' })),
	'say thanks for somebody’s answer': async (reader) =>
		done(await thanks.give(db, me(reader).id, (await answer()).answer)),
	'say that an answer helped': async (reader) => {
		const made = await answer({ author: bystander }, await question());
		return done(await helped.mark(db, me(reader).id, made.answer, true));
	},
	'send a picture': async (reader) => done(await pictures.take(db, me(reader).id, photo, 'A shoe')),
	'delete a picture': async (reader) => pictures.remove(db, me(reader).id, await picture(await answer())),
	'change a question': async (reader) => rewords(reader, 'everyone'),
	'change an answer': async (reader) => rewordsAnswer(reader, {}),
	'change a hidden answer': async (reader) => rewordsAnswer(reader, { hidden: 'hidden' }),
	'change for whom a question is': async (reader) => rewords(reader, 'members'),
	'take a question down': async (reader) =>
		done(await takeDown(db, me(reader).id, { question: await question(), answer: null })),
	'take an answer down': async (reader) => done(await takeDown(db, me(reader).id, await answer())),
	'take a hidden answer down': async (reader) =>
		done(await takeDown(db, me(reader).id, await answer({ hidden: 'hidden' }))),
	'say how it went, two weeks on': tells,
	'report a post for everyone': async (reader) =>
		done(await reports.file(db, reader, { what: 'answer', id: (await answer()).answer }, REPORT)),
	'report a post for members': async (reader) =>
		done(
			await reports.file(
				db,
				reader,
				{ what: 'answer', id: (await answer({ audience: 'members' })).answer },
				REPORT
			)
		),

	'see the pages for the host’s people': async (reader) => door.keeper(event(reader)) === reader,
	'read the log': async (reader) =>
		(await action(bystander)) > 0 && (await log.read(db, reader, {}, 5)).length > 0,
	'leave a post as it is': async (reader) => onQuestion(reader, 'leave'),
	'hide a question': async (reader) => hides(reader, 'question', await question()),
	'hide an answer': async (reader) => hides(reader, 'answer', (await answer()).answer),
	'show a hidden answer': async (reader) => {
		const { answer: id } = await answer({ hidden: 'hidden' });
		return orders(reader, { kind: 'show', post: { what: 'answer', id }, words: '' });
	},
	'show a held question': async (reader) => onQuestion(reader, 'show', { hidden: 'held' }),
	'hide what a helper wrote': async (reader) => {
		const author = await anyone(db, { role: 'helper' });
		return hides(reader, 'question', await question({ author }));
	},
	'hide what the host wrote': async (reader) => hides(reader, 'question', await question({ author: host })),
	'close a question to answers': async (reader) => onQuestion(reader, 'lock'),
	'open it to answers again': async (reader) => {
		const id = await question();
		await sql`update question set locked = true where id = ${id}`.execute(db);
		return orders(reader, { kind: 'unlock', post: { what: 'question', id }, words: '' });
	},
	'move a question': async (reader) =>
		orders(reader, {
			kind: 'move',
			post: { what: 'question', id: await question() },
			areas: ['calf'],
			week: 3,
			words: ''
		}),
	'put a question into another': async (reader) => merges(reader, 'everyone'),
	'put one for members into one for everyone': async (reader) => merges(reader, 'members'),
	'warn a member': async (reader) => about(reader, 'warn'),
	'pause a member': async (reader) => pauses(reader, 'member'),
	'pause a helper': async (reader) => pauses(reader, 'helper'),
	'end a member’s part': async (reader) => about(reader, 'ban'),
	'let somebody write again': async (reader) => letsBack(reader, 'paused_until'),
	'let somebody back whose part had ended': async (reader) => letsBack(reader, 'banned_at'),
	'confirm a profession': async (reader) => about(reader, 'confirm'),
	'take a confirmed profession back': async (reader) => about(reader, 'unconfirm', { professional: true }),
	'lift the limits of newcomers': async (reader) => about(reader, 'vouch', { known: false }),
	'give the graduate’s badge': async (reader) => about(reader, 'give-badge'),
	'make somebody a helper': async (reader) => about(reader, 'make-helper'),
	'end somebody’s part as a helper': async (reader) => about(reader, 'end-helper', { role: 'helper' }),
	'change the settings of the place': async (reader) =>
		done(await place.set(db, me(reader), { name: 'Ours', contact: '', holdFirst: false })),
	'claim a place that has a host': async (reader) =>
		done(await claim.claim(db, me(reader), 'ABCD-EFGH-JKLM')),
	'appeal what concerns oneself': async (reader) =>
		done(await appeals.appeal(db, me(reader).id, await action(me(reader)), 'Look again.')),
	'appeal what concerns somebody else': async (reader) =>
		done(await appeals.appeal(db, me(reader).id, await action(bystander), 'Look again.')),
	'answer an appeal': async (reader) =>
		done(
			await appeals.answer(db, me(reader), await appealed(await anyone(db, { role: 'helper' })), {
				granted: true,
				words: ''
			})
		),
	'answer an appeal against one’s own decision': async (reader) =>
		done(
			await appeals.answer(db, me(reader), await appealed(me(reader)), {
				granted: false,
				words: 'It stands.'
			})
		),

	'export all of one’s own': async (reader) => (await everything(reader)).includes(me(reader).name),
	'find somebody else’s in one’s own export': async (reader) => {
		await answer({ author: bystander });
		return (await everything(reader)).includes(bystander.id);
	},
	'see one’s notices': async (reader) => {
		const id = await action(me(reader));
		return (await log.notices(db, me(reader).id)).entries.some(
			(entry) => entry.id === id && entry.actor === null
		);
	},
	'erase one’s account': erases
};

const rows = TABLE.split('\n')
	.map((line) => /^(\S.*?)\s{2,}((?:yes|-).*)$/.exec(line))
	.flatMap((match) => (match ? [{ name: match[1] ?? '', cells: (match[2] ?? '').trim().split(/\s+/) }] : []));

/** A door that leads elsewhere, or closes, is a no like any other. */
async function may(name: string, who: Who): Promise<boolean> {
	try {
		return (await ACTIONS[name]?.(readerOf(who))) ?? false;
	} catch (thrown) {
		const { status } = thrown as { status?: number };
		if (status === 303 || status === 403) return false;
		throw thrown;
	}
}

describe('who may', () => {
	test.each(rows)('$name', async ({ name, cells }) => {
		const found: string[] = [];
		for (const who of COLUMNS) found.push((await may(name, who)) ? 'yes' : '-');
		const told = (list: readonly string[]) => COLUMNS.map((who, n) => `${who} ${list[n]}`);
		expect(told(found)).toEqual(told(cells));
	});

	test('the table and the actions are the same list', () => {
		expect(rows.map(({ name }) => name)).toEqual(Object.keys(ACTIONS));
	});
});
