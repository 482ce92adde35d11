import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Member } from '#server/accounts/tables.ts';
import { isKeeper } from '../visible.ts';

type Here = Pick<RequestEvent, 'locals' | 'url'>;

/** Who is signed in; a visitor is led to sign in and back. */
export function member({ locals, url }: Here): Member {
	if (locals.member === null) redirect(303, `/sign-in?then=${encodeURIComponent(url.pathname)}`);
	return locals.member;
}

/** One of the host's people; anybody else is told whose page it is. */
export function keeper(here: Here): Member {
	const reader = member(here);
	if (!isKeeper(reader)) error(403, 'This page is for the people who look after the place.');
	return reader;
}
