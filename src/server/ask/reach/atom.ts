import { xml } from '#server/run/podcast.ts';

/** One entry: `id` names it for good within this place, `html` is what it says. Instants in ms. */
export type Entry = {
	id: string;
	title: string;
	url: string;
	name: string;
	published: number;
	updated: number;
	html: string;
};

/** A feed: `self` is its own address, `page` the page it belongs to. */
export type Feed = { id: string; title: string; self: string; page: string; entries: Entry[] };

const day = (at: number) => new Date(at).toISOString();

/** A name for good (RFC 4151): the host as it is called now, and a part that never changes. */
const tag = (origin: string, id: string) => `tag:${new URL(origin).hostname},2026:${id}`;

function entry(origin: string, { id, title, url, name, published, updated, html }: Entry): string {
	return [
		'<entry>',
		`<id>${xml(tag(origin, id))}</id>`,
		`<title>${xml(title)}</title>`,
		`<link rel="alternate" type="text/html" href="${xml(url)}"/>`,
		`<author><name>${xml(name)}</name><uri>${xml(`${origin}/people/${encodeURIComponent(name)}`)}</uri></author>`,
		`<published>${day(published)}</published>`,
		`<updated>${day(updated)}</updated>`,
		`<content type="html">${xml(html)}</content>`,
		'</entry>'
	].join('');
}

/** A feed as Atom (RFC 4287). One without entries was last changed when this place could first have made it. */
export function atom(origin: string, { id, title, self, page, entries }: Feed): string {
	const updated = Math.max(Date.UTC(2026, 0, 1), ...entries.map((each) => each.updated));
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
		`<id>${xml(tag(origin, id))}</id>`,
		`<title>${xml(title)}</title>`,
		`<link rel="self" type="application/atom+xml" href="${xml(origin + self)}"/>`,
		`<link rel="alternate" type="text/html" href="${xml(origin + page)}"/>`,
		`<updated>${day(updated)}</updated>`,
		`<author><name>Fourleaf</name></author>`,
		...entries.map((each) => entry(origin, each)),
		'</feed>\n'
	].join('\n');
}
