import * as copy from '#server/accounts/copy.ts';
import { member } from '#server/ask/keep/door.ts';
import { db } from '#server/database/database.ts';
import { streamed } from '#server/streamed.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	new Response(streamed(copy.zipped(db, member(event).id, new Date())), {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': 'attachment; filename="fourleaf-community.zip"',
			'cache-control': 'no-store'
		}
	});
