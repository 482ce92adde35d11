import { error } from '@sveltejs/kit';
import { READY } from '#core/care/kinds.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => READY.map(({ id }) => ({ routine: id }));

export const load: PageLoad = ({ params }) => {
	const kind = READY.find(({ id }) => id === params.routine);
	if (!kind) error(404, 'There is no such routine here.');
	return { kind };
};
