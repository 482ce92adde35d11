import { parse } from '#core/run/plan-text.ts';
import type { Plan } from '#core/run/plan.ts';
import { bundled, own } from '#core/run/shelf.ts';
import type { Diary } from '#core/diary/diary.ts';

/** A plan and, unless it came with Fourleaf, the text it was read from. */
export type Chosen = { plan: Plan; text: string | null };

/** What the host offers; `broken` are files of the host's folder that are no plans. */
export type HostPlans = { plans: readonly Plan[]; broken: readonly { file: string; reason: string }[] };

/** The host's plans, or null when the server does not answer. */
export async function hostPlans(get: typeof fetch): Promise<HostPlans | null> {
	try {
		const response = await get('/api/plans');
		if (!response.ok) return null;
		const { texts, broken } = (await response.json()) as {
			texts: string[];
			broken: { file: string; reason: string }[];
		};
		return { plans: texts.flatMap((text) => read(text)?.plan ?? []), broken };
	} catch {
		return null;
	}
}

/** One plan of the host, or null: there is none, or the server does not answer. */
export async function hostPlan(id: string, get: typeof fetch): Promise<Chosen | null> {
	try {
		const response = await get(`/plans/${encodeURIComponent(id)}/plan.txt`);
		return response.ok ? read(await response.text()) : null;
	} catch {
		return null;
	}
}

/** The plan with that id: one that came with Fourleaf, one of the person's own, or the host's. */
export async function planById(id: string, diary: Diary): Promise<Chosen | null> {
	const here = bundled.find((plan) => plan.id === id);
	if (here) return { plan: here, text: null };
	const mine = own(diary.plansAdded).find(({ plan }) => plan.id === id);
	return mine ? { plan: mine.plan, text: mine.added.text } : hostPlan(id, fetch);
}

function read(text: string): Chosen | null {
	const reading = parse(text);
	return reading.ok ? { plan: reading.plan, text } : null;
}
