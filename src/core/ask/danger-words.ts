import { clauseAt, denied, sentences } from './sentence.ts';

/**
 * What people write when they speak of a danger sign. Each pattern answers one line of the fixed list; the source of
 * the lines is Feel's danger list (NHS pages, November 2026). Which pattern matched is never shown or kept: the whole
 * list comes into view, the same for everyone.
 */
const SIGNS: readonly RegExp[] = [
	// Chest, heart, breath
	/\b(?:chest\b[^.!?]{0,40}\b(?:pain\w*|tight\w*|pressure|cramp\w*|squeez\w*|heav\w+|hurt\w*)|(?:pain\w*|tight\w*|pressure|squeez\w*|heav\w+|hurt\w*|ach\w+)\b[^.!?]{0,25}\bchest|sitting on my chest|over my heart|pain down my (?:left )?arm)\b/i,
	/\b(?:heart|pulse)\b[^.!?]{0,30}\b(?:flutter\w*|palpitat\w*|skip\w*|irregular\w*|uneven\w*|racing)\b|\bpalpitations?\b/i,
	/\b(?:passed out|blacked out|black(?:ing)? out|faint(?:ed|ing)|collaps(?:ed|ing)|lost consciousness|knocked out)\b/i,
	/\b(?:can['’]?t|cannot|couldn['’]?t) (?:breathe|catch my breath|finish a sentence)\b|\b(?:lips?|face) (?:went|were|was|turned|turning)? ?(?:blue|grey|gray)\b|\bcough\w* (?:up )?blood\b/i,
	// Back and nerves
	/\b(?:numb\w*|tingl\w+|pins and needles|no feeling|feeling (?:has )?changed|can['’]?t feel|lost (?:all )?feeling)\b[^.!?]{0,50}\b(?:groin|genital\w*|saddle|inner thighs?|bottom|bum|buttocks?|back passage|between my legs|down below|private\w*|both legs|both feet|vagina\w*|penis|testic\w+)\b/i,
	/\b(?:groin|genital\w*|saddle|inner thighs?|bottom|bum|between my legs|down below|both legs|both feet|legs?)\b[^.!?]{0,40}\b(?:numb|numbness|goes numb|going numb|pins and needles|no feeling|gave way|giving way|weak(?:er|ness)?|won['’]?t lift)\b/i,
	/\b(?:numb\w*|pins and needles|weak\w*)\b[^.!?]{0,30}\b(?:legs?|thighs?)\b|\bfoot (?:slaps?|slapping|drop)\b/i,
	/\b(?:wet myself|incontinen\w+|(?:can['’]?t|cannot|couldn['’]?t|trouble|difficulty|hard to) (?:pee\w*|wee\w*|urinat\w+|start(?:ing)? (?:to pee|a wee)|hold (?:it|my (?:wee|pee|bladder)))|los(?:t|ing) control of my (?:bladder|bowels?)|leaking (?:pee|wee|urine)|wiping feels)\b/i,
	/\b(?:back|spine)\b[^.!?]{0,80}\b(?:fever|high temperature|shiver\w*|worse at night|wakes? me)\b|\bwoke in the night in pain\b|\bevery position (?:is |was )?uncomfortable\b|\b(?:lost|losing) weight without\b/i,
	// Legs
	/\b(?:calf|leg)\b[^.!?]{0,50}\b(?:swollen|swelled|swelling|hot and red|red and hot|throbbing|clot|DVT)\b|\bswollen (?:calf|leg)\b|\b(?:blood clot|DVT|deep vein)\b/i,
	/\b(?:pop|snap|kick)\b[^.!?]{0,40}\b(?:achilles|calf|back of (?:my|the) leg|heel)\b|\b(?:achilles|calf)\b[^.!?]{0,40}\b(?:popped|snapped|ruptur\w*)\b/i,
	// Bones and joints
	/\bstress[- ]fractures?\b|\b(?:hard|unable|not able|couldn['’]?t|can['’]?t|cannot|won['’]?t) (?:to )?(?:bear|put|take|stand)(?:ing)? (?:any )?weight\b|\bcouldn['’]?t put weight\b|\bnot able to walk\b|\b(?:can['’]?t|cannot|unable to) walk\b/i,
	/\bbone\b[^.!?]{0,50}\b(?:painful|pain|hurts?|tender|sore|bruise)\b|\b(?:press|touch)\b[^.!?]{0,60}\b(?:metatarsals?|bone)\b|\b(?:bruise|pain|tender|sore)\w*\b[^.!?]{0,25}\b(?:under|on|in) the bone\b/i,
	/\b(?:knee|ankle|hip)\b[^.!?]{0,50}\b(?:locks?|locked|gives way|gave way|won['’]?t bend|hot and red|changed shape|ballooned)\b|\bdeep (?:in (?:my|the) groin|groin pain)\b/i,
	// Head, heat, fever
	/\b(?:worst (?:ever )?headache|sudden (?:severe )?headache|worst headache|slurr\w+|face droop\w*|vision (?:blurred|went|gone)|blurred vision|double vision|couldn['’]?t stay upright)\b/i,
	/\b(?:hit|banged|bashed|cracked|smacked?)\b[^.!?]{0,20}\b(?:my head|face)\b|\bsmack on my face\b|\bconcuss\w+\b/i,
	/\b(?:heat ?stroke|stiff neck (?:and|with) (?:a )?fever|rash that (?:does not|doesn['’]?t) fade|fit(?:ting)? and confused)\b/i,
	/\b(?:dark|brown|cola|tea)[- ]?(?:colou?red)? (?:pee|wee|urine)\b|\brhabdo\w*\b/i
];

/** Somebody else, long ago, ruled out, a joke or a wish: the mention is left alone. */
const ELSEWHERE =
	/\b(?:my (?:dad|mum|mom|father|mother|brother|sister|husband|wife|neighbou?r|nan|grandad|uncle|aunt)|another runner|someone else|somebody else|not mine|years ago|as a child|in (?:19|20)[01]\d|was fine|were fine|ruled out|showed no|shows no|excluded|read about|heard of|horror stories|in case of|(?:felt|feel)(?:ing)? like i was dying|tempted to|might have been|i['’]ll suspect|in future|chest strap|tight toes|cold (?:swim|water)|worried (?:it|about)|afraid of|fear of|lac(?:es|ing))\b/i;

/**
 * Whether what somebody typed speaks of a danger sign. It only brings the fixed list into view; it is never a verdict,
 * is not kept with a reason, and "no" means nothing.
 */
export function speaksOfDanger({ title, text }: { title: string; text: string }): boolean {
	return sentences(`${title}.\n${text}`).some((sentence) => SIGNS.some((sign) => meant(sentence, sign)));
}

/** A sign counts where it is not denied and the sentence is about the writer, now. */
function meant(sentence: string, sign: RegExp): boolean {
	const match = sign.exec(sentence);
	if (!match || ELSEWHERE.test(sentence)) return false;
	const before = clauseAt(sentence, match.index);
	return !denied(sentence, match.index) || /\bnot (?:able|going away|easing)\b/i.test(before.text);
}
