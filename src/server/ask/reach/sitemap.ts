import { sql } from 'kysely';
import { addressOf } from '#core/ask/address.ts';
import type { Database } from '#server/database/database.ts';
import { xml } from '#server/run/podcast.ts';

/** As many addresses as one file may hold (sitemaps.org), so a part is so many numbers of questions, some of them gone. */
const PART = 50_000;
/** So many are in memory at once. */
const BATCH = 5_000;
const OPEN = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The list of parts. */
export async function index(db: Database, origin: string): Promise<string> {
	const { rows } = await sql<{ last: number | null }>`select max(id) as last from question`.execute(db);
	const parts = Array.from({ length: Math.ceil((rows[0]?.last ?? 0) / PART) }, (_, n) => String(n + 1));
	const locations = ['pages', ...parts].map(
		(part) => `<sitemap><loc>${xml(`${origin}/sitemap-${part}.xml`)}</loc></sitemap>\n`
	);
	return `${OPEN}<sitemapindex ${SPACE}>\n${locations.join('')}</sitemapindex>\n`;
}

/** Pages that are the same for everybody. */
export function pages(origin: string, paths: readonly string[]): string {
	const locations = paths.map((path) => `<url><loc>${xml(origin + path)}</loc></url>\n`);
	return `${OPEN}<urlset ${SPACE}>\n${locations.join('')}</urlset>\n`;
}

/** One part, from 1, piece by piece: the questions that every visitor may read, and when each last changed. */
export async function* part(
	db: Database,
	origin: string,
	nth: number,
	batch = BATCH
): AsyncGenerator<string> {
	yield `${OPEN}<urlset ${SPACE}>\n`;
	const last = nth * PART;
	let after = last - PART;
	while (after < last) {
		const rows = await some(db, after, last, batch);
		yield rows.map(({ changed, ...question }) => location(origin + addressOf(question), changed)).join('');
		after = rows.length < batch ? last : (rows.at(-1)?.id ?? last);
	}
	yield '</urlset>\n';
}

const location = (url: string, changed: Date) =>
	`<url><loc>${xml(url)}</loc><lastmod>${changed.toISOString()}</lastmod></url>\n`;

async function some(db: Database, after: number, last: number, size: number) {
	const { rows } = await sql<{ id: number; title: string; changed: Date }>`
		select q.id, q.title, greatest(q.asked_at, q.edited_at, a.last) as changed
		from question q left join lateral (
			select max(greatest(answered_at, edited_at)) as last from answer
			where answer.question = q.id and hidden is null and answer.audience = 'everyone'
		) a on true
		where q.id > ${after} and q.id <= ${last} and q.audience = 'everyone' and q.hidden is null
		order by q.id limit ${size}`.execute(db);
	return rows;
}
