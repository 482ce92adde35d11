import { sql } from 'kysely';
import { AREAS } from '#core/ask/area.ts';
import { PAUSES, type KeepKind } from '#core/ask/keep.ts';
import { HIDE_REASONS, type Reason } from '#core/ask/report.ts';
import type { Database } from '#server/database/database.ts';
import { recount } from '../answer-count.ts';
import * as badges from '../badges.ts';
import * as live from '../notify/live.ts';
import * as follows from '../notify/follows.ts';
import { recountQuestion } from '../what-helped.ts';
import type { Before } from './tables.ts';
import type { Target } from './target.ts';

/** What a decision changed, as far as the log keeps it; or why it could not. */
export type Done = { before?: Before; until?: Date } | { problem: string };

/** Hides a post from everybody but its writer and the host's people. */
export async function hide(db: Database, target: Target, reason: Reason): Promise<Done> {
	if (!HIDE_REASONS.includes(reason)) return { problem: 'Choose why it is hidden.' };
	if (target.hidden === 'hidden') return { problem: 'It is hidden already.' };
	await setHidden(db, target, 'hidden');
	return { before: { hidden: target.hidden } };
}

/** Shows what was hidden or held. What was held happens now, for those who follow along. */
export async function show(db: Database, target: Target): Promise<Done> {
	if (target.hidden === null) return { problem: 'It is shown already.' };
	await setHidden(db, target, null);
	await firstSeen(db, target);
	return { before: { hidden: target.hidden } };
}

type Post = Pick<Action, 'member' | 'question' | 'answer'>;

/** What was held from the start happens once others can see it, for those who follow along. */
async function firstSeen(db: Database, { member, question, answer }: Post): Promise<void> {
	await sql`insert into ask_event (kind, member, question, answer)
		select case when ${answer}::bigint is null then 'asked' when parent is null then 'answered' else 'replied' end,
			${member}, ${question}, ${answer}
		from (select 1) one left join answer on id = ${answer}
		where not exists (select from ask_event where question = ${question} and answer is not distinct from ${answer}
			and kind in ('asked', 'answered', 'replied'))`.execute(db);
	if (question !== null && answer !== null) await live.announce(db, question, answer);
}

async function setHidden(db: Database, { question, answer }: Post, hidden: 'hidden' | null): Promise<void> {
	if (answer === null) {
		await db.updateTable('question').set({ hidden }).where('id', '=', question).execute();
		if (question !== null) await recountQuestion(db, question);
		return;
	}
	await db.updateTable('answer').set({ hidden }).where('id', '=', answer).execute();
	if (question !== null) await recount(db, question);
}

/** Closes a question to new answers, or opens it again. */
export async function lock(db: Database, target: Target, locked: boolean): Promise<Done> {
	if (target.answer !== null) return { problem: 'Only a question can be closed to answers.' };
	if (target.locked === locked) return { problem: locked ? 'It is closed already.' : 'It is open already.' };
	await db.updateTable('question').set({ locked }).where('id', '=', target.question).execute();
	return {};
}

/** Changes on which boards a question stands. Its own words and facts stay as their writer left them. */
export async function move(
	db: Database,
	target: Target,
	{ areas, week }: { areas: string[]; week: number | null }
): Promise<Done> {
	if (target.answer !== null) return { problem: 'Only a question can be moved.' };
	const known = [...new Set(areas)].filter((area) => Object.hasOwn(AREAS, area)).slice(0, 8);
	if (week !== null && (week < 1 || week > 52)) return { problem: 'A week is a number from 1 to 52.' };
	await db
		.updateTable('question')
		.set({ areas: known, week, moved: true })
		.where('id', '=', target.question)
		.execute();
	return { before: { areas: target.areas, week: target.week } };
}

/** Puts a question into another: its answers move along, its address leads there. */
export async function merge(db: Database, target: Target, into: number): Promise<Done> {
	const from = target.question;
	if (target.answer !== null || from === null) return { problem: 'Only a question can be put into another.' };
	if (from === into) return { problem: 'That is the same question.' };
	const other = await db
		.selectFrom('question')
		.select(['id', 'audience'])
		.where('id', '=', into)
		.where('hidden', 'is', null)
		.forUpdate()
		.executeTakeFirst();
	if (!other) return { problem: 'There is no question with that number.' };
	if (target.audience === 'members' && other.audience === 'everyone')
		return {
			problem: 'This one is for members only, and everyone can read the other. Its answers cannot go there.'
		};
	const moved = await db
		.updateTable('answer')
		.set({ question: into })
		.where('question', '=', from)
		.returning('id')
		.execute();
	const answers = moved.map(({ id }) => id);
	await carryAlong(db, answers, into);
	await follows.carryAlong(db, from, into);
	await db
		.updateTable('question')
		.set({ hidden: 'merged', merged_into: into, answers: 0 })
		.where('id', '=', from)
		.execute();
	await db.updateTable('question').set({ merged_into: into }).where('merged_into', '=', from).execute();
	await recount(db, into);
	await recountQuestion(db, from);
	return { before: { hidden: target.hidden, answers } };
}

/** What names an answer together with its question. A table that does so is to be added here. */
async function carryAlong(db: Database, answers: number[], question: number): Promise<void> {
	if (answers.length === 0) return;
	await db.updateTable('ask_event').set({ question }).where('answer', 'in', answers).execute();
	await db.updateTable('mention').set({ question }).where('answer', 'in', answers).execute();
	await db.updateTable('report').set({ question }).where('answer', 'in', answers).execute();
	await db.updateTable('keep_action').set({ question }).where('answer', 'in', answers).execute();
}

/** Keeps somebody from writing for some days. */
export async function pause(db: Database, { member }: Target, days: number): Promise<Done> {
	if (!PAUSES.includes(days)) return { problem: 'Choose for how long.' };
	const { until } = await db
		.updateTable('member')
		.set({ paused_until: sql<Date>`now() + make_interval(days => ${days})` })
		.where('id', '=', member)
		.returning('paused_until as until')
		.executeTakeFirstOrThrow();
	return until ? { until } : {};
}

/** Ends somebody's part. They can still sign in, read what everyone reads, appeal, and take their posts with them. */
export async function ban(db: Database, { member, bannedAt }: Target): Promise<Done> {
	if (bannedAt) return { problem: 'Their part here has ended already.' };
	await db
		.updateTable('member')
		.set({ banned_at: sql<Date>`now()` })
		.where('id', '=', member)
		.execute();
	return {};
}

/** Lets somebody write again. */
export async function lift(db: Database, { member, bannedAt, pausedUntil }: Target): Promise<Done> {
	if (!bannedAt && !(pausedUntil && pausedUntil > new Date())) return { problem: 'They can write already.' };
	await db
		.updateTable('member')
		.set({ banned_at: null, paused_until: null })
		.where('id', '=', member)
		.execute();
	return {};
}

/** Whether somebody may mark answers as a professional's. */
export async function confirm(db: Database, { member }: Target, professional: boolean): Promise<Done> {
	await db.updateTable('member').set({ professional }).where('id', '=', member).execute();
	return {};
}

/** Whether the limits of newcomers are lifted. */
export async function vouch(db: Database, { member }: Target, vouched: boolean): Promise<Done> {
	await db.updateTable('member').set({ vouched }).where('id', '=', member).execute();
	return {};
}

/** Gives the graduate's badge, or takes it off. */
export async function badge(db: Database, { member }: Target, give: boolean): Promise<Done> {
	await (give ? badges.give(db, member, 'host') : badges.takeOff(db, member));
	return {};
}

/** Gives the role of a helper, or takes it. */
export async function help(db: Database, { member, role }: Target, helper: boolean): Promise<Done> {
	if (role === 'host') return { problem: 'The host stays the host.' };
	await db
		.updateTable('member')
		.set({ role: helper ? 'helper' : 'member' })
		.where('id', '=', member)
		.execute();
	return {};
}

/** What an appeal that is granted takes back: an entry of the log. */
export type Action = {
	id: number;
	kind: KeepKind;
	member: string | null;
	question: number | null;
	answer: number | null;
	detail: Before | null;
};

/** Takes an action back, as far as the world has not moved on since. */
export async function undo(db: Database, action: Action): Promise<void> {
	const { kind, member, question, answer, detail } = action;
	const { hidden = null, areas = [], week = null, answers = [] } = detail ?? {};
	switch (kind) {
		case 'hide':
			await unhide(db, { member, question, answer });
			return;
		case 'lock':
			await db.updateTable('question').set({ locked: false }).where('id', '=', question).execute();
			return;
		case 'move':
			await db
				.updateTable('question')
				.set({ areas, week, moved: false })
				.where('id', '=', question)
				.execute();
			return;
		case 'merge':
			await unmerge(db, action.id, question, { answers, hidden });
			return;
		case 'pause':
			await db.updateTable('member').set({ paused_until: null }).where('id', '=', member).execute();
			return;
		case 'ban':
			await db.updateTable('member').set({ banned_at: null }).where('id', '=', member).execute();
			return;
		default:
			return;
	}
}

/** What was hidden while it was held is shown too, and happens now. */
async function unhide(db: Database, post: Post): Promise<void> {
	const [table, id] =
		post.answer === null ? (['question', post.question] as const) : (['answer', post.answer] as const);
	const { rows } = await sql`
		select from ${sql.table(table)} where id = ${id} and hidden = 'hidden' for update`.execute(db);
	if (rows.length === 0) return;
	await setHidden(db, post, null);
	await firstSeen(db, post);
}

async function unmerge(
	db: Database,
	action: number,
	question: number | null,
	{ answers, hidden }: { answers: number[]; hidden: 'held' | 'hidden' | null }
): Promise<void> {
	const found = await db
		.selectFrom('question')
		.select('merged_into as into')
		.where('id', '=', question)
		.where('hidden', '=', 'merged')
		.executeTakeFirst();
	if (!found || question === null) return;
	if (answers.length > 0)
		await db.updateTable('answer').set({ question }).where('id', 'in', answers).execute();
	await carryAlong(db, answers, question);
	await db.updateTable('question').set({ hidden, merged_into: null }).where('id', '=', question).execute();
	if (question !== null) await recount(db, question);
	if (found.into !== null) {
		await recount(db, found.into);
		await follows.takeBack(db, action, found.into);
	}
	await recountQuestion(db, question);
}
