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

/**
 * phpBB 3: its tables users, topics and posts as phpMyAdmin exports them to JSON, a list with an object for each table:
 * `{"type":"table","name":"phpbb_posts","data":[…]}`. Everything in it is text. What was not approved or was deleted there
 * stays behind, and so do bots.
 */
export function read(text: string): Brought | { problem: string } {
	const file = parsed(text);
	const tables = Array.isArray(file) ? file.filter((part) => isRow(part) && part.type === 'table') : [];
	const of = (name: string) =>
		tables.find((part: Row) => String(part.name).endsWith(`_${name}`) && Array.isArray(part.data))?.data as
			unknown[] | undefined;
	const [users, topics, posts] = [of('users'), of('topics'), of('posts')];
	if (!users || !topics || !posts)
		return {
			problem: 'This is no export of phpBB: the tables users, topics and posts as JSON from phpMyAdmin.'
		};
	const found: Brought = { people: [], questions: [], pictures: [], damaged: [] };
	const each = <T>(name: string, rows: unknown[], one: (row: Row) => T | string | null): T[] =>
		rows.flatMap((row, n) => {
			const got = isRow(row) ? one(row) : 'It is no object.';
			if (typeof got === 'string') found.damaged.push({ row: `${name} ${n + 1}`, why: got });
			return typeof got === 'string' || got === null ? [] : [got];
		});
	found.people = each('users', users, person);
	const known = new Set(found.people.map(({ key }) => key));
	const heads = each('topics', topics, topic);
	const ids = new Set(heads.map(({ id }) => id));
	const said = each('posts', posts, (row) => post(row, known)).filter((one) => ids.has(one.topic));
	said.sort((a, b) => Number(a.id) - Number(b.id));
	found.questions = threaded('phpbb', heads, said, found.damaged);
	return found;
}

const shown = (visibility: unknown) => visibility === undefined || String(visibility) === '1';
const whole = (value: unknown) => (/^[1-9]\d{0,14}$/.test(String(value)) ? String(value) : null);

function person({ user_id, user_type, username, user_regdate }: Row): Person | string | null {
	if (String(user_type) === '2') return null;
	const [id, joined] = [whole(user_id), dateOf(user_regdate)];
	if (!id || typeof username !== 'string' || !joined) return 'It needs user_id, username and user_regdate.';
	return { kind: 'person', key: `phpbb:user:${id}`, name: plain(username), joined };
}

function topic({ topic_id, topic_title, topic_visibility, topic_status }: Row): Topic | string | null {
	const id = whole(topic_id);
	if (!shown(topic_visibility) || String(topic_status) === '2') return null;
	if (!id || typeof topic_title !== 'string' || topic_title.trim() === '')
		return 'It needs topic_id and topic_title.';
	return { id, title: plain(topic_title), locked: String(topic_status) === '1' };
}

function post(row: Row, known: ReadonlySet<string>): Post | string | null {
	if (!shown(row.post_visibility)) return null;
	const [id, of, at] = [whole(row.post_id), whole(row.topic_id), dateOf(row.post_time)];
	const text = typeof row.post_text === 'string' ? markdown(row.post_text) : '';
	if (!id || !of || !at || text === '') return 'It needs post_id, topic_id, post_time and post_text.';
	const by = `phpbb:user:${String(row.poster_id)}`;
	return { id, topic: of, by: known.has(by) ? by : null, at, text, parent: null };
}

const MARKS: readonly [RegExp, string][] = [
	[/\[\/?b\]/gi, '**'],
	[/\[\/?i\]/gi, '*'],
	[/\[url=([^\]]+)\]([\s\S]*?)\[\/url\]/gi, '[$2]($1)'],
	[/\[quote[^\]]*\]([\s\S]*?)\[\/quote\]/gi, '\n$1\n\n'],
	[/\[\*\]/g, '\n- '],
	[/\[\/?(?:u|s|url|img|code|list|color|size|email|attachment|\*)(?:[=:][^\]]*)?\]/gi, '']
];

/** What phpBB keeps, marks in brackets within elements of its own, as Markdown. */
function markdown(kept: string): string {
	const bare = plain(kept.replace(/<br\s*\/?>/gi, '\n').replace(/<[^>]*>/g, '')).replace(
		/:[a-z0-9]{8}(?=\])/g,
		''
	);
	return MARKS.reduce((text, [mark, instead]) => text.replace(mark, instead), bare).trim();
}

const plain = (text: string): string =>
	text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#0?39;/g, "'")
		.replace(/&amp;/g, '&');
