import { ROOT } from '#server/ask/reach/api/answer.ts';
import { ROUTES } from '#server/ask/reach/api/routes.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = () => ({
	routes: ROUTES.map(({ method, path, says, needs }) => ({ method, path: ROOT + path, says, needs }))
});
