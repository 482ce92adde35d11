import { readAreas } from './read-area.ts';
import { readMinutes } from './read-minutes.ts';
import { readRun } from './read-run.ts';
import { plain } from './sentence.ts';

export type SideRead = 'left' | 'right' | 'both';
/** When it hurts, in the words of a check-in. */
export type Onset = 'during' | 'after' | 'next-morning' | 'rest';

/** What a title and a text say in words. Read out, never guessed at beyond the words; the person confirms. */
export type ReadFacts = {
	/** Ids of `area.ts`, in order of mention. */
	areas: string[];
	side: SideRead | null;
	week: number | null;
	run: number | null;
	minutes: number[];
	onset: Onset | null;
};

/**
 * Reads facts out of what somebody typed. Pure, the same on the device and on the server. Measured against 90
 * labelled posts in `facts.test.ts`, which prints the scores.
 */
export function read({ title, text }: { title: string; text: string }): ReadFacts {
	const lead = plain(title);
	const body = plain(text);
	const whole = `${lead}.\n${body}`;
	const where = readRun(lead, body);
	const areas = readAreas(lead, body);
	return {
		areas,
		side: areas.length > 0 ? readSide(whole) : null,
		week: where?.week ?? null,
		run: where?.run ?? null,
		minutes: readMinutes(whole),
		onset: areas.length > 0 ? readOnset(whole) : null
	};
}

const PART =
	'(?:\\w+ (?:of (?:my|the) )?)?(?:back|hip|knees?|shins?|calf|calves|ankles?|heels?|foot|feet|legs?|glutes?|thighs?|quads?|hamstrings?|achilles|cheek|shoulders?|arms?|wrists?|side|toes?|saddlebag|chest)';

/** Two of a kind named as sore, with no side said. */
const PAIRS =
	/\b(?:my|sore|both|bad|top of my|feet and|hamstrings and) (?:\w+ (?:and )?)?(?:knees|shins|calves|ankles|heels|feet|legs|thighs|hips|achilles tendons)\b/i;

/** The one side a text names beside a part of the body; both when it names the two or says "both". */
function readSide(text: string): SideRead | null {
	if (new RegExp(`\\bboth (?:my |of my )?${PART}\\b`, 'i').test(text)) return 'both';
	const named = (side: string) =>
		new RegExp(
			`\\b${side}(?:-hand)? (?:inner |outer |lower |upper )?${PART}\\b|\\b(?:on|to|of) (?:the|my) (?:\\w+ )?${side}\\b`,
			'i'
		).test(text);
	const left = named('left');
	const right = named('right');
	if (left && right) return 'both';
	if (left !== right) return left ? 'left' : 'right';
	return PAIRS.test(text) ? 'both' : null;
}

const SORENESS =
	'(?:hurts?|hurting|pain\\w*|ach\\w+|sore|niggl\\w+|tight\\w*|tender\\w*|tingl\\w+|numb|stitch|wheez\\w+|twinges?|blisters?|swollen|swelling)';
const near = (one: string, other: string) =>
	new RegExp(`\\b${one}\\b[^.!?]{0,60}\\b${other}\\b|\\b${other}\\b[^.!?]{0,60}\\b${one}\\b`, 'i');

/** Soreness and a time within a breath of each other. */
const ONSETS: readonly [Onset, RegExp][] = [
	['next-morning', near(SORENESS, '(?:next (?:day|morning)|by morning|woke|morning after|day after)')],
	[
		'after',
		near(
			SORENESS,
			'(?:afterwards|after (?:the|my|each|every|long|running)|by (?:the )?evening|by noon|that (?:evening|afternoon|night)|until the evening|cool down)'
		)
	],
	[
		'during',
		near(
			SORENESS,
			"(?:while|when (?:i )?run\\w*|half ?way|miles?|minutes?|mins?|[\\d.]+ ?km?|metres|runs?|running|ran|treadmill|steps|had to stop|stop\\w*|continue|can['’]?t|couldn['’]t|kept)"
		)
	],
	['during', /\b(?:tripped|sprained|fell|caught a root|timber)\b/i],
	['rest', near(SORENESS, '(?:at rest|resting|in bed|sitting|lying|on the sofa)')]
];

/** When it hurts; the first that the words bear out, in the order above. */
function readOnset(text: string): Onset | null {
	return ONSETS.find(([, words]) => words.test(text))?.[0] ?? null;
}
