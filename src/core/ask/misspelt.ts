/**
 * The long words of the body and of soreness, in which one slip of the finger leaves the word known. Short words are
 * left out: what is one letter from `shin`, `heel` or `thigh` is too often another word.
 */
const WORDS =
	'achilles ankle ankles buttock buttocks calves fasciitis glutes hamstring hamstrings kneecap metatarsal muscle plantar piriformis quadriceps sciatica shoulder shoulders splints stomach tendon tendonitis swollen swelling painful hurting throbbing tightness tingling numbness niggle blister breathless palpitations headache'.split(
		' '
	);
/** Words of their own that are one letter away from one of those. */
const OWN = new Set(
	'angle angles sciatic glute tinkling gluten muscles planter sprints splits splint tendons spelling smelling hunting hurling painfully niggles niggly niggled blisters headaches metatarsals stomachs kneecaps'.split(
		' '
	)
);

/** The word with each of its letters left out in turn, and which; whole it stands at the end. */
const shortened = (word: string): [string, number][] =>
	Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at) + word.slice(at + 1), at]);

/** By what is left of a known word without one of its letters: the word, and the place of the letter. */
const NEAR = new Map(WORDS.flatMap((word) => shortened(word).map(([short, at]) => [short, { word, at }])));

/** The text with slips in the long words put right: a letter too many, too few, wrong, or swapped with the next. */
export function spelt(text: string): string {
	return text.replace(/\b[a-z]{5,13}\b/gi, (typed) => meant(typed.toLowerCase()) ?? typed);
}

function meant(typed: string): string | null {
	if (OWN.has(typed)) return null;
	for (const [short, at] of shortened(typed)) {
		const near = NEAR.get(short);
		if (!near || near.word[0] !== typed[0]) continue;
		if (short.length === typed.length || short.length === near.word.length) return near.word;
		if (Math.abs(near.at - at) <= 1) return near.word;
	}
	return null;
}
