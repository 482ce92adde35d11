import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { anyone } from '#server/accounts/anyone.ts';
import { fresh } from '#server/database/fresh.ts';
import { answered, asked } from '../posted.ts';
import { embed } from './oembed.ts';
import * as sitemap from './sitemap.ts';

const db = await fresh();
const ruth = await anyone(db);
const AT = 'https://run.example.org';
const ids: number[] = [];
for (const n of [1, 2, 3, 4, 5])
	ids.push(await asked(db, ruth, `Sore knee ${n}`, { text: `It is <b>n</b> ${n}.` }));
const [first = 0] = ids;
const closed = await asked(db, ruth, 'Only for members', { audience: 'members' });
const hidden = await asked(db, ruth, 'Hidden here');
await db.updateTable('question').set({ hidden: 'hidden' }).where('id', '=', hidden).execute();

const read = (file: string) => {
	expect(XMLValidator.validate(file)).toBe(true);
	return new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' }).parse(file);
};
const whole = async (nth: number, batch: number) => {
	const pieces = await Array.fromAsync(sitemap.part(db, AT, nth, batch));
	return read(pieces.join('')).urlset.url?.map(({ loc }: { loc: string }) => loc);
};

test('every question that visitors may read is in it once, however it is read', async () => {
	const all = ids.map((id, n) => `${AT}/ask/${id}-sore-knee-${n + 1}`);
	for (const batch of [1, 2, 5, 100]) expect(await whole(1, batch)).toEqual(all);
	expect(await whole(2, 100)).toBeUndefined();
});

test('an answer changes the day on which a page last changed', async () => {
	const id = await answered(db, ruth, first);
	await sql`update answer set answered_at = '2031-01-02' where id = ${id}`.execute(db);
	const [piece] = (await Array.fromAsync(sitemap.part(db, AT, 1))).slice(1);
	expect(piece).toContain('<lastmod>2031-01-02T00:00:00.000Z</lastmod>');
});

test('the list of parts has a part for every 50,000 questions, and one for pages', async () => {
	const { sitemap: parts } = read(await sitemap.index(db, AT)).sitemapindex;
	expect(parts.map(({ loc }: { loc: string }) => loc)).toEqual([
		`${AT}/sitemap-pages.xml`,
		`${AT}/sitemap-1.xml`
	]);
	expect(read(sitemap.pages(AT, ['/', '/a&b'])).urlset.url).toHaveLength(2);
});

const at = (url: string, more = '') =>
	embed(db, AT, new URLSearchParams(`url=${encodeURIComponent(url)}${more}`));

test('a link to a question can be shown elsewhere, as words', async () => {
	const done = await at(`${AT}/ask/${first}-old-words`, '&maxwidth=300');
	expect(done).toMatchObject({
		found: { type: 'rich', title: 'Sore knee 1', author_name: ruth.name, width: 300 }
	});
	expect('found' in done && done.found.html).toContain(
		`<a href="${AT}/ask/${first}-sore-knee-1">Sore knee 1</a>`
	);
	expect('found' in done && done.found.html).toContain('It is &lt;b&gt;n&lt;/b&gt; 1.');
});

test.each([
	['another place', `https://evil.example/ask/${first}`, '', 404],
	['no address', 'x', '', 404],
	['another page', `${AT}/ask/new`, '', 404],
	['a question that is not there', `${AT}/ask/999`, '', 404],
	['one that is hidden', `${AT}/ask/${hidden}`, '', 404],
	['one for members', `${AT}/ask/${closed}`, '', 401],
	['XML', `${AT}/ask/${first}`, '&format=xml', 501]
])('%s cannot', async (_, url, more, status) => expect(await at(url, more)).toMatchObject({ status }));
