import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { anyone } from '#server/accounts/anyone.ts';
import { fresh } from '#server/database/fresh.ts';
import { answered, asked } from '../posted.ts';
import { cached } from './cached.ts';
import * as feeds from './feeds.ts';

const db = await fresh();
const [ruth, sal] = [await anyone(db), await anyone(db)];
const id = await asked(db, ruth, 'Sore <knee> & "hip"', {
	text: '**Week 6**, see https://example.org/?a=1&b=2\n\n<script>x</script> ]]>',
	facts: ['area knee left', 'week 6']
});
await asked(db, ruth, 'For members', { audience: 'members', facts: ['week 6'] });
const top = await answered(db, sal, id, { body: 'I rested.' });
await answered(db, ruth, id, { body: 'Thank you, and again.', parent: top });

const AT = 'https://run.example.org';
const read = (feed: string) => {
	expect(XMLValidator.validate(feed)).toBe(true);
	const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
	return parser.parse(feed).feed;
};

test('a feed holds what every visitor may read, as words and not as markup', async () => {
	const { entry, id: own, updated } = read(await feeds.ofQuestions(db, AT, null));
	expect(own).toBe('tag:run.example.org,2026:ask');
	expect(entry).toHaveLength(1);
	expect(entry[0]).toMatchObject({
		id: `tag:run.example.org,2026:question/${id}`,
		title: 'Sore <knee> & "hip"',
		author: { name: ruth.name },
		updated
	});
	expect(entry[0].link['@_href']).toBe(`${AT}/ask/${id}-sore-knee-hip`);
	expect(entry[0].content['#text']).toContain('<strong>Week 6</strong>');
	expect(entry[0].content['#text']).toContain('&lt;script&gt;x&lt;/script&gt;');
});

test('boards have theirs, and so have questions', async () => {
	expect(read(await feeds.ofQuestions(db, AT, { kind: 'week', week: 6 })).entry).toHaveLength(1);
	expect(read(await feeds.ofQuestions(db, AT, { kind: 'area', area: 'knee' })).entry).toHaveLength(1);
	expect(read(await feeds.ofQuestions(db, AT, { kind: 'week', week: 2 })).entry).toBeUndefined();
	const { entry } = read((await feeds.ofAnswers(db, AT, id)) ?? '');
	expect(entry.map((each: { author: object }) => each.author)).toMatchObject([
		{ name: ruth.name },
		{ name: sal.name }
	]);
	expect(await feeds.ofAnswers(db, AT, id + 1)).toBeNull();
});

test('who has it is told so in a line', async () => {
	const ask = (mark: string) =>
		cached(new Request(AT, { headers: { 'if-none-match': mark } }), 'text/plain', 'words');
	const etag = ask('').headers.get('etag') ?? '';
	expect([ask('').status, ask(etag).status, ask(`"x", W/${etag}`).status, ask('"x"').status]).toEqual([
		200, 304, 304, 200
	]);
});
