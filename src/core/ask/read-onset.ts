import { PART } from './area.ts';
import { clauses, sentences } from './sentence.ts';
import { ACUTE, SORE_WORD } from './sore-words.ts';

/** When it hurts, in the words of a check-in. */
export type Onset = 'during' | 'after' | 'next-morning' | 'rest';

const BREATH = /\b(?:wheez\w*|breath\w*|lungs|dizzy|light-?headed|sick|faint\w*)\b/i;
const WENT = new RegExp(`\\b(?:${ACUTE})\\b`, 'i');
const NUMBER =
	'(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|few|couple(?: of)?)';
const STRETCH = `(?:(?:about|around|roughly|only|just|first|the|a|few) )*(?:${NUMBER}[ -]?)(?:k|km|kms|miles?|mins?|minutes?|metres|seconds?|secs?|steps?|intervals?)\\b(?! (?:one|run|jog|session)\\b)`;
const RUN =
	'(?:w\\d+ ?[rd]\\d|runs?|running|jog(?:s|ging)?|session|workout|race|parkrun|interval|treadmill|5k|10k)';

/** What tells when: the words, the time they tell, and how surely. A clause that says it is well then tells nothing. */
const TELLS: readonly [Onset, number, RegExp][] = [
	[
		'next-morning',
		3,
		/\b(?:(?:the )?(?:next|following) (?:day|morning|few days)|(?<!rest )(?:day|morning) after|(?<!(?:\d|am|pm|six|seven|eight|nine|ten|clock) )(?:in|of|by|every|each|come) (?:the |a )?mornings?|first thing|wak(?:e|es|ing)(?! me| in the night| at)|woke(?! me| in the night| tired| early)|out of bed|first (?:\w+ )?steps (?:out|of the day|in the)|overnight|at [4-7] ?am|two days (?:on|later)|couple of days (?:on|later))\b/i
	],
	[
		'rest',
		3,
		/\b(?:at rest|rest(?:ing)?(?: or)? (?:too|as well)|when (?:i'm |i am )?(?:rest|sit|lie|sitting|lying|resting)\w*|(?:when|if) i (?:sit|lie|drive|rest)\b|(?:while|whilst|from|after|worse|even|just) (?:sitting|lying|driving)|sitting (?:down|still|at|is|makes)|(?:hurts?|sore|painful) to sit|lying (?:down|on|in)|at night|in the night|wakes me|woke me|keep(?:s|ing)? me (?:awake|up)|when driving|at my desk|even when i'm not|not even running|all the time|constant(?:ly)?|24\/7|throbs?(?:bing)? (?:in bed|at night|even))\b/i
	],
	[
		'after',
		3,
		new RegExp(
			`\\b(?:afterwards?|after (?!${STRETCH})(?:(?:a|an|each|every|any|my|the|that|this|both|yesterday's|last|long|night's|\\w+day's|first|second|third|\\d+) )*(?:\\w+ )?${RUN}|after(?:wards)? (?:i've |i )?(?:stop\\w*|finish\\w*|run|ran|cool\\w*|get|got|came)|(?:after|since)(?=[,.!?)]|$)|for (?:${NUMBER} )?(?:days|hours)|(?:when|once|as soon as|the moment) i(?:'ve)? (?:stop\\w*|finish\\w*|cool\\w*|get home|got home|got in)|(?:that|by|until|in|later) (?:the |that )?(?:same )?(?:evening|afternoon|night|bedtime|noon)|(?:an |${NUMBER} )hours?(?: or (?:so|two))? (?:later|after(?! the\\b))|later (?:that|on|in)|cool(?:ed|ing)?[ -]?down|rest of (?:that|the) day|for (?:(?:the )?rest|a day)|run (?:itself )?was fine but)\\b`,
			'i'
		)
	],
	[
		'during',
		3,
		new RegExp(
			`\\b(?:(?:while|when|whilst|whenever|as|if|(?:every|each|any) time|(?:both|all) times) (?:i'm |i am |i was |i )?(?:(?:do|did) (?:the|a|my) (?:\\w+ )?)?(?:run|ran|running|jog\\w*|go\\b|start\\w*|push\\w*|speed\\w*|land\\w*)|my foot (?:lands|hits|strikes)|during|(?:in|at|by|from) minute \\w+|first (?:few )?minutes|(?:run|r) ?\\d(?: (?:on|of|in) w\\w* ?\\d)? when|part ?way|half ?way(?! through week)|mid[- ](?:run|way|interval)|(?:near|by|towards?|at|in) the (?:very )?(?:end|start|beginning|finish)\\b(?! of (?:the )?(?:day|week\\b(?! ?\\d)))|at the start|from the (?:start|first|off)|${STRETCH} (?:mark|point|in(?=[,.!?)]| and| to| i\\b| my| it| every| each|$)|into|round|to go|from (?:the )?(?:end|home))|(?:after|at|from|within|inside|by|until|in) (?!hours)${STRETCH}(?! (?:to\\b|ago|later|off|of (?:walking|stretching|rest)|after|rest|with|on the sofa))|(?:comes|came|coming) on(?! gradual)|kick(?:s|ed)? in|sets? in|(?:(?:had|have|having|need|forced) to|made me|makes me) (?:stop|slow|walk)\\w*|stop(?:s|ped) me|couldn't (?:finish|continue|go on|carry on)|can't go on|(?:pulled|gave) up\\b|every (?:${RUN}|step|interval)|each ${RUN}|(?:on|in) (?:my|the|every|each|tonight's|today's|yesterday's|our|last night's|\\w+day's|that|this|this morning's) (?:\\w+ )?${RUN}|on (?:the )?(?:treadmill|hills?)|(?:up|down) ?hills?|(?:the|my) (?:first|second|third|last|final) (?:${NUMBER} )?(?:min\\w* )?(?:jog|block|half|interval|stretch|min(?:ute)?s?|bit|few|mile|k\\b|km)|first steps|next step|mid stride|(?:hobbl|limp|walk)\\w* (?:\\w+ )?home|run through it|stitch)\\b`,
			'i'
		)
	],
	['rest', 1.5, /\b(?:in|on) (?:the |my )?(?:bed|sofa|couch|car)\b/i],
	[
		'during',
		1,
		new RegExp(
			`\\b(?:on|in|at|of|from|through) (?:the )?(?:end of )?(?:w(?:ee)?k? ?\\d+[ ,]{0,2}(?:r|run|d|day) ?\\d|run \\d)\\b`,
			'i'
		)
	],
	[
		'after',
		1,
		new RegExp(
			`\\b(?:after w(?:ee)?k?\\d|(?:up|down) (?:the )?stairs|since (?:my |the |that |last |\\w+day's )(?:\\w+ )?run)`,
			'i'
		)
	]
];

const RUNNING = new RegExp(
	`\\b(?:${RUN}|ran|${STRETCH}|w(?:ee)?k? ?\\d|stride|trail|root|park|towpath|track|pavement|mud|hill|kerb|pothole)\\b`,
	'i'
);
/** Hurt at something else. */
const ELSEWHERE =
	/\b(?:garden\w*|football|five a side|bus|lifting|squash|tennis|dishwasher|squat\w*|(?:not|nothing)(?: even| to do with)? running|at work|shower\w*|\d+ years ago)\b/i;
const RAN_YESTERDAY = new RegExp(
	`\\b(?:${RUN}|ran|w\\d[rd]\\d)\\b[^.!?]{0,30}\\b(?:yesterday|last night)\\b|\\b(?:yesterday|last night)\\b[^.!?]{0,20}\\b(?:${RUN}|ran)\\b`,
	'i'
);
const TODAY = /\b(?:today|this morning|resigned|can't walk)\b/i;

const WELL_THEN =
	/\b(?:fine|ok|okay|right as rain|no pain|never hurt\w*|not hurt\w*|(?:doesn't|don't|didn't|isn't|not|never) (?:hurt|ache|bother|feel it|sore|during|while|when|after)|goes off|eases? off|no problem\w*|(?:but )?(?:not|never) (?:during|when|while|after|at night|in))\b/i;

/** What is told by less is right little more often than wrong. */
const SURE = 1.6;

/** When it hurts; null where the words do not say surely. Of two times told alike, the one told first. */
export function readOnset(text: string): Onset | null {
	const told = new Map<Onset, number>();
	const tell = (onset: Onset, weight: number) => told.set(onset, (told.get(onset) ?? 0) + weight);
	const all = sentences(text);
	const sore = all.map((sentence) =>
		[SORE_WORD, PART, WENT, BREATH].some((words) => sentence.search(words) >= 0)
	);
	const about = sore[0] ? 0.4 : 0;
	const ranThen = RAN_YESTERDAY.test(text);
	for (const [place, sentence] of all.entries()) {
		const share = sore[place] ? 1 : sore[place - 1] ? 0.5 : about;
		for (const [onset, weight] of toldIn(sentence)) tell(onset, weight * share);
		if (WENT.test(sentence) && RUNNING.test(sentence) && !ELSEWHERE.test(sentence)) tell('during', 2);
		if (ranThen && sore[place] && TODAY.test(sentence)) tell('next-morning', 2);
	}
	const [first] = [...told].sort((a, b) => b[1] - a[1]);
	return !first || first[1] < SURE ? null : first[0];
}

/** The times that a sentence tells, each once, the surest. */
function toldIn(sentence: string): Map<Onset, number> {
	const told = new Map<Onset, number>();
	let from = 0;
	for (const clause of clauses(sentence)) {
		const to = clause.from + clause.text.length;
		let rest = sentence.slice(from, to);
		from = to;
		if (WELL_THEN.test(rest)) continue;
		for (const [onset, weight, words] of TELLS) {
			const left = rest.replace(words, ' ');
			if (left === rest) continue;
			rest = left;
			told.set(onset, Math.max(told.get(onset) ?? 0, weight));
		}
	}
	return told;
}
