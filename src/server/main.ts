import http from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import * as claim from './ask/keep/claim.ts';
import { PICTURE_BODY } from './bodies.ts';
import * as cluster from './database/cluster.ts';
import { prepare } from './database/connection.ts';
import * as database from './database/database.ts';
import { choose } from './database/folder.ts';
import { migrations } from './database/migrations.ts';
import { drainOf } from './drain.ts';
import { announce, originOf, ours, protect } from './headers.ts';
import * as parent from './parent.ts';
import * as plans from './run/plans.ts';
import { Refusal } from './refusal.ts';
import * as live from './ask/notify/live.ts';
import * as rounds from './ask/notify/rounds.ts';
import * as mail from './mail.ts';
import * as along from './run/along.ts';
import * as settings from './settings.ts';

/**
 * The front server: the first thing that runs. It listens, starts or finds the database, then hands every
 * request to the framework, and puts all of it away again in order.
 */

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Requests still running may end within this time after the signal to stop. */
const drainLimit = 10_000;

const started = performance.now();
let running: cluster.Cluster | undefined;
let stopping = false;
let stopTelling = () => Promise.resolve();
let open: (handler: Handler) => void;
const handling = new Promise<Handler>((resolve) => (open = resolve));

/** Longer than proxies and browsers keep a connection: ended by us, it could cross with their next request, and fail it. */
const KEPT = 65_000;
const server = http.createServer({ keepAliveTimeout: KEPT });
const drain = drainOf(server);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
parent.whenGone(() => void stop(0));

try {
	const { port, host, origin, databaseUrl, dataFolder, plansFolder, post } = settings.read(process.env);
	server.on('request', (request, response) => void answer(request, response, origin));
	// The port first: that it is taken is the likeliest trouble, and nothing has to be put away then.
	await listen(port, host);
	await openDatabase(databaseUrl, dataFolder);
	plans.openAt(plansFolder ?? join(choose(dataFolder), 'plans'));
	mail.openAt(post);
	stopTelling = rounds.keepGoing(database.db, origin?.origin ?? `http://localhost:${port}`);
	open!(await framework());
	if (!stopping) greet(host);
	if (!stopping) await offerPlace();
} catch (error) {
	await fail(error);
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	origin: URL | undefined
): Promise<void> {
	try {
		const handler = await handling;
		announce(request, origin);
		if (await along.answer(request, response, originOf(request))) return;
		protect(response, origin);
		if (request.url === '/health') await health(response);
		else await handler(request, response, () => response.writeHead(404).end());
	} catch (error) {
		console.error(error);
		response.destroy();
	}
}

function listen(port: number, host: string): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
		server.listen(port, host, resolve);
	});
}

function cannotListen({ code }: NodeJS.ErrnoException, port: number, host: string): Refusal {
	switch (code) {
		case 'EADDRINUSE':
			return new Refusal(
				`Port ${port} is taken, perhaps by another Fourleaf. Choose another: PORT=${port + 1} npm start`
			);
		case 'EACCES':
			return new Refusal(
				`Port ${port} is not for this user to open. Choose one above 1023: PORT=3000 npm start`
			);
		default:
			return new Refusal(
				`Cannot listen on HOST ${host} (${code}). HOST is an address of this machine, or 0.0.0.0 for all.`
			);
	}
}

async function openDatabase(url: string | undefined, asked: string | undefined): Promise<void> {
	if (!url) {
		const folder = choose(asked);
		running = await cluster.start(folder);
		void running.ended.then((words) => {
			if (!stopping)
				void fail(new Refusal(`The database ended by itself. Its last words: ${words.split('\n').at(-1)}`));
		});
		say(`Database ready in ${relative('', folder) || folder}`);
	}
	const address = url ?? running!.url('fourleaf');
	const applied = await prepare(address, migrations);
	if (applied.length > 0) say(`Database brought up to date: ${applied.join(', ')}`);
	database.openAt(address);
}

/** The framework reads these names when it is loaded, so it is loaded after they are set. */
async function framework(): Promise<Handler> {
	process.env.PROTOCOL_HEADER = ours.protocol;
	process.env.HOST_HEADER = ours.host;
	process.env.ADDRESS_HEADER = ours.address;
	// For pictures; what is sent elsewhere is held to less in hooks.server.ts.
	process.env.BODY_SIZE_LIMIT = String(PICTURE_BODY);
	// In a variable, or the bundler would look for the file, which is built beside this one.
	const path = './handler.js';
	const built = (await import(/* @vite-ignore */ path)) as { handler: Handler };
	return built.handler;
}

async function health(response: ServerResponse): Promise<void> {
	const alive = await database
		.pool()
		.query('select 1')
		.then(
			() => true,
			() => false
		);
	response.writeHead(alive ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
	response.end(JSON.stringify({ database: alive ? 'answers' : 'does not answer' }));
}

function greet(host: string): void {
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
	say(`\nFourleaf is at http://${name}:${port}\nStop it with Ctrl-C.`);
}

/** While nobody is the host, whoever started this can become it. The code stands nowhere else. */
async function offerPlace(): Promise<void> {
	const code = await claim.offer(database.db);
	if (code) say(`Nobody looks after the community yet. Become its host at /ask/claim with ${code}`);
}

function say(line: string): void {
	console.log(line);
}

/** Let requests end, then the pool, then the database: in this order nobody loses a write. */
async function stop(code: number): Promise<void> {
	if (stopping) return void server.closeAllConnections();
	stopping = true;
	live.endAll();
	await drain(drainLimit);
	await stopTelling();
	await database.close();
	await running?.stop();
	if (code === 0)
		say(`Stopped after ${Math.round((performance.now() - started) / 1000)} s. Everything is kept.`);
	process.exit(code);
}

async function fail(error: unknown): Promise<void> {
	console.error(error instanceof Refusal ? error.message : error);
	await stop(1);
}
