import { sql } from 'kysely';
import { inWords, placeOf, type NotificationKind } from '#core/ask/notification.ts';
import type { Database } from '#server/database/database.ts';
import * as mail from '#server/mail.ts';
import * as letter from '../letter.ts';

const BATCH = 50;

type Waiting = {
	id: number;
	member: string;
	kind: NotificationKind;
	question: number;
	answer: number | null;
	title: string;
	name: string | null;
	address: string | null;
};

/**
 * Mails what waits, each line once: it is marked before it goes, and the mark is taken back when the mail server did not
 * take it. What nobody wants by mail is marked and goes nowhere. `origin` is the place's own address.
 */
export async function mailOut(db: Database, origin: string): Promise<number> {
	const { rows } = await sql<Waiting>`
		with taken as (update notification set mailed_at = now() where id in (
			select id from notification where mailed_at is null order by id limit ${BATCH} for update skip locked)
			returning *)
		select t.id, t.member, t.kind, t.question, t.answer, q.title, by.display_username as name, c.address
		from taken t join question q on q.id = t.question and q.hidden is null
		left join answer a on a.id = t.answer left join member by on by.id = t.by_member
		left join mail_choice c on c.member = t.member and c.confirmed_at is not null and t.kind = any(c.kinds)
			and t.seen_at is null and a.hidden is null and t.at > now() - interval '2 days'
		order by t.id`.execute(db);
	for (const { address, ...line } of rows) if (address) await send(db, origin, address, line);
	return rows.length;
}

async function send(db: Database, origin: string, to: string, line: Omit<Waiting, 'address'>): Promise<void> {
	const words = inWords(line.kind, line.name);
	const again = line.kind === 'follow-up' || line.kind === 'follow-up-again';
	const key = again ? `?letter=${await letter.sign(db, line.question, line.member)}` : '';
	const place = placeOf(line);
	const text = [
		`${words}: “${line.title}”`,
		again ? 'It takes ten seconds and helps the next one who asks:' : 'Read it here:',
		`${origin}${place.replace(/(?=#)|$/, key)}`,
		'',
		'What comes by e-mail is your choice:',
		`${origin}/ask/news/choices`
	].join('\n');
	try {
		await mail.send({
			to,
			subject: `${words}: ${line.title}`.slice(0, 150),
			text,
			unsubscribe: `${origin}/ask/news/choices`
		});
	} catch (error) {
		console.error(`A letter did not go out: ${(error as Error).message}`);
		await db.updateTable('notification').set({ mailed_at: null }).where('id', '=', line.id).execute();
		throw error;
	}
}

type Digest = { member: string; address: string; since: Date };

/** The weekly digest, for those who want it: what they have not seen. A week without news sends nothing. */
export async function digests(db: Database, origin: string): Promise<void> {
	const { rows } = await sql<Digest>`
		update mail_choice c set digest_at = now() from (select member, digest_at from mail_choice
			where confirmed_at is not null and digest and digest_at < now() - interval '7 days'
			limit ${BATCH} for update skip locked) old
		where old.member = c.member returning c.member, c.address, old.digest_at as since`.execute(db);
	for (const { member, address, since } of rows) {
		const news = await db
			.selectFrom('notification')
			.innerJoin('question', 'question.id', 'notification.question')
			.leftJoin('member', 'member.id', 'notification.by_member')
			.select([
				'kind',
				'question.title',
				'member.display_username as name',
				'notification.question',
				'notification.answer'
			])
			.where('notification.member', '=', member)
			.where('seen_at', 'is', null)
			.where('at', '>', since)
			.where('question.hidden', 'is', null)
			.orderBy('notification.id', 'desc')
			.limit(20)
			.execute();
		if (news.length === 0) continue;
		const lines = news.map(
			(line) => `${inWords(line.kind, line.name)}: “${line.title}”\n${origin}${placeOf(line)}`
		);
		const end = `What comes by e-mail is your choice:\n${origin}/ask/news/choices`;
		await mail.send({ to: address, subject: 'Your week on Fourleaf', text: [...lines, end].join('\n\n') });
	}
}
