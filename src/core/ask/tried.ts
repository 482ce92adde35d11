/** Something a person can say they tried. `who` finishes "of 41 who …"; `care` is the page of Care it belongs to. */
type Thing = { name: string; who: string };

/**
 * What people try, from Care's list and from the advice that runners give each other (`forum-advice.json`, November
 * 2026). Medicine is left out on purpose: counting it would read like advice about it.
 */
export const TRIED = {
	rest: { name: 'Days off running', who: 'took days off running' },
	easier: { name: 'Easier or shorter runs', who: 'ran easier or less' },
	walking: { name: 'Walking', who: 'walked' },
	strength: { name: 'Strength exercises', who: 'did strength exercises' },
	stretching: { name: 'Stretching', who: 'stretched' },
	'warm-up': { name: 'A longer warm-up', who: 'warmed up for longer' },
	roller: { name: 'Foam roller or ball', who: 'used a foam roller or a ball' },
	massage: { name: 'Massage', who: 'had a massage' },
	pilates: { name: 'Pilates or yoga', who: 'did Pilates or yoga' },
	heat: { name: 'Heat', who: 'used heat' },
	cold: { name: 'Cold', who: 'used cold' },
	shoes: { name: 'Other shoes', who: 'changed shoes' },
	desk: { name: 'Moving more at the desk', who: 'moved more at the desk' },
	physio: { name: 'A physio’s exercises', who: 'did a physio’s exercises' }
} as const satisfies Record<string, Thing>;

export type Tried = keyof typeof TRIED;

export const isTried = (id: string): id is Tried => Object.hasOwn(TRIED, id);

/** The list in its own order. */
export const THINGS = Object.keys(TRIED).filter(isTried);
