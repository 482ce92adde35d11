import { error } from '@sveltejs/kit';
import { AREAS } from '#core/ask/area.ts';
import * as whatHelped from '#server/ask/what-helped.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { area } }) => {
	if (!Object.hasOwn(AREAS, area)) error(404, 'We have no such area');
	return { area, ...(await whatHelped.ofArea(db, area)) };
};
