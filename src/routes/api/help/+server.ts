import { json } from '@sveltejs/kit';
import { help } from '#server/help.ts';
import type { RequestHandler } from './$types';

/** Who people go to, as the host set it. Pages made ahead of time ask here; the device keeps the answer. */
export const GET: RequestHandler = () => json(help(), { headers: { 'cache-control': 'no-cache' } });
