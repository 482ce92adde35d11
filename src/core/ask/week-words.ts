// A data table: the words around a week that say whether it is now, over, still to come or long ago.
import { NUMBER } from './sentence.ts';

/** `W5`, `wk 5`, `week-five`; the number is the first group of the pattern that it stands in. */
export const W = `(?:we{0,3}kk?s?[ .#-]{0,2}|w[ .#-]{0,2}(?=\\d))(${NUMBER})`;
const R = `(?:(?:run|day|session|workout|rn|no|number)[ .#-]{0,2}|[rds][ .#-]{0,2}(?=\\d))(?:no\\.? |number )?(${NUMBER})`;
/** Ordinals of a run in its week. */
export const ORDINALS: Readonly<Record<string, number>> = {
	first: 1,
	'1st': 1,
	second: 2,
	'2nd': 2,
	middle: 2,
	third: 3,
	'3rd': 3,
	last: 3,
	final: 3
};
export const ORDINAL = Object.keys(ORDINALS).join('|');
const RUN = '(?:run|session|day|workout|one|outing)';

/** A week and a run said together. Each pattern with the groups that hold the week and the run. */
export const TOGETHER: readonly { pattern: RegExp; week: number; run: number }[] = [
	{ pattern: new RegExp(`\\b${W}[ ,.:;/\\\\#(-]{0,4}${R}\\b`, 'gi'), week: 1, run: 2 },
	{
		pattern: new RegExp(`\\b(?:w(?:ee)?k)[ -]?(\\d)(?: ?[-/.:] ?|,)(\\d)\\b(?![.\\d]|k)`, 'gi'),
		week: 1,
		run: 2
	},
	{ pattern: new RegExp(`\\bw(\\d)[-/.](\\d)\\b`, 'gi'), week: 1, run: 2 },
	{
		pattern: new RegExp(`\\b${R}[ ,]{0,2}(?:of|in|on|from)?[ ,]{0,2}(?:the )?${W}\\b`, 'gi'),
		week: 2,
		run: 1
	},
	{
		pattern: new RegExp(`\\b${W}[ ,:-]{1,3}runs (?:\\d|one) ?(?:and|&|,|to|-) ?(${NUMBER})\\b`, 'gi'),
		week: 1,
		run: 2
	},
	{
		pattern: new RegExp(
			`\\bruns (?:\\d|one) ?(?:and|&|,|to|-) ?(${NUMBER}) (?:of|in) (?:the )?${W}\\b`,
			'gi'
		),
		week: 2,
		run: 1
	},
	{
		pattern: new RegExp(`\\b(one|two|1|2) (?:runs?|sessions?) (?:in(?:to)?|of)(?: on| to)? ${W}\\b`, 'gi'),
		week: 2,
		run: 1
	},
	{
		pattern: new RegExp(
			`\\b(?!middle)(${ORDINAL})(?: one)? of (?:(?:the|my) )?${W}(?: (?:runs|ones))?\\b`,
			'gi'
		),
		week: 2,
		run: 1
	},
	{ pattern: new RegExp(`\\b(${ORDINAL}) ${RUN} (?:of|in|for) (?:the )?${W}\\b`, 'gi'), week: 2, run: 1 },
	{ pattern: new RegExp(`\\b${W}(?:'s)?[ ,:-]{1,3}(?:the )?(${ORDINAL}) ${RUN}\\b`, 'gi'), week: 1, run: 2 },
	{
		pattern:
			/(?:^|\b(?:did|done|finished|completed|redid|do|attempt(?:ed)?|repeat(?:ed|ing)?|tonight|today|week|on|tackled|smashed|nailed) )([1-9])\.([1-3])(?! ?(?:k|km|kms|miles?|mi|mph|kph|m|stone|kg|lbs?|mins?|minutes?|%)\b|[\d.])\b/gi,
		week: 1,
		run: 2
	}
];

/** A week by itself. "Week 6 plan" is a plan's name, "week 1 and 2" two weeks. */
export const ALONE = new RegExp(`\\b${W}\\b(?! (?:plan|program\\w*)|%|k\\b)`, 'gi');
/** `weeks 1 and 2`, `weeks 1-3`: the last of them. */
export const SEVERAL = new RegExp(
	`\\bweeks (?:${NUMBER})(?: ?(?:and|&|to|-|,) ?(?:${NUMBER})){0,3}? ?(?:and|&|to|-) ?(${NUMBER})\\b`,
	'gi'
);
/** `my fourth week of C25K`. */
const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const NTH = `[1-9](?:st|nd|rd|th)|${WORDS.join('|')}`;
/** `fifth` and `5th` both as 5; anything else is null. */
export function nth(word: string | undefined): number | null {
	const digit = Number(word?.[0]);
	return digit > 0 ? digit : WORDS.indexOf(word?.toLowerCase() ?? '') + 1 || null;
}
/** "The third run of the fourth week". */
export const RUN_OF_NTH = new RegExp(`\\b(${ORDINAL}) ${RUN} (?:of|in|on) (?:the|my) (${NTH}) week\\b`, 'gi');
/** The week is the last group that matched. */
export const NTH_WEEK = new RegExp(
	`\\b(?:(?:my|the|in|on) (?:my |the )?|(?<=^|[.!?\\n] ))(${NTH}) week of (?:the )?(?:c25k|couch|plan|program\\w*|app)|(?:(?:i'm|now|am)(?: now)? (?:on|in)|(?<=^|[.!?\\n] )(?:on|in)|finish\\w*|complet\\w+|done) (?:my|the) (${NTH}) week\\b|(?<=^|[.!?\\n] )(?:my )?(${NTH}) week(?= ?[,:-]| done| over| finished| complete)`,
	'gi'
);

/** The last words before a week that lies ahead, or is only a wish. */
export const AHEAD =
	/\b(?:no|now for|next stop|squeeze in|fit in|between (?:\w+ ?){1,4} and|(?:off|time|ready) to (?:do|try|tackle)|(?:not|haven't|hasn't|yet to|still to|still have to) (?:done|do|attempted|tried|run|managed)|(?:go(?:ing)?|drop(?:ping)?|head(?:ing)?)? ?(?:back |on |straight |up |down |forward )+to|drop to|(?:go|move|skip|going) to|redo|repeat|retry|start|begin|beginning|starting|attempt|try|tackle|next(?: up)?(?: is|:|,)?|onto|on to|(?:tips|advice|prepar\w+|psych\w+ (?:myself )?up|gear\w* up|set|all set|off|heading|going)(?: out)? for|(?:carry|crack|press) on|until|till|before|bring(?: on)?|roll on|ready for|forward to|(?:look(?:ing|ed)? )at|ahead to|fac(?:e|ing)|(?:scared|terrified|frightened|afraid) (?:of|about)|nervous (?:about|for)|anxious about|dread(?:ing)?|worried about|wait for|think(?:ing)? (?:about|of)|plan(?:ning)?(?: to (?:do|start)| on| for)?|want(?:ed|ing)?(?: to)?(?: \w+)?|hop(?:e|ing)(?: \w+){0,3}|guess(?: back to)?|should i(?: \w+){0,2}|need to(?: \w+)?|can i(?: \w+)?|do i(?: \w+){0,3}|shall i(?: \w+){0,2}|due(?: to (?:do|start))?|believe it's|tomorrow(?:'s| is| it's|,)?|will (?:be|do)|i'll(?: \w+)?|going to(?: \w+)?|about to(?: \w+)?|or(?: even)?|ahead of|(?:look|thought|prospect|idea) of|slow|not sure i can do|missed|skipped|cancelled|postponed|(?:can't|cannot|couldn't) (?:do|face)|how is|what is|what's|is) (?:on |the |for |with |in |my |our )?$/i;
/** What follows a week that lies ahead. */
export const AHEAD_BEHIND =
	/^(?: is)?(?: up)? ?(?:next\b|tomorrow|in a (?:minute|bit|while)\b|later\b|(?:tonight|this evening|this afternoon) if|loom|for (?:mon|tues|wednes|thurs|fri|satur|sun)day|awaits|here i come|looms|beckons|will\b|to come|\? bring|bring it|is the big|(?:is|looks|sounds) (?:terrifying|scary|impossible|daunting)|is calling|left to do|to do\b|is on the plan|starts (?:tomorrow|next|(?:on )?\w+day))/i;
/** A time gone by behind a week: whatever stands before it, it was run. */
export const GONE_BY = /^ (?:yesterday|last night|this morning|the other day|earlier)\b/i;
/** A day named behind a week: it lies ahead, unless what stands before says that it was run. */
export const ON_DAY = /^ on \w+day(?=[.!?)]|$)/i;
export const RUN_BEFORE =
	/\b(?:did|done|was|ran|after|since|finished|completed|during|managed|struggled|failed|had)\b/i;
/** Just before a week that should have been: what was done last is the one before. */
export const DUE =
	/\b(?:should(?: have)? (?:be|been)|should have|supposed to|meant to|was due)(?: (?:be|been|starting|start|started|do|doing|done|run|on|to start|today|now|back))*(?: on| the)? ?$/i;
export const DUE_BEHIND =
	/^(?: \w+)? (?:(?:is|was) (?:now )?(?:due|on the cards|planned|meant to be)|(?:has|will have|had) to wait|(?:is |was |got )?(?:cancelled|postponed|called off))\b/i;
/** Just before a week that is to be finished, or was to be run about now: somebody is in it. */
export const UNDERWAY =
	/\b(?:(?:(?<!(?:pleased|happy|glad|chuffed|proud|delighted|relieved|managed) )to|can|could|will|i'll) (?:finish|complete)(?: off)?(?: my)?|(?:meant|supposed) to be (?:on|in|doing)) $/i;
/** Begun all over again. */
export const AGAIN =
	/\b(?:began|begun|(?:re)?started)\b[^.!?]{0,25}\b(?:(?:at|from) the (?:very )?(?:beginning|start)|from scratch)\b/i;
/** Just before a week that is now. */
export const NOW =
	/\b(?:(?:(?<!\b(?:roll|bring|mov(?:e|ed|ing)|go|going|carry|press|straight) )on|(?<!\b(?:squeeze|fit) )in|into|at|up to|reached|got to|now|currently|just|stuck (?:on|in|at)|go at|this is|repeating|redoing|redid|repeated|halfway through|half ?way through|part way through|middle of|(?:went|gone|dropped|moved|am|i'm|been|stepped) (?:back|down) (?:to|on|at|in)|restarted (?:at|from|on))(?: my)?) $/i;
/** Behind a week somebody has only begun. */
export const BEGUN_BEHIND = /^ (?:is |has )?(?:started|begun|under ?way)\b/i;
/** Just before a week that somebody has come back to: where they are now, whatever weeks they name besides. */
export const RETURNED =
	/\b(?:(?:decided|chose|chosen) to (?:go|drop|step)(?: back)? to|(?:decided|chose) to (?:repeat|redo|(?:re)?start(?: again| over| back)?(?: from| at))|(?:restarted|started again|begun again|resumed|back)(?: now)?(?: down)? (?:at|from|on|in)|repeating|redoing|re-?doing|(?:dropped|gone|went|moved|stepped|slipped) (?:back|down) to)(?: my)? $/i;
/** Just before a week somebody has only begun. */
export const ARRIVED =
	/\b(?:started|began|begun|(?:so |now )i'm (?:now )?on(?: to)?|made it to|moved (?:on|up)(?: on)? to|starting) $/i;
const TODAY =
	/^ ?(?:today|tonight|this morning|yesterday|this week|again today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;
export const today = (behind: string): boolean => TODAY.test(behind);

/** Long ago, in the sentence before the week. */
export const PAST =
	/\b(?:last (?:year|summer|spring|autumn|winter|time|christmas|attempt|may|june|july)|years? ago|(?:first|other|previous) (?:time|attempt|go)s?|previously|months? (?:ago|back)|back in|since|from(?: about)?|never (?:made it |got )?past|(?:did|used to do) before|gave up (?:at|on|in)|left (?:it|off)(?: at)?)\b[^.!?]*$/i;

/** Before and behind a week that has been run to its end. */
export const FINISHED =
	/\b(?:finish(?:ed|ing)?|complet(?:ed|e|ing)|done(?: with)?|survived|smashed|nailed|conquered|bagged|cracked|end of|got through|made it through|came through|through|ticked off|polished off|wrapped up|graduated from)(?: with| off| of| all of| my)? $/i;
export const FINISHED_BEHIND =
	/^(?: (?:is|was|are|all|now|finally|just|officially))* ?[-:,!]? ?(?:done\b|complete|finish|survived|(?:is )?in the (?:bag|books?)|nailed|smashed|conquered|over\b|under my belt|behind me|down\b|bagged|cracked|ticked|tick\b|✅|✔|☑)/i;
/** "Halfway through week 8", "can't finish week 5" have not. */
export const UNFINISHED =
	/\b(?:half(?:way| way)?|part ?way|mid ?way|of the way|nearly|almost|can't|cannot|couldn't|haven't|not|didn't|never|before|(?:want|need|hop(?:e|ing)|try(?:ing)?|going|about|able|unable|failed|how|get) to|after|since) (?:\w+ ){0,2}$/i;
