import type { Database } from '#server/database/database.ts';
import * as followUps from '../follow-ups.ts';
import * as mail from '#server/mail.ts';
import { fanOut } from './fan-out.ts';
import { digests, mailOut } from './letters.ts';
import { byWeb, pushOut, type Deliver } from './push.ts';

/** Follow-ups looked at in one round. */
const BATCH = 100;

/** Asks those whose two or six weeks are over, and reminds each once. The mark comes first: better unasked than twice. */
export async function askAgain(db: Database): Promise<void> {
	for (const { question, member } of await followUps.due(db, BATCH)) {
		if (await followUps.markAsked(db, question)) await note(db, member, question, 'follow-up');
	}
	for (const { question, member } of await followUps.toRemind(db, BATCH)) {
		if (await followUps.markReminded(db, question)) await note(db, member, question, 'follow-up-again');
	}
}

/** At six weeks the same line stands again, unseen. */
async function note(db: Database, member: string, question: number, kind: 'follow-up' | 'follow-up-again') {
	const fresh = { seen_at: null, mailed_at: null, pushed_at: null };
	await db
		.insertInto('notification')
		.values({ member, kind, question, answer: null, by_member: null })
		.onConflict((conflict) =>
			conflict.columns(['member', 'kind', 'question', 'answer', 'by_member']).doUpdateSet(fresh)
		)
		.execute();
}

/** Everything that waits, once. */
export async function round(db: Database): Promise<void> {
	await askAgain(db);
	while ((await fanOut(db)) > 0);
}

/** And out of the house: by e-mail, where the host set it up, and to devices. */
async function sendOut(db: Database, origin: string, deliver: Deliver): Promise<void> {
	if (mail.isOpen()) {
		while ((await mailOut(db, origin)) > 0);
		await digests(db, origin);
	}
	while ((await pushOut(db, deliver)) > 0);
}

const PAUSE_MS = 5000;
/** After something failed, a mail server that is away for example. */
const AFTER_TROUBLE_MS = 60_000;

/**
 * Rounds one after the other, until the returned function is called; it ends with the round that is under way. `origin`
 * is this place's own address, for links in letters.
 */
export function keepGoing(db: Database, origin: string): () => Promise<void> {
	let stopped = false;
	let timer: NodeJS.Timeout | undefined;
	let now: Promise<void> = Promise.resolve();
	const go = () => {
		now = round(db)
			.then(async () => sendOut(db, origin, await byWeb(db, origin)))
			.then(
				() => PAUSE_MS,
				(error: unknown) => {
					console.error(error instanceof Error ? error.message : error);
					return AFTER_TROUBLE_MS;
				}
			)
			.then((pause) => {
				if (!stopped) timer = setTimeout(go, pause);
			});
	};
	timer = setTimeout(go, PAUSE_MS);
	return async () => {
		stopped = true;
		clearTimeout(timer);
		await now;
	};
}
