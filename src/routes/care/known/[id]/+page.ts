import { error } from '@sveltejs/kit';
import { known } from '#core/care/known/known.ts';
import { KNOWN } from '#core/care/known/pages.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => KNOWN.map(({ id }) => ({ id }));

export const load: PageLoad = ({ params }) => {
	const page = known(params.id);
	if (!page) error(404, 'We have no such page');
	return { page };
};
