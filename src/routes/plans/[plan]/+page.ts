import { error, redirect } from '@sveltejs/kit';
import { hostPlan } from '#browser/run/plans.ts';
import { bundled } from '#core/run/shelf.ts';
import { diary } from '#browser/diary.svelte.ts';
import type { PageLoad } from './$types';

/** The plans that come along are pages of the app, on the device like all others; the host's are made when asked. */
export const prerender = 'auto';
export const entries = () => bundled.map(({ id }) => ({ plan: id }));

export const load: PageLoad = async ({ params, fetch }) => {
	const known = bundled.find(({ id }) => id === params.plan);
	if (known) return { plan: known, byHost: false };
	const found = await hostPlan(params.plan, fetch);
	if (found) return { plan: found.plan, byHost: true };
	if (diary.now.plans.some(({ id }) => id === params.plan)) redirect(307, `/plans/own?plan=${params.plan}`);
	error(404, 'There is no such plan here.');
};
