import { error } from '@sveltejs/kit';
import { FOR_AREAS } from '#core/care/kinds.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => FOR_AREAS.map(({ area }) => ({ area: area ?? '' }));

export const load: PageLoad = ({ params }) => {
	const kind = FOR_AREAS.find(({ area }) => area === params.area);
	if (!kind) error(404, 'There is no such place here.');
	return { kind };
};
