/**
 * The role a mention plays in its sentence: meant, denied, somebody else's, or only thought of. Shared by everything
 * that reads a text; the places are those of a sentence from `sentence.ts`.
 */
import { blank } from './sentence.ts';

/** How far before and behind a mention its role is looked for, in characters. */
const REACH = 70;

/** Phrases with a "no" in them that deny nothing about the body. */
const EMPTY_NO = new RegExp(
	[
		'no (?:more|idea|doubt|wonder|matter|running|runs?|luck|joy|better|improvement|change|good|choice|warm[- ]?up|stretch\\w*|help|longer (?:young|a)|swelling|bruis\\w+)',
		'not (?:sure|only|just|(?:been )?able|going away|easing|improving|getting (?:any )?better|better|settling|long|much help|helping|(?:too|so|that|very) \\w+|unbearable|run|running|ideal|great|good|nice|fun|known|really|happy|right|well|yet|until|to)',
		'never (?:known|run|ran|been so|mind|again|thought|expected|felt (?:so|such))',
		"do(?:n't| not) (?:know|want|understand|see|remember|really|get why|worry|stretch|like|think(?! (?:it|that)'?s))",
		"did(?:n't| not) (?:know|think|stop|warm|stretch|help|feel right|work|go away|ease|want|expect|drink|finish|make|manage|even|realise)",
		"haven't (?:run|been|stretched|managed|(?:got )?a clue)",
		"(?:hasn't|isn't|wasn't|not) (?:gone|eased|going|easing|improv\\w+|got(?:ten)? (?:any )?better|getting|help\\w+|stopped|shifted|healed|right|settl\\w+)",
		'without (?:stopping|walking|thinking|warming|stretching|a break)'
	]
		.map((phrase) => `\\b(?:${phrase})\\b`)
		.join('|'),
	'gi'
);

const NO =
	/\b(?:no|not|never|without|none|neither|nor|zero|free of|free from|rather than|instead of|lack of|hardly any|took for|mistook for|(?:is|was|are|were|do|does|did|have|has|had|would)n'?t)\b/i;
const HARD_JOINT =
	/\b(?:but|however|although|though|yet|except|because|apart from|other than|only|just|then|now)\b|:| - |\(|\)|\.\./gi;
/** A piece of a list ("no fever, numbness or tingling") has none of these words. */
const SUBJECT =
	/\b(?:i|my|it|i'm|i've|it's|is|are|was|were|has|have|had|this|so|when|after|felt|feel|feels|got|get|hurts?|and my|still|very|really|quite)\b/i;

/** What follows an item that is no piece of a list before it: "no tears, legs like lead". */
const OF_ITS_OWN = /^ (?!or\b|and\b|nor\b|in\b|of\b|at all|today|now|so|whatsoever|this)[\w']+ [\w']+/i;

/** Whether a "no" before the place reaches it: "no numbness", "no fever, chills or a sore back". */
function deniedBefore(sentence: string, from: number, to: number): boolean {
	const before = blank(sentence.slice(Math.max(0, from - REACH), from), EMPTY_NO);
	const joint = [...before.matchAll(HARD_JOINT)].at(-1);
	const pieces = before.slice(joint ? joint.index + joint[0].length : 0).split(',');
	const goesOn = OF_ITS_OWN.test(sentence.slice(to, to + REACH));
	for (const piece of pieces.toReversed()) {
		if (NO.test(piece)) return true;
		if (goesOn || SUBJECT.test(piece) || piece.trim().split(' ').length > 4) return false;
	}
	return false;
}

const WELL =
	"(?:is|are|was|were|feels?|felt|seems?|(?:has|have|had|'ve) been|(?:is|are)n't)(?: (?!not\\b|now\\b|no\\b)[\\w']+){0,2}? (?:fine|good|ok|okay|great|brilliant|perfect|happy|grand|a problem|an issue|the problem|the issue|painful|sore)";
const NEVER_SORE =
	"(?:never|don'?t|doesn'?t|didn'?t|do not|does not|did not|haven't|hasn't|no longer)(?: even| really| actually)? (?:hurt\\w*|ache\\w*|bother\\w*|feel (?:sore|it|a thing)|complain\\w*|play\\w* up|give|gave|cause\\w*|had|been)";
const PARTLY =
	'(?! (?:me )?(?:when|while|during|unless|until|if|in bed|at rest|much|as much|so much|too|that|after|before|to begin|at first|at the start))';
const WELL_BEHIND = new RegExp(
	`^\\w*,?(?: (?:or|and|nor|&|my|the) [\\w']+| [\\w']+){0,3}? (?:${WELL.replace(
		'(?:fine|good',
		'(?:absolutely fine|fine|good'
	)}|${NEVER_SORE})\\b${PARTLY}`,
	'i'
);
const NOT_HAD =
	/^[\w ]{0,14}[,(]* ?(?:which|that) (?:i've|i have|i) (?:\w+ )?(?:not|never|haven't)\b(?!.{0,12}\b(?:until|till|before)\b)/i;
/** "Chest pain? None.", "numbness and fever but I have neither". */
const NONE_BEHIND =
	/^\w*(?:\?|:| -) (?:none|no|nope|nothing|never)\b|^[^.!?]{0,60}\b(?:neither|none of (?:that|those|these|it|which))\b/i;
const NOT_SORE = /^\w*(?: [\w']+){0,2} (?:is|are|was|were|feels?) (?:not|n't)\b/i;

/** Whether what follows says that it is well: "knees are fine", "shins never hurt". */
function deniedBehind(sentence: string, to: number): boolean {
	const behind = sentence.slice(to, to + REACH);
	const sore = /\b(?:isn't|aren't|not) (?:\w+ )?(?:painful|sore|a problem|an issue|the problem|the issue)\b/i;
	if (/^\w*: (?:all )?(?:fine|good|ok|okay|great|no\b)/i.test(behind)) return true;
	if (NOT_HAD.test(behind) || NONE_BEHIND.test(behind)) return true;
	const well = WELL_BEHIND.exec(behind);
	if (!well) return false;
	const [said] = well;
	if (/(?:painful|sore|problem|issue)$/i.test(said)) return sore.test(said) || NOT_SORE.test(said);
	return !/\b(?:until|till|before|but)\b/i.test(said);
}

/** Whether the mention between the two places is denied. */
export function denied(sentence: string, from: number, to: number): boolean {
	return deniedBefore(sentence, from, to) || deniedBehind(sentence, to);
}

const KIN =
	'(?:dad|mum|mom|mother|father|brother|sister|husband|hubby|wife|wifey|partner|son|daughter|kid|child|lad|boy|girl|twins?|niece|nephew|nan|gran(?:ny|dad|dma|dpa|n?ddaughter|dson)?|uncle|aunt(?:ie|y)?|cousin|friend|mate|pal|neighbou?r|colleague|boss|boyfriend|girlfriend|fianc[eé]e?|bloke|lady|woman|man|chap|guy|fella|runner|other half|oh|dog|horse|in-laws?|buddy|dh)';
/** What somebody does whose body it then is; not what they say or give. */
const DOES =
	"(?:has|had|have|hasn't|got|gets|suffer\\w*|with|who|is|isn't|was|did|does|done|broke|tore|died|drop(?:s|ped)|collaps\\w+|faint\\w*|pass\\w+|went|ended|pulled|fell|keeps|needed|needs|'s|once|came|hurts?|twist\\w*|rolled|sprain\\w*|snapped|ruptured|slipped|tripped|put|gave up|ran|runs|started|complain\\w*|moan\\w*|limp\\w*|can't|cannot|couldn't|swears)";
const OTHERS = new RegExp(
	`\\b(?<!\\b(?:with|to|from|by|than|told|tell|like|asked?|meet|me and|and me) )(?:my|a|our|the|another|one|some|someone'?s?|this|that|an)(?: (?!my\\b)[\\w-]+){0,2} ${KIN}(?:'s (?:[\\w-]+ ){0,2}\\w+|s'|,? (?:\\w+ly |also |just |now |already )?${DOES}(?!\\w))|\\b(?<!\\blike )(?:someone|somebody|anyone|people|everyone|everybody|others?)(?: else| i know| at work)* (?:who |that )?(?:${DOES}|gets?|get|go|goes)\\b|(?:^|, |\\band )(?!runner)${KIN}(?:'s \\w+|,? (?:also |just |now )?(?:has|had|did|is|was|got|hurt|broke|pulled)\\b)|(?:^|, )(?:and |so )?(?:he|she|they)(?: \\w+ly)?(?:'s| has| had| have| is| was| gets?| suffers?| did| hurts?| broke| pulled| keeps?)\\b`,
	'i'
);
const THEIRS = /\b(?:his|her|their)(?: [\w-]+)? $/i;
const ON_BEHALF = /\b(?:posting|asking|writing|here) (?:this )?(?:on behalf of|for (?:my|a|our|another)\b)/i;
const MINE = new RegExp(`\\b(?:my|i|i'm|i've|i'd|me|mine)\\b(?! (?:[\\w-]+ ){0,2}${KIN}\\b)`, 'i');

/** Whether the whole text is written for somebody else, whose body is then the one it is about. */
export const onBehalf = (text: string): boolean => ON_BEHALF.test(text);

/** Whether the mention at that place is somebody else's: "my dad has a bad back". "My" just before it makes it mine. */
export function anothers(sentence: string, at: number): boolean {
	if (THEIRS.test(sentence.slice(Math.max(0, at - REACH), at))) return true;
	const match = OTHERS.exec(sentence);
	if (!match || match.index > at) return false;
	const between = sentence.slice(match.index + match[0].length, at);
	return !MINE.test(between);
}

const SUPPOSED =
	/\b(?:in future|in case|avoid\w*|prevent\w*|to stop (?:me )?getting|hop(?:e|ing) (?:i |it )?(?:do|does|wo)n't|risk(?:ing)?|horror stories|thought (?:my |it |the )?(?:\w+ )?would|would go|people say|they say running|if (?:you|it|your|they|there)|read about|heard (?:about|of))\b/i;

/** "Will running hurt my knees?", "is it bad for your knees?" */
const ANYBODY =
	/^(?:(?:will|would|does|do|is|can|could) (?:running|jogging|it|this|the plan|c25k)\b(?! (?:normal|ok|okay|usual|common|that|safe)\b).*|.*\byour (?:\w+ )?)$/i;

/** Whether the mention is only thought of: "to avoid shin splints", "in future any ache in the leg". */
export function supposed(sentence: string, at: number): boolean {
	const before = sentence.slice(Math.max(0, at - REACH), at);
	return SUPPOSED.test(before) || (sentence.endsWith('?') && ANYBODY.test(before));
}
