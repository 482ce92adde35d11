import { addressOf, numberIn } from '#core/ask/address.ts';
import { beginning, escaped, text } from '#core/ask/written.ts';
import type { Database } from '#server/database/database.ts';
import * as markdown from '../markdown.ts';
import * as questions from '../questions.ts';

/** What another site shows in place of a link to a question (oembed.com), or why not. */
export async function embed(
	db: Database,
	origin: string,
	query: URLSearchParams
): Promise<{ found: Record<string, unknown> } | { status: 400 | 401 | 404 | 501; problem: string }> {
	if ((query.get('format') ?? 'json') !== 'json')
		return { status: 501, problem: 'Only format=json is made here.' };
	const id = questionIn(query.get('url') ?? '', origin);
	if (id === null) return { status: 404, problem: `url must be the address of a question at ${origin}.` };
	const question = await questions.find(db, null, id);
	if (question === 'closed') return { status: 401, problem: 'This question is for members only.' };
	if (question === null || question.gone) return { status: 404, problem: 'This question is not here.' };
	const words = beginning(text(markdown.read(question.body, question.mentioned)), 300);
	const link = `<a href="${escaped(origin + addressOf(question))}">${escaped(question.title)}</a>`;
	const author = `${origin}/people/${encodeURIComponent(question.name)}`;
	return {
		found: {
			version: '1.0',
			type: 'rich',
			title: question.title,
			author_name: question.name,
			author_url: author,
			provider_name: 'Fourleaf',
			provider_url: origin,
			cache_age: 3600,
			html: `<blockquote><p><b>${link}</b></p>${words ? `<p>${escaped(words)}</p>` : ''}<p>${escaped(question.name)}, Fourleaf</p></blockquote>`,
			width: within(query.get('maxwidth'), 600),
			height: within(query.get('maxheight'), 200)
		}
	};
}

/** The number of the question at an address of this place; null for any other address. */
function questionIn(address: string, origin: string): number | null {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	const [, part = ''] = /^\/ask\/([^/]+)\/?$/.exec(url.pathname) ?? [];
	return url.origin === origin && numberIn(part) > 0 ? numberIn(part) : null;
}

const within = (most: string | null, usual: number): number =>
	/^[1-9]\d{0,4}$/.test(most ?? '') ? Math.min(Number(most), usual) : usual;
