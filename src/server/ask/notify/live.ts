import type pg from 'pg';
import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';
import { pool } from '#server/database/database.ts';

/**
 * Answers as they arrive, for those who have the question open. PostgreSQL carries the word between processes: one
 * connection of each listens, and only while somebody is there.
 */
const CHANNEL = 'fourleaf_answered';

type Listener = { posted(answer: number): void; end(): void };
const listeners = new Map<number, Set<Listener>>();
let listening: Promise<pg.PoolClient> | null = null;

/** Says that an answer or a reply was posted under a question. In the transaction that posts it: it is heard once that stands. */
export async function announce(transaction: Database, question: number, answer: number): Promise<void> {
	await sql`select pg_notify(${CHANNEL}, ${`${question} ${answer}`})`.execute(transaction);
}

/** Says so whenever something is posted under a question, until the returned function is called. */
export function listen(question: number, heard: Listener): () => void {
	const here = listeners.get(question) ?? new Set();
	listeners.set(question, here.add(heard));
	listening ??= open();
	return () => {
		here.delete(heard);
		if (here.size === 0) listeners.delete(question);
		if (listeners.size === 0) void close();
	};
}

async function open(): Promise<pg.PoolClient> {
	const client = await pool().connect();
	client.on('notification', ({ payload }) => {
		const [question = 0, answer = 0] = (payload ?? '').split(' ').map(Number);
		for (const heard of listeners.get(question) ?? []) heard.posted(answer);
	});
	// A connection that breaks is made anew for whoever comes next.
	client.on('error', () => {
		listening = null;
		client.release(true);
	});
	await client.query(`listen ${CHANNEL}`);
	return client;
}

async function close(): Promise<void> {
	const was = listening;
	listening = null;
	(await was?.catch(() => null))?.release(true);
}

/** Ends every open line, so that the server can stop. */
export function endAll(): void {
	for (const heard of [...listeners.values()].flatMap((here) => [...here])) heard.end();
}
