import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isKey } from '#core/ask/key.ts';
import { db } from '#server/database/database.ts';
import * as edit from './edit.ts';
import { field, file, read } from './form.ts';
import * as pictures from './pictures.ts';
import * as posts from './post.ts';

/** What one can do on the page of a post's pictures, each by a form that works without script. */

const not = (problem: string, alt = '') => fail(400, { problem, alt });

/** Adds a picture to one's own post. */
export async function add({ request, params, locals: { member }, url }: RequestEvent) {
	const form = await read(request);
	const post = posts.read(params);
	if (!member || !post || !(await edit.own(db, member.id, post)))
		return not('There is nothing of yours here.');
	if ((await pictures.of(db, post)).length >= pictures.MOST)
		return not(`${pictures.MOST} pictures fit under one post. Take one away first.`);
	const alt = field(form, 'alt');
	const taken = await pictures.take(db, member.id, await file(form, 'file'), alt);
	if ('problem' in taken) return not(taken.problem, alt);
	await pictures.attach(db, member.id, post, [taken.name]);
	redirect(303, url.pathname);
}

/** Deletes one of one's own pictures. */
export async function remove({ request, locals: { member }, url }: RequestEvent) {
	const name = field(await read(request), 'picture');
	if (!member || !isKey(name) || !(await pictures.remove(db, member.id, name)))
		return not('This picture is gone already.');
	redirect(303, url.pathname);
}
