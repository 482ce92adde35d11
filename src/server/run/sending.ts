import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { cut, lengthOf, type Rope } from './rope.ts';

/** A whole answer, ready to be sent to anybody. */
export type Sendable = {
	type: string;
	rope: Rope;
	length: number;
	/** Strong, of the content. */
	etag: string;
	/** When it was made, whole seconds since 1970. */
	modified: number;
	/** The same as a header. */
	date: string;
	/** The name to save it under, or null when it is to be opened. ASCII. */
	name: string | null;
};

/** An hour: a run is not changed often, and after it the question costs a line each way. */
const MAX_AGE = 3600;

/** Puts together what is to be sent, with its mark and date. */
export function sendable(type: string, rope: Rope, name: string | null, now: number): Sendable {
	const hash = createHash('sha256');
	for (const slice of rope) hash.update(slice);
	const etag = `"${hash.digest('base64url').slice(0, 22)}"`;
	const modified = Math.floor(now / 1000);
	const date = new Date(modified * 1000).toUTCString();
	return { type, rope, length: lengthOf(rope), etag, modified, date, name };
}

/** Whether a list of marks (`"a", W/"b"`, or `*`) names this one. If-None-Match compares weakly (RFC 9110, 13.1.2). */
function names(list: string, etag: string): boolean {
	return list.trim() === '*' || list.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

/** If-None-Match, and where there is none If-Modified-Since (RFC 9110, 13.2.2). */
function isKnown({ headers }: IncomingMessage, { etag, modified }: Sendable): boolean {
	if (headers['if-none-match'] !== undefined) return names(headers['if-none-match'], etag);
	const since = headers['if-modified-since'];
	return since !== undefined && Date.parse(since) / 1000 >= modified;
}

/** If-Range: the asker has a part of exactly this, so the rest will fit. Compares strongly (RFC 9110, 13.1.5). */
function fits(condition: string | undefined, { etag, modified }: Sendable): boolean {
	if (condition === undefined) return true;
	return condition.startsWith('"') ? condition === etag : Date.parse(condition) / 1000 === modified;
}

/**
 * The bytes asked for: first and one past the last; `whole` where nothing or nothing readable was asked, or several
 * parts, which a server may answer whole (RFC 9110, 14.2); `none` where the part lies past the end.
 */
export function partOf(range: string | undefined, length: number): [number, number] | 'whole' | 'none' {
	const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(range ?? '') ?? [];
	if (first === '' && last === '') return 'whole';
	if (first === '') return Number(last) === 0 ? 'none' : [Math.max(0, length - Number(last)), length];
	if (last !== '' && Number(last) < Number(first)) return 'whole';
	if (Number(first) >= length) return 'none';
	return [Number(first), last === '' ? length : Math.min(length, Number(last) + 1)];
}

/** Answers with it, as it was asked for: whole, a part, only the head, or nothing because the asker has it. */
export function send(request: IncomingMessage, response: ServerResponse, what: Sendable): void {
	const headers: OutgoingHttpHeaders = {
		etag: what.etag,
		'last-modified': what.date,
		'cache-control': `public, max-age=${MAX_AGE}`,
		'accept-ranges': 'bytes',
		'x-content-type-options': 'nosniff',
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
		// Players in a browser, of whatever site, may play it and show its cover: it is the same for everybody.
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'cross-origin'
	};
	if (isKnown(request, what)) return void response.writeHead(304, headers).end();
	const asked = request.method === 'GET' && fits(request.headers['if-range']?.toString(), what);
	const part = asked ? partOf(request.headers.range, what.length) : 'whole';
	if (part === 'none') {
		headers['content-range'] = `bytes */${what.length}`;
		return void response.writeHead(416, headers).end();
	}
	const [from, to] = part === 'whole' ? [0, what.length] : part;
	headers['content-type'] = what.type;
	headers['content-length'] = to - from;
	if (what.name) headers['content-disposition'] = `attachment; filename="${what.name}"`;
	if (part !== 'whole') headers['content-range'] = `bytes ${from}-${to - 1}/${what.length}`;
	response.writeHead(part === 'whole' ? 200 : 206, headers);
	if (request.method === 'HEAD') return void response.end();
	pour(part === 'whole' ? what.rope : cut(what.rope, from, to), response);
}

/** Slice by slice, no faster than the asker takes them, so that a slow one holds nothing but a place in the rope. */
function pour(rope: Rope, response: ServerResponse): void {
	let next = 0;
	const on = () => {
		while (next < rope.length - 1 && !response.destroyed) {
			if (!response.write(rope[next++])) return void response.once('drain', on);
		}
		if (!response.destroyed) response.end(rope[next]);
	};
	on();
}
