import * as whatHelped from '#server/ask/what-helped.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ areas: await whatHelped.areas(db) });
