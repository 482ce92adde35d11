import { AREAS } from './area.ts';
import { denied, sentences } from './sentence.ts';

/** Words of soreness; an area counts as sore when one of them stands in the same sentence. */
const SORE =
	/\b(?:hurt\w*|pain\w*|ache\w*|achy|aching|sore\w*|niggl\w+|twinge\w*|stiff\w*|tight\w*|tender\w*|sprain\w*|strain\w*|pulled|swollen|swelling|numb\w*|tingl\w+|injur\w+|fractur\w+|tend[io]n\w*|fasci\w+|cramp\w*|graz\w+|bruis\w+|skinned|burn\w+|agony|limp\w*|stab\w*|sharp|throb\w*|bad|weak|heav\w+|tired|bother\w*|complain\w*|arthriti\w+|splints|grumbl\w+|misbehav\w+|creaky|problem\w*|trouble\w*|discomfort|uncomfortable|knackered|dodgy|gave way|tweak\w*|blood|squashed|could feel|didn['’]t work|failing|the (?:knee|hip|back|foot|shin|calf|ankle) thing)/i;

/** Not this time: other people, gear and figures of speech that name a part of the body. */
const FIGURE =
	/\b(?:chest strap|head(?:phones|band| start|ing| scratch)|on (?:the |its )?foot|heart rate|by heart|arm ?band|at arm|hands? up|other hand|on hand|second hand|foot(?:bridge|path)|tiptoe|knee length|heels? of|breathing(?= (?:was|is|so|fine|much|through|tummy))|breathing (?:was )?(?:good|fine)|back on the streets|neck of|toe the|(?:couldn['’]t|could not) feel my (?:feet|legs)|no (?:asthma|breathing) trouble|spring in my step|breathing tummy|(?:where|as) my wrist|finger left|to each other|knee thing|first steps|legs are fine)\b/gi;

/** Areas that a text names as sore, in order of first mention, each once. `text` may hold several sentences. */
export function readAreas(text: string): string[] {
	const found = new Map<string, number>();
	let offset = 0;
	for (const sentence of sentences(text)) {
		const plain = sentence.replace(FIGURE, (figure) => ' '.repeat(figure.length));
		const sore = SORE.test(plain);
		for (const [id, { names, aches }] of Object.entries(AREAS)) {
			const place = mention(plain, aches) ?? (sore ? mention(plain, names) : null);
			if (place !== null && !found.has(id)) found.set(id, offset + place);
		}
		offset += sentence.length + 1;
	}
	return [...found].sort((a, b) => a[1] - b[1]).map(([id]) => id);
}

/** Where a sentence first speaks of it without denying it, or null. */
function mention(sentence: string, words: RegExp | undefined): number | null {
	if (!words) return null;
	for (const match of sentence.matchAll(new RegExp(words.source, 'gi'))) {
		if (!denied(sentence, match.index)) return match.index;
	}
	return null;
}
