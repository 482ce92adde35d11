import { anothers, denied } from './role.ts';
import { sentences } from './sentence.ts';
import { THINGS, type Tried } from './tried.ts';

/** What people write when they tried it. */
const WORDS: Readonly<Record<Tried, RegExp>> = {
	rest: /\b(?:rest(?:ed|ing)(?! heart| hr| pulse| bpm)|(?:days?|weeks?|fortnight|months?|time) (?:off|of rest)|lots of rest|rest and|ice, rest)\b/i,
	easier:
		/\b(?:slowed (?:right )?down|ran slower|running slower|shortened my stride|dropped back|cut (?:back|down)|gone back a week|shorter runs|took it easy|taking it (?:easy|slow\w*))\b/i,
	walking:
		/\b(?:kept (?:on )?walking|walk(?:ed|ing) instead|been walking|loads of walking|only walked|just walked)\b/i,
	strength:
		/\b(?:strength\w*|squats|lunges|clams(?:hells)?|bridges|planks?|core (?:work|exercises)|glute exercises|(?:hip|leg) exercises|(?:heel|calf) (?:drops|raises|lifts)|eccentric|weights|stomach exercises)\b/i,
	stretching: /\bstretch(?:es|ed|ing)?\b/i,
	'warm-up':
		/\b(?:longer|proper|better|good|double) warm[- ]?up\b|\bwarm(?:ed|ing) up (?:for )?(?:longer|properly)\b/i,
	roller:
		/\b(?:foam[- ]?roll\w*|roller|(?:tennis|spiky|massage|lacrosse) ball|roll\w* (?:\w+ ){0,4}golf ball|rolled the life|frozen bottle)\b/i,
	massage: /\bmassag\w*(?! ball| gun)\b/i,
	pilates: /\b(?:pilates|yoga)\b/i,
	heat: /\b(?:hot (?:water bottle|bath|bottle)|heat (?:pad|pack|patch|rub|and)|wheat bag|deep heat|tiger balm)\b/i,
	cold: /\b(?:iced?|icing|cold (?:packs?|pads?|water)|frozen (?:peas|bottle|sweetcorn|veg))\b(?! cream| and snow|y)/i,
	shoes:
		/\b(?:new (?:running )?(?:shoes|trainers)|(?:changed|swapped|replaced) (?:my |the )?(?:\w+ ){0,2}(?:shoes|trainers|nikes|asics)|insoles|orthotics|gait analysis)\b/i,
	desk: /\b(?:standing desk|get(?:ting)? up (?:from my desk )?every|sit(?:ting)? less|moved? more at)\b/i,
	physio: /\bphysio\w*\b/i
};
/** Asked about, planned or recommended, and not done. */
const NOT_DONE =
	/\b(?:should i|would (?:a|it|that)|do you|does|any (?:good )?\w+|tips|recommend\w*|will|going to|might|planning|tomorrow|about to|need to|shall i|thinking of|worth|wait(?:ing)? (?:for|to)|booked|mate|friend|no time for|how (?:long|often))\b/i;
const HAVE = /\b(?:tried|i've|have been|been doing|i did|i do|already)\b/i;

/** What a plain text says was tried, by the ids of `tried.ts`, in its order. Medicine is not among them. */
export function readTried(text: string): Tried[] {
	const done = sentences(text).filter((sentence) => HAVE.test(sentence) || !NOT_DONE.test(sentence));
	return THINGS.filter((id) => done.some((sentence) => says(sentence, WORDS[id])));
}

function says(sentence: string, words: RegExp): boolean {
	const match = words.exec(sentence);
	if (!match) return false;
	const { index } = match;
	if (sentence.endsWith('?') && !HAVE.test(sentence.slice(0, index))) return false;
	return !denied(sentence, index, index + match[0].length) && !anothers(sentence, index);
}
