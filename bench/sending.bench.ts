// Requests per second for tracks and a podcast once made, beside a bare node:http server that sends the same bytes from
// memory: fresh processes, in turns, the median of the pairs. Run: npm run bench sending
import { type ChildProcess, fork } from 'node:child_process';
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import * as along from '#server/run/along.ts';
import { announce, originOf } from '#server/headers.ts';

const PAIRS = 9;
const SECONDS = 1;
const AT_ONCE = 16;
const CASES = [
	{ name: 'track of 9 MB', path: '/plans/couch-to-5k/w1r1.mp3', range: undefined },
	{ name: 'its last 64 kB', path: '/plans/couch-to-5k/w1r1.mp3', range: 'bytes=-65536' },
	{ name: 'podcast', path: '/plans/couch-to-5k/podcast.xml', range: undefined },
	{ name: 'workout', path: '/plans/couch-to-5k/w1r1.fit', range: undefined }
];

const role = process.argv[2];
if (role === 'ours') await serve(ours);
else if (role === 'bare') await serve(bare);
else await compare();

async function serve(answer: http.RequestListener) {
	const server = http.createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	process.send?.(typeof address === 'object' && address ? address.port : 0);
	process.on('disconnect', () => process.exit());
}

/** What the front server does with a request of this kind. */
function ours(request: http.IncomingMessage, response: http.ServerResponse) {
	announce(request, undefined);
	void along.answer(request, response, originOf(request));
}

/** Sends what it was told to once by PUT, and knows nothing else. */
function bare(request: http.IncomingMessage, response: http.ServerResponse) {
	if (request.method !== 'PUT') {
		const content = contents.get(request.url ?? '') ?? Buffer.alloc(0);
		response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': content.length });
		return void response.end(content);
	}
	const parts: Buffer[] = [];
	request.on('data', (part: Buffer) => parts.push(part));
	request.on('end', () => {
		contents.set(request.url ?? '', Buffer.concat(parts));
		response.end();
	});
}
const contents = new Map<string, Buffer>();

function start(which: 'ours' | 'bare'): Promise<{ child: ChildProcess; port: number }> {
	const child = fork(import.meta.filename, [which]);
	return new Promise((resolve) => child.once('message', (port) => resolve({ child, port: Number(port) })));
}

function ask(port: number, path: string, agent: http.Agent, range?: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const headers: Record<string, string> = range ? { range } : {};
		http
			.get({ port, host: '127.0.0.1', path, agent, headers }, (response) => {
				let bytes = 0;
				response.on('data', (part: Buffer) => (bytes += part.length));
				response.on('end', () => resolve(bytes));
			})
			.on('error', reject);
	});
}

async function rate(port: number, path: string, range?: string): Promise<number> {
	const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
	const until = performance.now() + SECONDS * 1000;
	let answers = 0;
	const from = performance.now();
	const one = async () => {
		while (performance.now() < until) {
			await ask(port, path, agent, range);
			answers += 1;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, one));
	agent.destroy();
	return answers / ((performance.now() - from) / 1000);
}

async function compare() {
	const [mine, plain] = await Promise.all([start('ours'), start('bare')]);
	for (const { name, path, range } of CASES) {
		const place = `/${name.replaceAll(' ', '-')}`;
		const headers: Record<string, string> = range ? { range } : {};
		const bytes = await (await fetch(`http://127.0.0.1:${mine.port}${path}`, { headers })).arrayBuffer();
		await fetch(`http://127.0.0.1:${plain.port}${place}`, { method: 'PUT', body: bytes });
		const pairs: [number, number][] = [];
		for (let pair = 0; pair < PAIRS; pair++)
			pairs.push([await rate(mine.port, path, range), await rate(plain.port, place)]);
		const middle = (values: number[]) => values.toSorted((a, b) => a - b)[PAIRS >> 1] ?? NaN;
		const [ours, theirs] = [middle(pairs.map(([a]) => a)), middle(pairs.map(([, b]) => b))];
		const ratio = middle(pairs.map(([a, b]) => a / b));
		console.log(
			`${name}: ${bytes.byteLength} bytes, ${ours.toFixed(0)} a second, bare ${theirs.toFixed(0)}, ratio ${ratio.toFixed(2)}`
		);
		// The bar is for tracks and feeds; of a workout's 318 bytes and its headers the headers are most.
		if (ratio < 0.8 && name !== 'workout') process.exitCode = 1;
	}
	mine.child.disconnect();
	plain.child.disconnect();
}
