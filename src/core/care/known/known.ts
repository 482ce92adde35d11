import type { Sure } from '../exercises.ts';
import { KNOWN } from './pages.ts';

/** Where something is known from: who, when and what it was, in a line. */
export type Source = { who: string; what: string };

/** A piece of advice that people hear: what they say, what is known of it, how sure, and what Fourleaf does with it. */
export type Known = {
	id: string;
	title: string;
	/** As people say it to each other. */
	said: string;
	/** The short of it, in a sentence or two: what stands under a question. */
	short: string;
	known: readonly string[];
	sure: Sure;
	does: string;
	sources: readonly Source[];
	/** Areas it is about above all, ids of `ask/area.ts`; empty when it is about running as a whole. */
	areas: readonly string[];
};

/** The page with that id, or null. */
export const known = (id: string): Known | null => KNOWN.find((page) => page.id === id) ?? null;

/** The one page to stand beside a question: that of its first area that has one, else of the words it came in. */
export function beside(areas: readonly string[], words: string): Known | null {
	const named = KNOWN.find(({ id }) => WORDS[id]?.test(words));
	const ofArea = areas.flatMap((area) => KNOWN.find((page) => page.areas.includes(area)) ?? [])[0];
	return ofArea ?? named ?? null;
}

/** How a page's advice is called in posts. */
const WORDS: Readonly<Record<string, RegExp>> = {
	stretching: /\bstretch/i,
	core: /\bcore\b|\bplanks?\b/i,
	imbalance: /\bimbalance|\bweak glutes?\b/i,
	strength: /\bstrength|\bsquats?\b|\bweights\b/i,
	massage: /\bmassage/i,
	pilates: /\bpilates\b|\byoga\b/i,
	'foam-rolling': /\bfoam roll|\broller\b/i,
	'tennis-ball': /\b(?:tennis|golf|massage) ball\b/i,
	posture: /\bposture\b|\bdesk\b|\bslouch/i,
	'warm-up': /\bwarm(?:ing)?[ -]?up\b|\bcool(?:ing)?[ -]?down\b/i,
	shoes: /\bshoes?\b|\btrainers\b|\bgait analysis\b/i
};
