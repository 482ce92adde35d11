import { error } from '@sveltejs/kit';
import { selfTest, SELF_TESTS } from '#core/care/self-tests.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => SELF_TESTS.map(({ id }) => ({ test: id }));

export const load: PageLoad = ({ params }) => {
	const test = selfTest(params.test);
	if (!test) error(404, 'We have no such test');
	return { test };
};
