import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { parseBuffer } from 'music-metadata';
import { MPEGDecoder } from 'mpg123-decoder';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { couchTo5k } from '#core/run/couch-to-5k.ts';
import { duration, find, outings, type PlannedRun } from '#core/run/plan.ts';
import * as along from './along.ts';
import { xml } from './podcast.ts';

// What a stranger's player, watch or reader finds at the addresses of a plan.

const ORIGIN = 'https://run.example.org';
const TRACK = '/plans/couch-to-5k/w6r3.mp3';
let server: http.Server;
let base: string;

beforeAll(async () => {
	// Never the server ends a connection: it could cross with the next question.
	server = http.createServer({ keepAliveTimeout: 0 }, (request, response) => {
		along.answer(request, response, ORIGIN).then(
			(ours) => (ours ? null : response.writeHead(418).end()),
			(error: Error) => response.writeHead(500).end(error.stack)
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
	fetch(base + path, { headers, method });
const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe('a run as MP3', () => {
	const run = find(couchTo5k, 'W6R3') as PlannedRun;

	test('says to an independent reader what it is, how long it lasts, and shows its bars', async () => {
		const response = await get(TRACK);
		expect(response.headers.get('content-type')).toBe('audio/mpeg');
		const { common, format } = await parseBuffer(await bytes(response), { mimeType: 'audio/mpeg' });
		expect(common).toMatchObject({ title: 'Week 6, run 3', album: 'Couch to 5K', artist: 'Fourleaf' });
		const nth = outings(couchTo5k).indexOf(run) + 1;
		expect(common.track).toEqual({ no: nth, of: outings(couchTo5k).length });
		expect(format).toMatchObject({ codec: 'MPEG 2 Layer 3', sampleRate: 24_000, bitrate: 40_000 });
		expect(format.duration).toBeCloseTo(duration(run), 1);
		expect(format.tagTypes).toEqual(['ID3v2.3']);
		const picture = common.picture?.[0];
		expect(picture).toMatchObject({ format: 'image/png', type: 'Cover (front)' });
		expect(await sharp(picture?.data).metadata()).toMatchObject({ format: 'png', width: 600, height: 600 });
	});

	test('plays whole in a real decoder, tag and all, exactly as long as the plan says', async () => {
		const decoder = new MPEGDecoder({ enableGapless: false });
		await decoder.ready;
		const week1 = find(couchTo5k, 'W1R1') as PlannedRun;
		const { errors, samplesDecoded } = decoder.decode(await bytes(await get('/plans/couch-to-5k/w1r1.mp3')));
		decoder.free();
		expect(errors).toEqual([]);
		expect(samplesDecoded).toBe(duration(week1) * 24_000);
	});

	test('says the time left as often as the address wishes', async () => {
		const plain = await bytes(await get(TRACK));
		const often = await bytes(await get(`${TRACK}?left=1`));
		expect(often.length).toBe(plain.length);
		expect(Buffer.compare(often, plain)).not.toBe(0);
		expect(Buffer.compare(await bytes(await get(`${TRACK}?left=5`)), plain)).toBe(0);
	});

	test('is made once for all who ask at the same moment', async () => {
		const marks = await Promise.all(
			Array.from({ length: 8 }, async () => {
				const response = await get('/plans/couch-to-5k/w2r2.mp3', {}, 'HEAD');
				return `${response.headers.get('etag')} ${response.headers.get('last-modified')}`;
			})
		);
		expect(new Set(marks).size).toBe(1);
	});
});

describe('parts and conditions', () => {
	let all: Uint8Array;
	beforeAll(async () => {
		all = await bytes(await get(TRACK));
	});

	test.each([
		['bytes=0-0', 0, 1],
		['bytes=0-99', 0, 100],
		['bytes=100000-', 100_000, Infinity],
		['bytes=-120', -120, Infinity],
		['bytes=-999999999', 0, Infinity],
		['bytes=5000000-99999999999', 5_000_000, Infinity],
		['BYTES=10-20', 10, 21]
	])('%s is that part', async (range, from, to) => {
		const response = await get(TRACK, { range });
		const part = await bytes(response);
		const wanted = all.subarray(from, to === Infinity ? undefined : to);
		const start = from < 0 ? all.length + from : from;
		expect(response.status).toBe(206);
		expect(Buffer.compare(part, wanted)).toBe(0);
		expect(response.headers.get('content-range')).toBe(
			`bytes ${start}-${start + wanted.length - 1}/${all.length}`
		);
	});

	test.each(['bytes=999999999-', 'bytes=-0'])('%s lies past the end: 416 with the length', async (range) => {
		const response = await get(TRACK, { range });
		expect(response.status).toBe(416);
		expect(response.headers.get('content-range')).toBe(`bytes */${all.length}`);
		expect(await response.text()).toBe('');
	});

	test.each(['bytes=0-1,5-9', 'bytes=9-5', 'bytes=a-b', 'bytes=', 'lines=0-5', 'bytes=--5'])(
		'%s is answered whole',
		async (range) => {
			const response = await get(TRACK, { range });
			expect([response.status, (await bytes(response)).length]).toEqual([200, all.length]);
		}
	);

	test('who has it already gets nothing again', async () => {
		const first = await get(TRACK, {}, 'HEAD');
		const etag = first.headers.get('etag') as string;
		const date = first.headers.get('last-modified') as string;
		const status = async (headers: Record<string, string>) => (await get(TRACK, headers, 'HEAD')).status;
		expect(await status({ 'if-none-match': etag })).toBe(304);
		expect(await status({ 'if-none-match': `"x", W/${etag}` })).toBe(304);
		expect(await status({ 'if-none-match': '*' })).toBe(304);
		expect(await status({ 'if-none-match': '"x"' })).toBe(200);
		expect(await status({ 'if-modified-since': date })).toBe(304);
		expect(await status({ 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' })).toBe(200);
		expect(await status({ 'if-modified-since': 'yesterday' })).toBe(200);
		expect(await status({ 'if-none-match': '"x"', 'if-modified-since': date })).toBe(200);
	});

	test('a part is only sent of what the asker holds the beginning of', async () => {
		const first = await get(TRACK, {}, 'HEAD');
		const status = async (condition: string) =>
			(await get(TRACK, { range: 'bytes=0-9', 'if-range': condition })).status;
		expect(await status(first.headers.get('etag') as string)).toBe(206);
		expect(await status(first.headers.get('last-modified') as string)).toBe(206);
		expect(await status('"another"')).toBe(200);
		expect(await status(`W/${first.headers.get('etag')}`)).toBe(200);
		expect(await status('Thu, 01 Jan 2026 00:00:00 GMT')).toBe(200);
	});

	test('HEAD says all and sends nothing', async () => {
		const response = await get(TRACK, {}, 'HEAD');
		expect(Number(response.headers.get('content-length'))).toBe(all.length);
		expect(response.headers.get('accept-ranges')).toBe('bytes');
		expect((await bytes(response)).length).toBe(0);
	});
});

type Item = Record<string, unknown> & { enclosure: Record<string, string>; guid: { '#text': string } };

// The rules are those of the RSS 2.0 specification (rssboard.org) and of Apple's "A Podcaster's Guide to RSS", both as
// read in November 2026.
describe('a plan as a podcast', () => {
	let text: string;
	let channel: Record<string, unknown> & { item: Item[] };
	const runs = outings(couchTo5k);

	beforeAll(async () => {
		const response = await get('/plans/couch-to-5k/podcast.xml');
		expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
		text = await response.text();
		const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
		channel = (parser.parse(text) as { rss: { channel: typeof channel } }).rss.channel;
	});

	test('is well-formed RSS 2.0 with Apple’s names', () => {
		expect(XMLValidator.validate(text)).toBe(true);
		expect(text).toContain('<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"');
	});

	test('has every tag a channel must have, and Apple’s own category', () => {
		for (const name of ['title', 'link', 'description', 'language', 'itunes:author'])
			expect(channel[name], name).toMatch(/\S/);
		expect(channel['link']).toBe(`${ORIGIN}/plans/couch-to-5k`);
		expect(channel['itunes:explicit']).toBe('false');
		expect(channel['itunes:type']).toBe('serial');
		expect(channel['itunes:category']).toEqual({
			'@text': 'Health & Fitness',
			'itunes:category': { '@text': 'Fitness' }
		});
		expect(channel['atom:link']).toMatchObject({
			'@href': `${ORIGIN}/plans/couch-to-5k/podcast.xml`,
			'@rel': 'self'
		});
	});

	test('has square covers of 1400 to 3000 pixels, for the plan and for a run', async () => {
		const covers = [channel['itunes:image'], channel.item[4]?.['itunes:image']] as { '@href': string }[];
		for (const { '@href': address } of covers) {
			const response = await get(address.replace(ORIGIN, ''));
			expect(response.headers.get('content-type')).toBe('image/png');
			const { width = 0, height, space } = await sharp(await bytes(response)).metadata();
			expect([width, space]).toEqual([height, 'srgb']);
			expect(width >= 1400 && width <= 3000).toBe(true);
		}
	});

	test('has every run once, in order, each a tag a player needs, none still to come', () => {
		expect(channel.item.map(({ guid }) => guid['#text'])).toEqual(
			runs.map(({ id }) => `fourleaf/couch-to-5k/${id.toLowerCase()}`)
		);
		const dates = channel.item.map((item) => item['pubDate'] as string);
		for (const date of dates) expect(date).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
		expect(dates.map(Date.parse)).toEqual(dates.map(Date.parse).toSorted((a, b) => a - b));
		expect(Date.parse(dates.at(-1) ?? '')).toBeLessThan(Date.parse('2026-01-01'));
		channel.item.forEach((item, i) => {
			expect(item['itunes:duration']).toBe(String(duration(runs[i] as PlannedRun)));
			expect(item['itunes:season']).toBe(String(runs[i]?.week));
			expect(item['itunes:explicit']).toBe('false');
			expect(item['title']).toMatch(/^Week \d+, run \d/);
		});
		const plain = channel.item.filter((item) => item['itunes:episodeType'] === 'full');
		expect(
			plain.map((item) => `W${item['itunes:season'] as string}R${item['itunes:episode'] as string}`)
		).toEqual(couchTo5k.runs.map(({ id }) => id));
	});

	test('tells the true length of its tracks in bytes, the whole plan through', async () => {
		for (const [i, { enclosure }] of channel.item.entries()) {
			expect(enclosure['@type']).toBe('audio/mpeg');
			expect(enclosure['@url']).toMatch(
				/^https:\/\/run\.example\.org\/plans\/couch-to-5k\/w\d+r\d[a-d]?\.mp3$/
			);
			if (i % 3 > 0) continue;
			const head = await get((enclosure['@url'] as string).replace(ORIGIN, ''), {}, 'HEAD');
			expect(head.headers.get('content-length'), enclosure['@url']).toBe(enclosure['@length']);
		}
	});

	test('carries a wish on into its tracks', async () => {
		const wished = await (await get('/plans/couch-to-5k/podcast.xml?left=last')).text();
		expect(wished).toContain('w1r1.mp3?left=last"');
		expect(wished).toContain('podcast.xml?left=last"');
	});

	test('cannot be broken open by a name', () => {
		const hostile = '</title><script>&"\'\u0000\u0008\ud800]]>\u202e';
		const escaped = xml(hostile);
		expect(XMLValidator.validate(`<a b="${escaped}">${escaped}</a>`)).toBe(true);
		expect(escaped).not.toMatch(/[<>"']/);
	});
});

test('the zip holds every run as FIT, the same bytes as alone', async () => {
	const files = unzipSync(await bytes(await get('/plans/couch-to-5k/fit.zip')));
	expect(Object.keys(files).sort()).toEqual(
		outings(couchTo5k)
			.map(({ id }) => `${id.toLowerCase()}.fit`)
			.sort()
	);
	const alone = await get('/plans/couch-to-5k/w1r1.fit');
	expect(alone.headers.get('content-disposition')).toBe('attachment; filename="couch-to-5k-w1r1.fit"');
	expect(Buffer.compare(await bytes(alone), files['w1r1.fit'] as Uint8Array)).toBe(0);
});

describe('what is not there', () => {
	test.each([
		['/plans/couch-to-6k/w1r1.mp3', 404, 'There is no plan called "couch-to-6k" here.'],
		['/plans/%3Cscript%3E/podcast.xml', 404, 'There is no plan called'],
		['/plans/couch-to-5k/w99r9.mp3', 404, 'Couch to 5K has no run w99r9.'],
		['/plans/couch-to-5k/w1r1z.fit', 404, 'Couch to 5K has no run w1r1z.'],
		[`${TRACK}?left=7`, 400, 'left is none, last, or a number of minutes from 1 to 5.'],
		[`${TRACK}?left=${'9'.repeat(9000)}`, 400, 'This address is too long.']
	])('%.60s is refused with a sentence', async (path, status, words) => {
		const response = await get(path);
		expect([response.status, response.headers.get('content-type')]).toEqual([
			status,
			'text/plain; charset=utf-8'
		]);
		expect(await response.text()).toContain(words);
	});

	test.each(['/plans', '/plans/couch-to-5k', '/plans/couch-to-5k/fridge', '/plans/a/b/c.mp3', '/w1r1.mp3'])(
		'%s is left to the pages',
		async (path) => expect((await get(path)).status).toBe(418)
	);

	test('nothing can be put there', async () => {
		const response = await get(TRACK, {}, 'DELETE');
		expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
	});
});
