import { expect, test } from 'vitest';
import * as discourse from './discourse.ts';
import * as fourleaf from './fourleaf.ts';
import * as phpbb from './phpbb.ts';

const user = { id: 1, username: 'sal', created_at: '2024-01-02T03:04:05Z' };
const topic = { id: 7, title: 'Sore knee' };
const post = {
	id: 1,
	topic_id: 7,
	post_number: 1,
	user_id: 1,
	raw: 'It does.',
	created_at: '2024-02-01T00:00:00Z'
};
const forum = (more: object) => JSON.stringify({ users: [user], topics: [topic], posts: [post], ...more });

test.each([
	['whole', {}, 1, []],
	['a user without a name', { users: [{ ...user, username: null }] }, 1, ['users 1']],
	['a topic without a title', { topics: [{ ...topic, title: '' }] }, 0, ['topics 1']],
	['a topic without posts', { topics: [topic, { id: 8, title: 'Empty' }] }, 1, ['topic 8']],
	[
		'a post without a date',
		{ posts: [post, { ...post, id: 2, post_number: 2, created_at: 'soon' }] },
		1,
		['posts 2']
	],
	['a row that is none', { posts: [post, null, 7] }, 1, ['posts 2', 'posts 3']],
	['a private message', { topics: [topic, { id: 9, title: 'Psst', archetype: 'private_message' }] }, 1, []],
	['a deleted topic', { topics: [{ ...topic, deleted_at: '2024-01-01' }] }, 0, []],
	['a small action', { posts: [post, { ...post, id: 2, post_number: 2, post_type: 3 }] }, 1, []]
])('Discourse, %s', (_, more, questions, rows) => {
	const found = discourse.read(forum(more));
	if ('problem' in found) throw new Error(found.problem);
	expect(found.questions).toHaveLength(questions);
	expect(found.damaged.map(({ row }) => row)).toEqual(rows);
});

test.each(['', '[]', '{"users":[]}', 'users,topics', 'null'])(
	'%j is no export of Discourse or phpBB',
	(text) => {
		expect(discourse.read(text)).toHaveProperty('problem');
		expect(phpbb.read(text)).toHaveProperty('problem');
	}
);

const table = (name: string, data: object[]) => ({
	type: 'table',
	name: `phpbb_${name}`,
	database: 'x',
	data
});
const board = (text: string, more: object = {}) =>
	JSON.stringify([
		{ type: 'header', version: '5.2' },
		table('users', [
			{ user_id: '2', user_type: '0', username: 'Sal &amp; Co', user_regdate: '1700000000' },
			{ user_id: '3', user_type: '2', username: 'Bot', user_regdate: '1700000000' }
		]),
		table('topics', [
			{ topic_id: '5', topic_title: 'Knee &quot;hot&quot;', topic_visibility: '1', topic_status: '1' }
		]),
		table('posts', [
			{ post_id: '9', topic_id: '5', poster_id: '3', post_time: '1700000300', post_text: 'Rest &lt;3' },
			{ post_id: '8', topic_id: '5', poster_id: '2', post_time: '1700000200', post_text: text, ...more }
		])
	]);

test.each([
	['<t>Plain</t>', 'Plain'],
	['<r><B><s>[b]</s>Strong<e>[/b]</e></B> word</r>', '**Strong** word'],
	['[b:3a1bc2d4]Old[/b:3a1bc2d4] kind', '**Old** kind'],
	['<t>One<br/>two &amp;lt;</t>', 'One\ntwo &lt;'],
	['[url=https://example.org]here[/url]', '[here](https://example.org)']
])('phpBB keeps %s, which is %s', (kept, words) => {
	const found = phpbb.read(board(kept));
	if ('problem' in found) throw new Error(found.problem);
	expect(found.people.map(({ name }) => name)).toEqual(['Sal & Co']);
	expect(found.questions).toMatchObject([
		{
			title: 'Knee "hot"',
			text: words,
			by: 'phpbb:user:2',
			locked: true,
			answers: [{ text: 'Rest <3', by: null }]
		}
	]);
});

test('phpBB, a damaged post is told by its row, and one not approved stays behind', () => {
	expect(phpbb.read(board('x', { post_time: 'never' }))).toMatchObject({ damaged: [{ row: 'posts 2' }] });
	expect(phpbb.read(board('x', { post_visibility: '0' }))).toMatchObject({
		damaged: [],
		questions: [{ text: 'Rest <3' }]
	});
});

const told = { round: 1, at: '2024-01-02', start: 3, now: 1, tried: [], helped: [], own: '', saw: 'nobody' };
const went = { area: 'knee', band: null, onset: null, side: null, start: 3, asked: null, told: [told] };
const question = {
	...{
		kind: 'question',
		key: 'q',
		by: null,
		at: '2024-01-02',
		edited: null,
		title: 'T',
		text: '',
		audience: 'everyone'
	},
	...{ facts: [], hidden: null, locked: false, answers: [] }
};
const person = { kind: 'person', key: 'a', name: 'Sal', joined: '2024-01-02T03:04:05.000Z' };
test.each([
	['cut off', JSON.stringify(person).slice(0, 20), 'no person'],
	['another kind', '{"kind":"constructor"}', 'no person'],
	['a field missing', JSON.stringify({ ...person, name: undefined }), 'no name'],
	['a field too many', JSON.stringify({ ...person, role: 'host' }), 'role'],
	['a date that is none', JSON.stringify({ ...person, joined: 'soon' }), 'date'],
	[
		'a picture by another name',
		JSON.stringify({ kind: 'picture', key: 'x', under: 'a', by: null, at: person.joined, alt: '', data: '' }),
		'UUID'
	],
	['a score beyond 10', JSON.stringify({ ...question, went: { ...went, start: 11 } }), '0 to 10'],
	[
		'an outcome of no round',
		JSON.stringify({ ...question, went: { ...went, told: [{ ...told, round: 3 }] } }),
		'round'
	]
])('our own, %s', async (_, line, why) => {
	const [{ people, damaged } = { people: [] }] = await Array.fromAsync(
		fourleaf.read([JSON.stringify(person), `\n${line}\n`])
	);
	expect(people).toHaveLength(1);
	expect(damaged).toEqual([{ row: 'line 2', why: expect.stringContaining(why) as string }]);
});
