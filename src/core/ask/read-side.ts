import { PART } from './area.ts';
import { FIGURES } from './figures.ts';
import { denied } from './role.ts';
import { blank, SENTENCE_LIMIT, sentences } from './sentence.ts';

export type SideRead = 'left' | 'right' | 'both';

/** What stands for any part in the text that is looked through. */
const P = '(?:§|side\\b|sided\\b|one\\b)';
const NEAR = '(?:(?!of\\b|with\\b|and\\b|for\\b|at\\b|then\\b|in\\b|the\\b|turn\\b|now\\b|my\\b)\\w+ ){0,2}';

/** Parts that come in twos, by their plural. */
const PAIRS: Readonly<Record<string, string>> = {
	knees: 'knee',
	shins: 'shin',
	calves: 'calf',
	ankles: 'ankle',
	heels: 'heel',
	feet: 'foot',
	thighs: 'thigh',
	hips: 'hip',
	shoulders: 'shoulder',
	tendons: 'achilles'
};
const PAIR = new RegExp(
	`(?:\\b(?:my|sore|bad|tight|top of my|feet and|hamstrings and|achy|aching) (?:\\w+ (?:and )?)?|(?:^|[.!?,;\\n] ?)(?:inner |outer |upper |lower )?)(${Object.keys(PAIRS).join('|')})\\b`,
	'gim'
);
const BOTH = new RegExp(
	`\\b(?:both|each) (?:of )?(?:my |the |sides of my )?${NEAR}${P}|\\bboth (?:the same|hurt\\w*|ach\\w+|are|were|feel|felt|sore|sides|legs|feet|of them)\\b|\\b(?:in|on) both\\b`,
	'i'
);
/** `left knee`, `left outer calf`, `on the left`, `knee (left)`, `L knee`, `lower left back`. */
const named = (side: string) =>
	new RegExp(
		`\\b${side} ${P}|\\b(?<!(?:turn(?:ed)?|runs?|minutes?|mins?|weeks?|days?|one|two|three|i|i've|have|just|only|all|that's|was|got|to) )${side}(?:[- ]hand(?:ed)?)?[- ]${NEAR}${P}|\\b(?:on|to|of|in) (?:the|my) (?:\\w+ )?${side}\\b(?! (?:track|direction|place|way|time|speed|shoes|foot forward))|\\bon ${side}(?=[.,!?)]|$)|\\bmy ${side}\\b|\\(${side}\\b|(?:^|[,:.] ?)${side}(?= (?:side|leg|foot|one|only)\\b|[.,!)]|$)|§,? ${side}(?=[.,!?)]|$)|\\b(?:lower|upper|outer|inner|mid) ${side}\\b`,
		'im'
	);
const LEFT = named('(?:left|l)');
const RIGHT = named('(?:right|r)');

/**
 * The one side a text names beside a part of the body; both when it names the two, says "both", or when all that is
 * sore comes in twos and is named as two ("my calves").
 */
export function readSide(text: string, areas: readonly string[]): SideRead | null {
	const all = sentences(blank(text, FIGURES).replace(PART, marked));
	const first = (words: RegExp) => placeOf(all, words);
	const [both, left, right] = [first(BOTH), first(LEFT), first(RIGHT)];
	const one = left >= 0 !== right >= 0 ? Math.max(left, right) : -1;
	if (one >= 0 && (both < 0 || one < both)) return left >= 0 ? 'left' : 'right';
	return both >= 0 || left >= 0 || inPairs(text, areas) ? 'both' : null;
}

/** A mark in place of a part, and the side that its name holds: "right cheek", "backs of both thighs". */
const marked = (part: string) => `${/\b(?:left|right|both|each) ?\b/i.exec(part)?.[0] ?? ''}§`;

/** Where the words first stand and are not denied ("the right one is fine"), by sentence and letter; -1 for nowhere. */
function placeOf(all: readonly string[], words: RegExp): number {
	for (const [place, sentence] of all.entries()) {
		const match = words.exec(sentence);
		if (match && !denied(sentence, match.index, match.index + match[0].length))
			return place * SENTENCE_LIMIT + match.index;
	}
	return -1;
}

function inPairs(text: string, areas: readonly string[]): boolean {
	const named = new Set([...text.matchAll(PAIR)].map(([, pair]) => PAIRS[(pair ?? '').toLowerCase()]));
	return areas.some((area) => named.has(area)) && areas.every((area) => area === 'skin' || TWOS.has(area));
}
const TWOS = new Set([...Object.values(PAIRS), 'hamstring', 'glute', 'toe', 'itb']);
