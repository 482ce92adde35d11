import { clauses, plain, sentences } from './sentence.ts';

/** A house rule that words come near. */
export type Nudge = 'naming' | 'run-through' | 'dose' | 'unkind';

/** What may be said against each, as the house rules have it. It is shown beside what is typed and never stops anybody. */
export function nudgeWords(nudge: Nudge): string {
	switch (nudge) {
		case 'naming':
			return 'This may read as a name for what somebody else has. What you did, and how it went, helps more.';
		case 'run-through':
			return 'Nobody here is told to run through it, not as a joke either. Rest and walking are part of the plan.';
		case 'dose':
			return 'No doses of medicine here, please. That is for a pharmacist or a doctor.';
		case 'unkind':
			return 'Would you say it like this to a friend on the first run of her life?';
		default:
			return nudge satisfies never;
	}
}

const NAMES =
	"plantar fasci\\w*|shin splints|achilles tend\\w*|tend[io]n\\w*|sciatica|(?:it|itb) ?band(?: syndrome)?|runner'?s knee|stress fracture|slipped disc|herniat\\w+|bursitis|arthritis|piriformis(?: syndrome)?|sprain|strain|tear|torn \\w+|pulled \\w+|asthma|patello\\w*|tarsal tunnel|compartment syndrome|dvt|blood clot";

const PATTERNS: Readonly<Record<Nudge, RegExp>> = {
	naming: new RegExp(
		`\\b(?:you(?:'ve| have| probably have|'ve probably| definitely have| might have| may have)(?: got)?|that(?:'s| is| will be)|it(?:'s| is| will be)|sounds? (?:\\w+ )?like|looks like|(?:classic|textbook|obviously|definitely|clearly)(?: a| an)?|i(?:'d| would) (?:say|bet|guess)(?: it's| that's| you have)?|bet (?:it's|you have))(?: \\w+){0,3}? (?:${NAMES})\\b`,
		'i'
	),
	'run-through':
		/\b(?:run|push|train|power|plough|work) (?:right |straight )?through (?:it|the (?:pain|ache|niggle|hurt|soreness)|that|your)\b|\b(?:run|walk|shake) it off\b|\bno pain,? no gain\b|\bjust ignore (?:it|the (?:pain|ache|niggle))\b|\bsuck it up\b|\bman up\b|\bpain is (?:just )?weakness\b|\bit'?s all in (?:your|the) head\b|\btough it out\b|\bkeep running (?:on|with) it\b/i,
	dose: /\b\d+(?:[.,]\d+)? ?(?:mg|mcg|milligrams?)\b|\b(?:take|took|taking|try|pop|popped|swallow)\b(?: \w+){0,4}? (?:ibuprofen|nurofen|advil|paracetamol|tylenol|acetaminophen|aspirin|naproxen|aleve|diclofenac|voltarol|codeine|co-codamol|painkillers?|anti-?inflammator\w+)\b|\b(?:one|two|three|\d) (?:ibuprofens?|paracetamols?|nurofens?|aspirins?|painkillers|tablets|pills)\b/i,
	unkind:
		/\b(?:you(?:'re| are)(?: just| so| being| a| an| such a| too)* (?:idiot|stupid|dumb|lazy|pathetic|fat|weak|moron|wimp|soft|loser|ridiculous)|(?:idiots?|morons?|losers?|wimps?|snowflakes?)|don't be (?:such a |so )?(?:wimp|baby|soft|lazy|pathetic)|stop (?:moaning|whining|whinging)|shut up|grow up)\b/i
};

const NOT =
	/\b(?:no|not|never|without|don't|doesn't|didn't|do not|does not|nobody|no one|wouldn't|shouldn't|won't|isn't|stop|avoid|instead of|rather than|before you)\b/i;

/** Of oneself one may say what one was told, and what one took. */
const OWN = /\b(?:my|mine|i|i'm|i'd|i've|me|we|our)\b/i;

/**
 * The house rules that words come near, each once. Quoted lines are another's. A nudge may be wrong either way: it is
 * one quiet line for the writer alone, is kept nowhere, and posting goes on as ever.
 */
export function nudges(typed: string): Nudge[] {
	const own = plain(typed.replace(/^\s*>.*$/gm, ''));
	const all = sentences(own).flatMap((sentence) => clauses(sentence));
	const kinds = Object.keys(PATTERNS) as Nudge[];
	return kinds.filter((kind) => all.some(({ text }) => meant(kind, text)));
}

function meant(kind: Nudge, clause: string): boolean {
	const match = PATTERNS[kind].exec(clause);
	if (!match) return false;
	const before = clause.slice(0, match.index);
	switch (kind) {
		case 'naming':
			return !NOT.test(clause) && !OWN.test(before);
		case 'run-through':
			return !NOT.test(before.replace(/^.*\bwhy not\b/i, ''));
		case 'dose':
			return !NOT.test(before);
		case 'unkind':
			return !NOT.test(before) || /\b(?:don't be|stop)\b/i.test(match[0]);
		default:
			return kind satisfies never;
	}
}
