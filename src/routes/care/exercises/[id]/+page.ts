import { error } from '@sveltejs/kit';
import { exercise, EXERCISES } from '#core/care/exercises.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => EXERCISES.map(({ id }) => ({ id }));

export const load: PageLoad = ({ params }) => {
	const found = exercise(params.id);
	if (!found) error(404, 'There is no such exercise here.');
	return { exercise: found };
};
