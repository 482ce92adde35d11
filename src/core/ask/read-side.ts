export type SideRead = 'left' | 'right' | 'both';

const PART =
	'(?:\\w+ (?:of (?:my|the) )?)?(?:back|hip|knees?|kneecap|shins?|calf|calves|ankles?|heels?|foot|feet|arch|legs?|glutes?|bum|buttocks?|bottom|groin|thighs?|quads?|hamstrings?|achilles|cheek|shoulders?|arms?|elbow|hands?|wrists?|side|toes?|saddlebag|chest|tibia)';
const LEAD = '(?:inner |outer |lower |upper |big |little )?';

/** Two of a kind named as sore, with no side said. */
const PAIRS =
	/\b(?:my|sore|both|bad|tight|top of my|feet and|hamstrings and) (?:\w+ (?:and )?)?(?:knees|shins|calves|ankles|heels|feet|legs|thighs|hips|achilles tendons)\b/i;
const BOTH = new RegExp(
	`\\b(?:both|each) (?:my |of my |sides of my )?${LEAD}${PART}\\b|\\bboth (?:sides|legs|feet)\\b|\\bin both\\b`,
	'i'
);
const named = (side: string) =>
	new RegExp(
		`\\b${side}(?:-hand)? ${LEAD}${PART}\\b|\\b(?:on|to|of) (?:the|my) (?:\\w+ )?${side}\\b|(?:^|[,(.] ?)${side} (?:side|leg|foot|one)(?: only)?\\b`,
		'im'
	);
const LEFT = named('left');
const RIGHT = named('right');

/** The one side a text names beside a part of the body; both when it names the two or says "both". */
export function readSide(text: string): SideRead | null {
	if (BOTH.test(text)) return 'both';
	const left = LEFT.test(text);
	const right = RIGHT.test(text);
	if (left && right) return 'both';
	if (left !== right) return left ? 'left' : 'right';
	return PAIRS.test(text) ? 'both' : null;
}
