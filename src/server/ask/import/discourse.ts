import {
	dateOf,
	isRow,
	parsed,
	threaded,
	type Brought,
	type Person,
	type Post,
	type Row,
	type Topic
} from './brought.ts';

const whole = (value: unknown) =>
	Number.isSafeInteger(Number(value)) && Number(value) !== 0 ? String(value) : null;

/**
 * Discourse: one JSON object with `users`, `topics` and `posts`, each a list of rows with the columns of those tables of
 * its database. Private messages, and what was deleted or hidden there, stay behind.
 */
export function read(text: string): Brought | { problem: string } {
	const file = parsed(text);
	if (!isRow(file) || ![file.users, file.topics, file.posts].every(Array.isArray))
		return { problem: 'This is no export of Discourse: one JSON object with users, topics and posts.' };
	const found: Brought = { people: [], questions: [], pictures: [], damaged: [] };
	const each = <T>(name: string, one: (row: Row) => T | string | null): T[] =>
		(file[name] as unknown[]).flatMap((row, n) => {
			const got = isRow(row) ? one(row) : 'It is no object.';
			if (typeof got === 'string') found.damaged.push({ row: `${name} ${n + 1}`, why: got });
			return typeof got === 'string' || got === null ? [] : [got];
		});
	found.people = each('users', person);
	const known = new Set(found.people.map(({ key }) => key));
	const topics = each('topics', topic);
	const ids = new Set(topics.map(({ id }) => id));
	const posts = each('posts', (row) => post(row, known)).filter((one) => ids.has(one.topic));
	posts.sort((a, b) => a.number - b.number);
	const numbered = new Map(posts.map((one) => [`${one.topic} ${one.number}`, one.id]));
	const placed = posts.map(({ number: _, reply, ...one }): Post => {
		return { ...one, parent: (reply && numbered.get(`${one.topic} ${reply}`)) || null };
	});
	found.questions = threaded('discourse', topics, placed, found.damaged);
	return found;
}

function person({ id, username, created_at }: Row): Person | string {
	const joined = dateOf(created_at);
	if (!whole(id) || typeof username !== 'string' || !joined) return 'It needs id, username and created_at.';
	return { kind: 'person', key: `discourse:user:${String(id)}`, name: username, joined };
}

function topic(row: Row): Topic | string | null {
	const id = whole(row.id);
	if (row.deleted_at || row.visible === false || row.archetype === 'private_message') return null;
	if (!id || typeof row.title !== 'string' || row.title.trim() === '') return 'It needs id and title.';
	return { id, title: row.title, locked: row.closed === true };
}

function post(row: Row, known: ReadonlySet<string>) {
	if (row.deleted_at || row.hidden === true || (row.post_type ?? 1) !== 1) return null;
	const [id, of, number, at] = [
		whole(row.id),
		whole(row.topic_id),
		whole(row.post_number),
		dateOf(row.created_at)
	];
	if (!id || !of || !number || !at || typeof row.raw !== 'string' || row.raw.trim() === '')
		return 'It needs id, topic_id, post_number, created_at and raw.';
	const by = `discourse:user:${String(row.user_id)}`;
	const reply = whole(row.reply_to_post_number);
	return { id, topic: of, number: Number(number), by: known.has(by) ? by : null, at, text: row.raw, reply };
}
