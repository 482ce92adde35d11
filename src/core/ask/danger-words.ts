import { SIGN_WORDS, type SignWords } from './danger-signs.ts';
import { anothers, denied, onBehalf, supposed } from './role.ts';
import { blank, plain, sentences } from './sentence.ts';

/** Gear and turns of phrase that sound like a sign and are none. */
const GEAR =
	/\bchest (?:strap|press|freezer|of drawers|infection|cold|monitor)\b|\b(?:hrm|heart ?rate) (?:strap|band)\b|\bchest\b(?= strap)|\btight (?:fit|squeeze|schedule|budget|toes|laces)\b|\bcollaps\w+ (?:in(?:to)? a heap|on(?:to)? the sofa|in(?:to)? bed|with laughter|laughing)\b|\bnumb (?:with cold|from the cold)\b|\bclot(?:ted)? cream\b/gi;
/** It nearly happened, or is only feared: before the sign. */
const NEARLY =
	/\b(?:(?:anyone|anybody|you)(?: of you)? ever|nearly|almost|about to|tempted to|wanted to|ready to|could have|would have|might have been|thought i (?:was going to|would|might|'d)|thought i'd|felt like i (?:was going to|would|might|could)|going to|might|expect(?:ed|ing)? to|half expected to|(?:worr\w+|scared|afraid|fear\w*|paranoid|terrified|frightened) (?:about|of|that|it'?s?|i)(?: \w+){0,3}|what if(?: i)?|if (?:i|you|anyone) (?:get|got|ever|start\w*|feel|have|had)|should (?:i|you) stop if(?: \w+){0,3}|read(?:ing)? (?:all )?(?:about|of)|hear(?:d)? (?:about|of)|horror stories(?: \w+){0,2}|in case(?: of)?|avoid\w*|prevent\w*|instead of|risk(?: of)?|so as not to(?: \w+)?)(?: a| an| any| getting| having| my)* ?(?:\w+ )?$/i;
/** Long ago, unless the same sentence comes back to the present. */
const PAST =
	/\b(?:(?:years?|months|decades?) (?:ago|back|earlier)|last year|as a (?:child|kid|teen\w*|baby)|childhood|when i was (?:\d+|younger|little|at|in|a |pregnant)|in (?:19|20)\d\d|in (?:my|the) (?:teens|twenties|thirties|forties|\d0s)|used to (?:get|have|suffer|be)|previously|at school|back in \d|history of)\b/i;
const PRESENT =
	/\b(?:now|again|today|tonight|this (?:week|morning)|still|since then|yesterday|came back|come back|returned)\b/i;
/** "Chest pain? None." */
const ANSWERED_NO = /^(?:no(?! idea)|none|nope|never|nothing)\b/i;
/** A condition that somebody has excluded, or asks about from afar. */
const RULED_OUT =
	/\b(?:ruled? (?:it )?out|ruling out|excluded|all[- ]clear|show(?:ed|s|ing)? no|no (?:sign|evidence) of|nothing broken|(?:was|were|is|came back|all) (?:fine|clear|normal|negative)|not (?:a|broken)|isn't (?:a|broken)|wasn't (?:a|broken)|thankfully no|recovered from|recovering nicely|healed|better now|fully mended)\b/i;

/**
 * Whether what somebody typed speaks of a danger sign. It only brings the fixed list into view; it is never a verdict,
 * is not kept with a reason, and "no" means nothing. Errs towards showing the list.
 */
export function speaksOfDanger({ title, text }: { title: string; text: string }): boolean {
	return signsIn({ title, text }).length > 0;
}

/** The lines of the list that the words come near, for tests and for `npm run facts`; never shown or kept. */
export function signsIn({ title, text }: { title: string; text: string }): string[] {
	const whole = plain(`${title}.\n${text}`);
	const all = sentences(whole).map((sentence) => blank(sentence, GEAR));
	const behalf = onBehalf(whole);
	const found = new Set<string>();
	for (const sign of SIGN_WORDS) {
		if (sign.with && !all.some((sentence) => said(sentence, sign.with as RegExp))) continue;
		if (all.some((sentence, place) => meant(sentence, sign, all[place + 1] ?? '', behalf)))
			found.add(sign.line);
	}
	return [...found];
}

/** Whether the words stand in the sentence without a "no" before them. */
function said(sentence: string, words: RegExp): boolean {
	const match = words.exec(sentence);
	return match !== null && !denied(sentence, match.index, match.index + match[0].length);
}

/** A sign counts where it is not denied and the sentence is about the writer, now. */
function meant(
	sentence: string,
	{ words, finding, ever }: SignWords,
	next: string,
	behalf: boolean
): boolean {
	const match = words.exec(sentence);
	if (!match) return false;
	const { index } = match;
	if (sentence.endsWith('?') && ANSWERED_NO.test(next)) return false;
	const before = sentence.slice(Math.max(0, index - 80), index);
	if (NEARLY.test(before) || supposed(sentence, index)) return false;
	if (!behalf && anothers(sentence, index)) return false;
	if (!ever && PAST.test(sentence) && !PRESENT.test(sentence)) return false;
	if (finding && (RULED_OUT.test(sentence) || RULED_OUT.test(next))) return false;
	return !denied(sentence, index, index + match[0].length);
}
