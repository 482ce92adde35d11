import { AREAS } from './area.ts';
import { FIGURES } from './figures.ts';
import { anothers, denied, onBehalf, supposed } from './role.ts';
import { blank, clauses, sentences, type Clause } from './sentence.ts';
import { SORE_WORD, WEAK } from './sore-words.ts';

/** `landmark`: it tells where another is, "an inch above the heel". */
type Mention = { area: string; from: number; to: number; ache: boolean; landmark: boolean };

const PATTERNS = Object.entries(AREAS).flatMap(([area, { names, aches }]) =>
	[
		{ area, words: aches, ache: true },
		{ area, words: names, ache: false }
	].flatMap(({ words, ...kind }) =>
		words ? [{ ...kind, pattern: new RegExp(`\\b(?:${words})\\b`, 'gi') }] : []
	)
);
const NEAR_WEAK = new RegExp(`\\b(?:${WEAK})\\b`, 'i');
/** A clause that only says where: "it's the bone above my shin", "mainly the heel". */
const WHERE =
	/^ ?(?:now |and |or |so |this time )?(?:(?:it's|it is|it was|mainly|mostly|especially|particularly|just|right|somewhere|both) (?:the|my|in|on|at|around|above|below|behind|under|inside|outside|deep|more|all|over|calves|knees|shins|heels)|(?:the |right on the |on the )?(?:inside|outside|inner|outer|front|back|top|bottom|side|edge)(?: edge| side| part| bit)? of (?:my|the|both|left|right))\b/i;
/** "Quads mostly". */
const MOSTLY = /\b(?:mostly|mainly|especially|in particular)[ .!?]*$/i;
/** A sentence that goes on about what the one before it named. */
const GOES_ON =
	/^(?:and |but |so )?(?:it|it's|they|they're|this|that|these|the pain|pain|hurts|sore|both|started|comes|feels|really)\b/i;
const CARRIER = /\b(?:asthma\w*|inhalers?)\b/gi;
/** Breathless where nobody should be. */
const AT_REST =
	/\b(?:breathless|short of breath|out of breath|can't breathe)\b[^.!?]{0,30}\b(?:sitting|at rest|lying|in bed)\b|\b(?:pain|hurts|stab\w*)\b[^.!?]{0,12}\b(?:when|if) i breathe\b|\b(?:can't|couldn't|cannot) (?:just )?get (?:any |enough )?air\b/gi;
const BREATH =
	/\b(?:wheez\w+|cough\w*|suffocat\w+|out of breath|breathless\w*|can't breathe|lungs?|chest)\b/gi;

/** Areas that a title and a text name as sore, in order of first mention, each once. Both as `plain` gives them. */
export function readAreas(title: string, text: string): string[] {
	const reading = new Reading(onBehalf(`${title} ${text}`));
	const lead = reading.take(title, true);
	for (const sentence of sentences(text)) lead.push(...reading.take(sentence, false));
	const legs = LEGS.some((part) => reading.found.has(part));
	if (reading.sore) for (const { area } of lead) if (area !== 'leg' || !legs) reading.found.add(area);
	if (breathless(`${title}. ${text}`, title)) reading.found.add('chest');
	if (reading.found.size === 0) for (const area of reading.gaveOut) reading.found.add(area);
	if (reading.found.size === 0 && /\bsciatica\b/i.test(`${title} ${text}`)) reading.found.add('lower-back');
	return [...reading.found];
}

/** Parts that say more than "leg" does. */
const LEGS = ['thigh', 'hamstring', 'knee', 'shin', 'calf'];

/** What has been found so far, and what the sentence before was about. */
class Reading {
	readonly found = new Set<string>();
	/** Parts told to do something that a well part does not: "my calves seize up". They count where no other does. */
	readonly gaveOut = new Set<string>();
	/** Whether anything at all was said to be sore. */
	sore = false;
	private before: readonly Mention[] = [];
	private readonly behalf: boolean;
	constructor(behalf: boolean) {
		this.behalf = behalf;
	}

	/** Reads one sentence. Gives back the parts that it names, if it is short enough to say no more. */
	take(sentence: string, title: boolean): Mention[] {
		const text = blank(sentence, FIGURES);
		const named = special(
			text,
			mentions(text).filter((mention) => this.meant(sentence, mention))
		);
		const sore = soreParts(sentence, text, named, goesOn(sentence) ? this.before : []);
		for (const mention of new Set([
			...named.filter((each) => each.ache || sore.parts.has(each)),
			...sore.parts
		]))
			(mention.landmark ? this.gaveOut : this.found).add(mention.area);
		for (const mention of named) if (gaveOut(sentence, mention)) this.gaveOut.add(mention.area);
		this.sore ||= sore.any;
		if (named.length > 0) this.before = last(sentence, named);
		return sentence.split(' ', 8).length <= (title ? 7 : 3) ? named : [];
	}

	private meant(sentence: string, { from, to }: Mention): boolean {
		if (denied(sentence, from, to) || supposed(sentence, from)) return false;
		return this.behalf || !anothers(sentence, from);
	}
}

const AS_SUBJECT = /(?:^|[,.] |\b(?:my|both|left|right|and|still) )$/i;
const OWNED = /\b(?:my|both|left|right) $/i;
const DOES_WELL =
	/^(?: (?:is|are|was|were|feels?|felt|have|has|been|really|so|quite|all|just))* (?:fine|good|great|ok|okay|strong|fresh|better|happy|happier|brilliant|amazing|free|loose|thank\w*|look\w*|touch\w*|barely|hardly|getting|still|always|never|clear\w*|says?|said|tells?|told|knows|wants?|held|hold|holding|carr\w+|took|takes?|kept|keep|did|do|knew|know|work\w*|turn\w*|move\w*|moving|caught|land\w*|hits?|get|got|used|and|or|of|in|to|on|up|down|out|at|with|for|from|like|when|while|as|but|so|go|goes)\b/i;

/** Whether a part is told to do something of which no word says that it is well: "my thighs have resigned". */
const gaveOut = (sentence: string, { from, to }: Mention) =>
	(OWNED.test(sentence.slice(0, from)) ||
		(AS_SUBJECT.test(sentence.slice(0, from)) && sentence[to - 1] === 's')) &&
	/^ [a-z]/i.test(sentence.slice(to)) &&
	!sentence.endsWith('?') &&
	!DOES_WELL.test(sentence.slice(to));

/**
 * The mentions without those that only say which leg or foot, or where a stitch sits: "a sore shin on the left leg",
 * "big toe, right foot", "a stitch under my ribs".
 */
function special(sentence: string, named: Mention[]): Mention[] {
	const stitch = named.some(({ area }) => area === 'side-stitch');
	return named.filter(({ area, from }, place) => {
		if (stitch && (area === 'rib' || area === 'stomach')) return false;
		const before = named[place - 1];
		if ((area !== 'leg' && area !== 'foot') || !before || before.ache) return true;
		return !WHICH.test(sentence.slice(before.to, from));
	});
}
const NARROW: ReadonlySet<string> = new Set(['toe', 'heel', 'ankle', 'rib', 'shin']);
const LANDMARK =
	/\b(?:(?:inch(?:es)?|cm|bit|just|fingers?) (?:above|below)|behind|under|beneath|near|next to|stopping at|up to|meets?)(?: (?:the|my))?(?: (?:\d\w\w|left|right|middle|second|big|little))? $/i;
const WHICH = /^,? (?:on |in )?(?:my |the )?(?:left|right) $/i;

/** A short sentence without a part of its own goes on about the one before too: "My thigh. Big bruise." */
const goesOn = (sentence: string) => GOES_ON.test(sentence) || sentence.split(' ', 5).length < 5;

/** The parts in the last clause that names any. */
function last(sentence: string, named: readonly Mention[]): Mention[] {
	const begins = clauses(sentence).map(({ from }) => from);
	const at = Math.max(...named.map(({ from }) => from));
	const begin = begins.findLast((from) => from <= at) ?? 0;
	return named.filter(({ from }) => from >= begin);
}

/** All mentions of parts and aches in a sentence; a longer or more special name takes its words with it. */
function mentions(sentence: string): Mention[] {
	let rest = sentence;
	const found: Mention[] = [];
	for (const { area, ache, pattern } of PATTERNS) {
		let hit = false;
		for (const match of rest.matchAll(pattern)) {
			hit = true;
			const landmark = !ache && NARROW.has(area) && LANDMARK.test(sentence.slice(0, match.index));
			found.push({ area, ache, landmark, from: match.index, to: match.index + match[0].length });
		}
		if (hit && area !== 'skin') rest = blank(rest, pattern);
	}
	return found.sort((a, b) => a.from - b.from);
}

/**
 * The parts that the sentence says are sore. A sore word belongs to the parts of its own clause, else to those of the
 * nearest clause before it, else to what the sentence before was about.
 */
function soreParts(sentence: string, text: string, named: readonly Mention[], before: readonly Mention[]) {
	const pieces = clauses(sentence);
	const parts = new Set<Mention>();
	let any = named.some(({ ache }) => ache);
	const within = ({ text: words, from }: Clause) =>
		named.filter((mention) => mention.from >= from && mention.from < from + words.length);
	for (const [place, clause] of pieces.entries()) {
		const mine = within(clause);
		const sore = soreIn(sentence, clause, text);
		any ||= sore;
		if (WHERE.test(clause.text) || MOSTLY.test(clause.text)) for (const mention of mine) parts.add(mention);
		for (const mention of mine) if (closeWeak(sentence, mention, clause)) parts.add(mention);
		if (!sore) continue;
		const next = pieces[place + 1];
		const told = next && sentence[next.from - 1] === ':' ? within(next) : [];
		const owner =
			mine.length > 0
				? mine
				: told.length > 0
					? told
					: nearest(pieces.slice(0, place).map(within), parts, before);
		for (const mention of owner) if (mention.area !== 'leg' || mine.length > 0) parts.add(mention);
	}
	return { parts, any };
}

/** Of the parts named before, clause by clause: the last that are sore already, else the last named. */
function nearest(groups: readonly Mention[][], sore: ReadonlySet<Mention>, before: readonly Mention[]) {
	return (
		groups.findLast((group) => group.some((mention) => sore.has(mention))) ??
		groups.findLast((group) => group.length > 0) ??
		before
	);
}

/** Whether a clause holds a sore word that is not denied. */
function soreIn(sentence: string, clause: Clause, text: string): boolean {
	for (const match of text.slice(clause.from, clause.from + clause.text.length).matchAll(SORE_WORD)) {
		const from = clause.from + match.index;
		if (!denied(sentence, from, from + match[0].length)) return true;
	}
	return false;
}

/** Whether a weak word of soreness stands within four words of the part, in its clause. */
function closeWeak(sentence: string, { to }: Mention, clause: Clause): boolean {
	const left = sentence.slice(clause.from, to).split(' ').slice(-6).join(' ');
	const end = clause.from + clause.text.length;
	const right = sentence
		.slice(to, sentence[end] === ':' ? undefined : end)
		.split(' ')
		.slice(0, 5)
		.join(' ');
	return NEAR_WEAK.test(left) || NEAR_WEAK.test(right);
}

/** Asthma is told as a sore chest only where breathing is spoken of too, or the title is about it. */
function breathless(text: string, title: string): boolean {
	const said = (pattern: RegExp, where: string) =>
		sentences(where).some((sentence) =>
			[...blank(sentence, FIGURES).matchAll(pattern)].some(
				(match) =>
					!denied(sentence, match.index, match.index + match[0].length) && !anothers(sentence, match.index)
			)
		);
	return said(AT_REST, text) || (said(CARRIER, text) && (said(BREATH, text) || said(CARRIER, title)));
}
