import type { IncomingMessage, ServerResponse } from 'node:http';
import { ARTWORK_SIZE } from '#core/run/artwork.ts';
import type { RunId } from '#core/diary/event.ts';
import { find, outings, type Plan, type PlannedRun } from '#core/run/plan.ts';
import { planned, when, type When } from '#core/run/plan-calendar.ts';
import { TALK, TIMES_LEFT, type Talk } from '#core/run/talk.ts';
import { dayOf } from '#core/units.ts';
import { onceFile } from './calendar-file.ts';
import { keep } from './kept.ts';
import { planById } from './plans.ts';
import { podcast } from './podcast.ts';
import { weight, type Rope } from './rope.ts';
import { send, sendable, type Sendable } from './sending.ts';
import { coverOf, tagOf, trackFile } from './track.ts';
import { fitFile, fitZip } from './workouts.ts';

/** What of a plan can be taken along, by the end of its address. */
type Wanted =
	{ kind: 'mp3' | 'fit' | 'png'; run: string } | { kind: 'podcast' | 'zip' | 'artwork' | 'calendar' };

type Asked = { plan: Plan; run: PlannedRun | null; what: Wanted; talk: Talk; dates: When };

/** Why not, as a sentence, and its status. */
type No = { status: 400 | 404; reason: string };

/** A track weighs a tenth of a megabyte here, so this holds hundreds. */
const LIMIT = 64 * 1024 * 1024;
const LONGEST_ADDRESS = 500;

const kept = keep<Sendable>(LIMIT, ({ rope }) => weight(rope));
const tags = keep<Uint8Array>(LIMIT / 4, ({ length }) => length);

const numbers = new WeakMap<Plan, number>();
let plans = 0;

/** A number for exactly this state of a plan: a host may change a plan's file. */
function numberOf(plan: Plan): number {
	const number = numbers.get(plan) ?? (plans += 1);
	numbers.set(plan, number);
	return number;
}

function wanted(file: string): Wanted | null {
	switch (file) {
		case 'podcast.xml':
			return { kind: 'podcast' };
		case 'fit.zip':
			return { kind: 'zip' };
		case 'calendar.ics':
			return { kind: 'calendar' };
		case 'artwork.png':
			return { kind: 'artwork' };
		default: {
			const [, run, kind] = /^([a-z0-9]{1,20})\.(mp3|fit|png)$/i.exec(file) ?? [];
			return run && kind ? { kind: kind.toLowerCase() as 'mp3' | 'fit' | 'png', run } : null;
		}
	}
}

/** `?left=none`, `last`, or 1 to 5 minutes: how often the time left is said. */
function talkOf(query: URLSearchParams): Talk | null {
	const left = query.get('left');
	if (left === null) return TALK;
	const timeLeft = TIMES_LEFT.find((each) => (each === 'last-minute' ? 'last' : String(each)) === left);
	return timeLeft === undefined ? null : { ...TALK, timeLeft };
}

function tag(plan: Plan, run: PlannedRun): Promise<Uint8Array> {
	return tags.get(`${numberOf(plan)} ${run.id}`, () => tagOf(plan, run));
}

async function feed(plan: Plan, origin: string, query: string): Promise<Rope> {
	const made = new Map<PlannedRun, number>();
	for (const run of outings(plan)) made.set(run, (await tag(plan, run)).length);
	return [Buffer.from(podcast(plan, origin, query, (run) => made.get(run) ?? 0))];
}

async function make({ plan, run, what, talk, dates }: Asked, origin: string): Promise<Sendable> {
	const now = Date.now();
	const name = `${plan.id}${run ? `-${run.id.toLowerCase()}` : ''}`;
	const query = talk === TALK ? '' : `?left=${talk.timeLeft === 'last-minute' ? 'last' : talk.timeLeft}`;
	switch (what.kind) {
		case 'podcast':
			return sendable('application/rss+xml; charset=utf-8', await feed(plan, origin, query), null, now);
		case 'zip':
			return sendable('application/zip', [fitZip(plan)], `${name}-fit.zip`, now);
		case 'calendar': {
			const file = onceFile(plan.name, plan.id, planned(plan, dates), new Date(now));
			return sendable('text/calendar; charset=utf-8', [Buffer.from(file)], `${name}.ics`, now);
		}
		case 'artwork':
		case 'png':
			return sendable('image/png', [await coverOf(plan, run, ARTWORK_SIZE)], null, now);
		case 'fit':
			return sendable('application/vnd.ant.fit', [fitFile(plan, run as PlannedRun)], `${name}.fit`, now);
		case 'mp3': {
			const rope = await trackFile(plan, run as PlannedRun, talk, await tag(plan, run as PlannedRun));
			return sendable('audio/mpeg', rope, null, now);
		}
		default:
			return what satisfies never;
	}
}

/** The same for all who ask for the very same. */
function keyOf({ plan, run, what, talk, dates }: Asked, origin: string): string {
	const key = `${numberOf(plan)} ${what.kind} ${run?.id} ${talk.timeLeft}`;
	if (what.kind === 'podcast') return `${key} ${origin}`;
	return what.kind === 'calendar' ? `${key} ${JSON.stringify(dates)}` : key;
}

/** What the path and the query ask for, or why there is no such thing; null when it is not ours to answer. */
function asked(path: string, query: URLSearchParams): Asked | No | null {
	const [, id, file] = /^\/plans\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
	const what = file === undefined ? null : wanted(file);
	if (!id || !what) return null;
	const plan = planById(id);
	if (!plan) return no(404, `There is no plan called ${JSON.stringify(id.slice(0, 60))} here.`);
	const run = 'run' in what ? find(plan, what.run.replace(/[wr]/gi, upper) as RunId) : null;
	if ('run' in what && !run) return no(404, `${plan.name} has no run ${what.run}.`);
	const talk = talkOf(query);
	if (!talk) return no(400, 'left is none, last, or a number of minutes from 1 to 5.');
	const dates = when(query, dayOf({ at: Date.now(), offset: 0 }));
	if (!dates.ok) return no(400, dates.reason);
	return { plan, run, what, talk, dates: dates.when };
}

const upper = (letter: string) => letter.toUpperCase();
const no = (status: No['status'], reason: string): No => ({ status, reason });

function refuse(response: ServerResponse, { status, reason }: No): void {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
	response.end(`${reason}\n`);
}

/**
 * Answers what can be taken along of a plan, before the framework is asked: tracks, covers, workouts, the podcast.
 * False when the address is none of these. `origin` is the address as the asker knows this server.
 */
export async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	origin: string
): Promise<boolean> {
	const url = request.url ?? '';
	if (!url.startsWith('/plans/')) return false;
	const [path = '', search = ''] = url.split('?', 2);
	if (url.length > LONGEST_ADDRESS && asked(path, new URLSearchParams()))
		return (refuse(response, no(400, 'This address is too long.')), true);
	const found = asked(path, new URLSearchParams(search));
	if (!found) return false;
	if ('reason' in found) return (refuse(response, found), true);
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return true;
	}
	const key = keyOf(found, origin);
	send(request, response, kept.now(key) ?? (await kept.get(key, () => make(found, origin))));
	return true;
}
