import { sql } from 'kysely';
import { SETBACKS } from '#core/ask/keep.ts';
import { ahead, countIn, NOTHING, over, sum, type Tally } from '#core/ask/limits.ts';
import { linksIn, wantsLook } from '#core/ask/link.ts';
import { NEEDS, step, type Standing, type Step } from '#core/ask/trust.ts';
import type { Database } from '#server/database/database.ts';
import type { Reader } from '../visible.ts';
import * as stopped from './stopped.ts';

type Here = Standing & { step: Step; stop: string | null; today: Tally };

/**
 * How somebody stands: their step, what they posted in the last 24 hours, and why they may not write, if so. Reads no
 * more than the step needs, however much somebody has written. Throws where there is no such member.
 */
export async function of(db: Database, member: string): Promise<Here> {
	const { posts, thankedBy } = NEEDS.trusted;
	const { rows } = await sql<Standing & stopped.State>`
		select m.vouched or m.role <> 'member' as known,
			floor(extract(epoch from now() - m.created_at) / 86400)::int as days,
			(select count(*) from (select from question where author = m.id and hidden is null limit ${posts}) q)::int
				+ (select count(*) from (select from answer where author = m.id and hidden is null limit ${posts}) a)::int as posts,
			(select count(*) from (select distinct t.member from answer a join thanks t on t.answer = a.id
				where a.author = m.id and a.hidden is null limit ${thankedBy}) t)::int as "thankedBy",
			(select floor(extract(epoch from now() - max(k.at)) / 86400)::int from keep_action k
				where k.member = m.id and k.kind = any(${SETBACKS}) and k.undone_by is null) as "quietFor",
			m.banned_at as "bannedAt", m.paused_until as "pausedUntil"
		from member m where m.id = ${member}`.execute(db);
	const [found] = rows;
	if (!found) throw new Error(`No member ${member}`);
	return { ...found, step: step(found), stop: stopped.why(found), today: await today(db, member) };
}

/** What somebody posted in the last 24 hours, what was taken down since included: taking down makes no room. */
async function today(db: Database, member: string): Promise<Tally> {
	const { rows } = await sql<{ what: 'questions' | 'answers'; words: string }>`
		select 'questions' as what, title || ' ' || body as words from question
			where author = ${member} and asked_at > now() - interval '1 day'
		union all
		select 'answers', body from answer where author = ${member} and answered_at > now() - interval '1 day'`.execute(
		db
	);
	return sum(rows.map(({ what, words }) => ({ ...countIn(words), [what]: 1 })));
}

/** What somebody is about to post. `question` is where an answer goes. */
export type Post =
	{ what: 'question'; title: string; body: string } | { what: 'answer'; question: number; body: string };

/** Let in, shown or held until one of the host's people has read it; or why not, in a sentence. */
export type Admitted = { hidden: 'held' | null } | { problem: string };

/**
 * One person's posts come one after the other, or two at once would both find room for one more. Locked as what no key
 * changes of: who is told of them refers to the person, and would wait for us while we wait for the question.
 */
export async function holdMember(transaction: Database, member: string): Promise<void> {
	await sql`select from member where id = ${member} for no key update`.execute(transaction);
}

/** Whether somebody may post this, now. Inside the transaction that writes it, after `holdMember`. */
export async function admit(transaction: Database, member: string, post: Post): Promise<Admitted> {
	if (post.what === 'answer' && (await isLocked(transaction, post.question))) {
		return { problem: 'This question takes no more answers. It can still be read.' };
	}
	const here = await of(transaction, member);
	if (here.stop) return { problem: here.stop };
	const words = post.what === 'question' ? `${post.title} ${post.body}` : post.body;
	const more = { ...countIn(words), [post.what === 'question' ? 'questions' : 'answers']: 1 };
	const full = over(here.step, here.today, more);
	if (full) return { problem: full };
	const again = here.step === 'trusted' ? null : await same(transaction, member, post);
	if (again) return { problem: again };
	const odd = here.step !== 'trusted' && linksIn(words).some(wantsLook);
	const first = here.step === 'new' && here.posts === 0 && (await holdsFirst(transaction));
	return { hidden: odd || first ? 'held' : null };
}

async function isLocked(db: Database, question: number): Promise<boolean> {
	const row = await db.selectFrom('question').select('locked').where('id', '=', question).executeTakeFirst();
	return row?.locked ?? false;
}

/** Short words come twice by nature ("Same for me."); only longer ones count as the same again elsewhere. Characters. */
const LONG = 80;

/** The same words by the same person within a week: as a question, under the same question, or long ones anywhere. */
async function same(db: Database, member: string, post: Post): Promise<string | null> {
	const { rows } =
		post.what === 'question'
			? await sql<{ question: number }>`
				select id as question from question where author = ${member} and hidden is null
					and asked_at > now() - interval '7 days'
					and lower(title) = lower(${post.title}) and lower(body) = lower(${post.body}) limit 1`.execute(db)
			: await sql<{ question: number }>`
				select question from answer where author = ${member} and hidden is null
					and answered_at > now() - interval '7 days' and lower(body) = lower(${post.body})
					and (question = ${post.question} or ${[...post.body].length} >= ${LONG}) limit 1`.execute(db);
	const [found] = rows;
	if (!found) return null;
	return post.what === 'question'
		? 'You asked this, word for word, a few days ago. Add to that question instead: it is on your list.'
		: 'You posted these same words already this week. Once is enough: people will find them.';
}

async function holdsFirst(db: Database): Promise<boolean> {
	const row = await db.selectFrom('place').select('hold_first').executeTakeFirst();
	return row?.hold_first ?? false;
}

/** What somebody should know before they write: that they may not, or that a limit is near; null for most, always. */
export async function notice(
	db: Database,
	member: string | undefined,
	kind: 'questions' | 'answers'
): Promise<string | null> {
	if (member === undefined) return null;
	const here = await of(db, member);
	return here.stop ?? ahead(here.step, here.today, kind);
}

/** The same for the page of a question, which is read often: asks the database only about those who joined lately. */
export async function near(db: Database, reader: Reader): Promise<string | null> {
	if (reader === null) return null;
	const stop = stopped.why({
		bannedAt: reader.banned ? new Date(0) : null,
		pausedUntil: reader.pausedUntil ?? null
	});
	return stop === null && reader.recent ? notice(db, reader.id, 'answers') : stop;
}

/** Whether somebody may change a post from some words to others, and whether it is then held; or why not. */
export async function mayChange(db: Database, member: string, was: string, is: string): Promise<Admitted> {
	const here = await of(db, member);
	if (here.stop) return { problem: here.stop };
	const known = new Set(linksIn(was));
	const fresh = linksIn(is).filter((link) => !known.has(link));
	const full = over(here.step, here.today, { ...NOTHING, links: fresh.length });
	if (full) return { problem: full };
	return { hidden: here.step !== 'trusted' && fresh.some(wantsLook) ? 'held' : null };
}

/** Whether somebody may put so many more pictures up; why not, or null. `had` is how many in the last 24 hours. */
export async function mayPicture(db: Database, member: string, had: number): Promise<string | null> {
	const here = await of(db, member);
	return here.stop ?? over(here.step, { ...NOTHING, pictures: had }, { ...NOTHING, pictures: 1 });
}
