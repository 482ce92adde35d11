import { member } from '#server/ask/keep/door.ts';
import * as follows from '#server/ask/notify/follows.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => follows.list(db, member(event).id);
