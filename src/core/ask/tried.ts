/** Something a person can say they tried. `who` finishes "of 41 who …"; `known` is the page of Care about it. */
type Thing = { name: string; who: string; known?: string };

/**
 * What people try, from Care's list and from the advice that runners give each other (`forum-advice.json`, November
 * 2026). Medicine is left out on purpose: counting it would read like advice about it.
 */
export const TRIED = {
	rest: { name: 'Days off running', who: 'took days off running' },
	easier: { name: 'Easier or shorter runs', who: 'ran easier or less' },
	walking: { name: 'Walking', who: 'walked' },
	strength: { name: 'Strength exercises', who: 'did strength exercises', known: 'strength' },
	stretching: { name: 'Stretching', who: 'stretched', known: 'stretching' },
	'warm-up': { name: 'A longer warm-up', who: 'warmed up for longer', known: 'warm-up' },
	roller: { name: 'Foam roller or ball', who: 'used a foam roller or a ball', known: 'foam-rolling' },
	massage: { name: 'Massage', who: 'had a massage', known: 'massage' },
	pilates: { name: 'Pilates or yoga', who: 'did Pilates or yoga', known: 'pilates' },
	heat: { name: 'Heat', who: 'used heat' },
	cold: { name: 'Cold', who: 'used cold' },
	shoes: { name: 'Other shoes', who: 'changed shoes', known: 'shoes' },
	desk: { name: 'Moving more at the desk', who: 'moved more at the desk', known: 'posture' },
	physio: { name: 'A physio’s exercises', who: 'did a physio’s exercises' }
} satisfies Record<string, Thing>;

export type Tried = keyof typeof TRIED;

export const isTried = (id: string): id is Tried => Object.hasOwn(TRIED, id);

/** The page of Care about it, or null. */
export const knownOf = (tried: Tried): string | null => (TRIED[tried] as Thing).known ?? null;

/** The list in its own order. */
export const THINGS = Object.keys(TRIED).filter(isTried);
