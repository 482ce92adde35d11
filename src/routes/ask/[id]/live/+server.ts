import { error } from '@sveltejs/kit';
import { whole } from '#server/ask/form.ts';
import * as live from '#server/ask/notify/live.ts';
import * as questions from '#server/ask/questions.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

/** A comment line this often keeps proxies from closing a quiet line. */
const BEAT_MS = 25_000;

/** Server-sent events: one `posted` with the number of whatever is posted under the question. No words are in it. */
export const GET: RequestHandler = async ({ params, locals, request }) => {
	const id = whole(params.id);
	const found = await questions.find(db, locals.member, id);
	if (!found || found === 'closed') error(404, 'This question is not here');
	let stop = () => {};
	const stream = new ReadableStream<string>({
		start(controller) {
			const send = (line: string) => controller.enqueue(`${line}\n\n`);
			send('retry: 5000');
			const beat = setInterval(() => send(':'), BEAT_MS);
			const leave = live.listen(id, {
				posted: (answer) => send(`event: posted\ndata: ${answer}`),
				end: () => {
					stop();
					controller.close();
				}
			});
			stop = () => {
				clearInterval(beat);
				leave();
			};
			request.signal.addEventListener('abort', () => stop());
		},
		cancel: () => stop()
	}).pipeThrough(new TextEncoderStream());
	return new Response(stream, {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
	});
};
