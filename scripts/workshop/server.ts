import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { Plugin, ViteDevServer } from 'vite';
import { familyOf } from '../../src/core/care/figure/acts.ts';
import { LIMITS } from '../../src/core/care/figure/limits.ts';
import { refusal, withWish } from './wish-text.ts';

const run = promisify(execFile);
const LARGEST = 10_000;

type Saved = { ok: true } | { ok: false; reason: string };

/** The workshop for poses, at /workshop while developing; no part of what is built. */
export function workshop(): Plugin {
	return {
		name: 'fourleaf-workshop',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				if (request.url === '/workshop' && request.method === 'GET') void show(server, response);
				else if (request.url === '/workshop/save' && request.method === 'POST')
					void take(server, request, response);
				else next();
			});
		}
	};
}

async function show(server: ViteDevServer, response: ServerResponse): Promise<void> {
	const page = readFileSync(new URL('./workshop.html', import.meta.url), 'utf8');
	response.setHeader('content-type', 'text/html; charset=utf-8');
	response.end(await server.transformIndexHtml('/workshop', page));
}

async function take(
	server: ViteDevServer,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	// Another site's page must not write our sources through the browser of whoever develops.
	const own = request.headers['sec-fetch-site'] === 'same-origin';
	const saved = own
		? await save(server, await bodyOf(request))
		: { ok: false, reason: 'Only from the workshop.' };
	response.statusCode = saved.ok ? 200 : 422;
	response.setHeader('content-type', 'application/json');
	response.end(JSON.stringify(saved));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
	let text = '';
	for await (const chunk of request) {
		text += String(chunk);
		if (text.length > LARGEST) return null;
	}
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** Writes one pose into its family's file and solves it; leaves all as it was when the pose is not a good one. */
async function save(server: ViteDevServer, body: unknown): Promise<Saved> {
	const { id, pose, numbers } = (body ?? {}) as { id?: unknown; pose?: unknown; numbers?: unknown };
	const family = typeof id === 'string' ? familyOf(id) : null;
	if (typeof id !== 'string' || !family) return { ok: false, reason: 'There is no such exercise.' };
	const wrong = refusal(numbers, LIMITS);
	if (wrong) return { ok: false, reason: wrong };
	const [wishes, solved] = [`${family}.ts`, `${family}.solved.json`].map((name) =>
		fileURLToPath(new URL(`../../src/core/care/figure/family/${name}`, import.meta.url))
	) as [string, string];
	const before = readFileSync(wishes, 'utf8');
	// Unseen by Vite until it is done: it would load the page again under the hands of whoever waits for an answer.
	server.watcher.unwatch([wishes, solved]);
	try {
		const text = withWish(before, id, Number(pose), numbers as number[]);
		writeFileSync(wishes, await format(text, { ...(await resolveConfig(wishes)), parser: 'typescript' }));
		await run(process.execPath, ['scripts/workshop/try.ts', id]);
		for (const file of [wishes, solved]) server.moduleGraph.onFileChange(file);
		return { ok: true };
	} catch (error) {
		writeFileSync(wishes, before);
		const { stderr, message } = error as { stderr?: string; message?: string };
		return { ok: false, reason: (stderr || message || String(error)).trim() };
	} finally {
		server.watcher.add([wishes, solved]);
	}
}
