import { error } from '@sveltejs/kit';
import { couchTo5k } from '#core/run/couch-to-5k.ts';
import { find } from '#core/run/plan.ts';
import { shortRunBack } from '#core/run/short-run-back.ts';
import type { RunId } from '#core/diary/event.ts';
import type { PageLoad } from './$types';

export const prerender = true;

export const entries = () => [shortRunBack, ...couchTo5k.runs].map((run) => ({ run: run.id.toLowerCase() }));

export const load: PageLoad = ({ params }) => {
	const run = find(couchTo5k, params.run.toUpperCase() as RunId);
	return run ? { run } : error(404, 'The plan has no such run.');
};
