import * as place from '#server/ask/keep/place.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ place: await place.read(db) });
