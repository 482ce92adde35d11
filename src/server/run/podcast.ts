import { anchor, duration, outings, spoken, type Plan, type PlannedRun } from '#core/run/plan.ts';
import { trackBytes } from '#core/run/track.ts';
import { summary } from '#core/run/words.ts';

/**
 * The first run is the oldest: players that know nothing of "serial" go by date. All are in the past, because a
 * player hides what is not out yet.
 */
const FIRST_OUT = Date.UTC(2025, 0, 1, 6);
const HOUR = 3_600_000;

/** Text inside XML. What XML 1.0 cannot hold at all, control characters and halves of pairs, is left out. */
export function xml(text: string): string {
	const marks: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
		"'": '&apos;'
	};
	return (
		text
			.toWellFormed()
			// eslint-disable-next-line no-control-regex -- these are what must go
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]/g, '')
			.replace(/[&<>"']/g, (mark) => marks[mark] ?? '')
	);
}

function episode(
	plan: Plan,
	run: PlannedRun,
	nth: number,
	at: string,
	query: string,
	tagBytes: number
): string {
	const page = `${at}/${run.id.toLowerCase()}`;
	const number = plan.runs.filter(({ week }) => week === run.week).indexOf(run) + 1;
	const isBridge = anchor(run.id) !== run.id;
	const place = isBridge
		? '<itunes:episodeType>bonus</itunes:episodeType>'
		: `<itunes:episodeType>full</itunes:episodeType><itunes:episode>${number}</itunes:episode>`;
	return [
		'<item>',
		`<title>${xml(spoken(run))}</title>`,
		`<description>${xml(summary(run))}</description>`,
		`<guid isPermaLink="false">${xml(`fourleaf/${plan.id}/${run.id.toLowerCase()}`)}</guid>`,
		`<pubDate>${new Date(FIRST_OUT + nth * HOUR).toUTCString()}</pubDate>`,
		`<enclosure url="${xml(`${page}.mp3${query}`)}" length="${trackBytes(duration(run)) + tagBytes}" type="audio/mpeg"/>`,
		`<itunes:duration>${Math.round(duration(run))}</itunes:duration>`,
		`<itunes:season>${run.week}</itunes:season>${place}`,
		`<itunes:image href="${xml(`${page}.png`)}"/>`,
		'<itunes:explicit>false</itunes:explicit>',
		'</item>'
	].join('');
}

/**
 * A plan as a podcast: RSS 2.0 with Apple's tags, week by week as seasons. `tagBytes` says how long the tag in front
 * of a run's track is; `query` what is to be said in it, as in its address.
 */
export function podcast(
	plan: Plan,
	origin: string,
	query: string,
	tagBytes: (run: PlannedRun) => number
): string {
	const at = `${origin}/plans/${plan.id}`;
	const about = [plan.name, plan.source, plan.status].filter(Boolean).join(' · ');
	const items = outings(plan).map((run, nth) => episode(plan, run, nth, at, query, tagBytes(run)));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom">',
		'<channel>',
		`<title>${xml(plan.name)}</title>`,
		`<link>${xml(at)}</link>`,
		`<atom:link href="${xml(`${at}/podcast.xml${query}`)}" rel="self" type="application/rss+xml"/>`,
		`<description>${xml(about)}</description>`,
		'<language>en-gb</language>',
		'<itunes:author>Fourleaf</itunes:author>',
		'<itunes:type>serial</itunes:type>',
		'<itunes:explicit>false</itunes:explicit>',
		'<itunes:category text="Health &amp; Fitness"><itunes:category text="Fitness"/></itunes:category>',
		`<itunes:image href="${xml(`${at}/artwork.png`)}"/>`,
		`<image><url>${xml(`${at}/artwork.png`)}</url><title>${xml(plan.name)}</title><link>${xml(at)}</link></image>`,
		...items,
		'</channel>',
		'</rss>\n'
	].join('\n');
}
