import { couchTo5k } from '../run/couch-to-5k.ts';
import { longestStretch } from '../run/plan.ts';
import { alsoRun, runNamed, runToldOf, type WeekAndRun } from './read-which-run.ts';
import { anothers, onBehalf } from './role.ts';
import { blank, number, NUMBER } from './sentence.ts';
import * as words from './week-words.ts';

const WEEKS = Math.max(...couchTo5k.runs.map(({ week }) => week));
const RUNS_A_WEEK = Math.max(...couchTo5k.runs.map(({ run }) => run));
/** Weeks of longer plans are read too. */
const LAST_WEEK = 12;

/** One place in the text that speaks of a week, with how much it weighs as "where I am now". */
type Mention = WeekAndRun & { weight: number; ahead: boolean };

/** Where in the plan the person is, read out of a plain title and text; null when they do not say. */
export function readRun(title: string, text: string): WeekAndRun | null {
	const whole = `${title}.\n${text}`;
	const mentions = [...mentionsIn(numbered(title), 3), ...mentionsIn(numbered(text), 0)];
	if (words.AGAIN.test(whole) && !mentions.some(({ run, ahead }) => run !== null && !ahead))
		mentions.push({ week: 1, run: null, weight: 1.5, ahead: false });
	const [best] = mentions.toSorted((a, b) => b.weight - a.weight || order(b) - order(a));
	if (!best) return beginning(whole) ?? untilTheEnd(whole) ?? firstOf(whole);
	if (best.run !== null && !best.ahead) return { week: best.week, run: alsoRun(whole, best.run) };
	const coded = mentions.flatMap((each) => (each.week === best.week && !each.ahead ? (each.run ?? []) : []));
	if (coded.length > 0) return { week: best.week, run: Math.max(...coded) };
	if (best.ahead) return ahead(best, whole);
	const coming = mentions.find((each) => each.ahead && each.week === best.week && each.run !== null);
	if (coming) return ahead(coming, whole);
	return { week: best.week, run: runNamed(whole) ?? runToldOf(whole, best.week) };
}

/** "The third run of the fourth week" in figures. */
const numbered = (text: string) =>
	text.replace(
		words.RUN_OF_NTH,
		(_, run: string, week: string) => `run ${words.ORDINALS[run.toLowerCase()]} of week ${words.nth(week)}`
	);

const order = ({ week, run }: WeekAndRun) => week * 10 + (run ?? 0);

/** All mentions of weeks in one text. A code (W6R3) weighs most, a week that lies ahead least. */
function mentionsIn(text: string, bonus: number): Mention[] {
	const found: Mention[] = [];
	let rest = text;
	for (const { pattern, week, run } of words.TOGETHER) {
		rest = blank(rest, pattern);
		for (const match of text.matchAll(pattern)) {
			const runs = match[run]?.toLowerCase() ?? '';
			const which = words.ORDINALS[runs] ?? number(runs);
			add(found, number(match[week]), which, text, match, bonus);
		}
	}
	for (const match of text.matchAll(words.SEVERAL)) {
		const week = number(match[1]);
		if (week !== null && week <= LAST_WEEK)
			found.push({ week, run: null, weight: 0.6 + bonus, ahead: false });
	}
	for (const match of text.matchAll(words.NTH_WEEK)) {
		const over = match[2] !== undefined && /^(?:finish|complet|done)/i.test(match[0]);
		add(found, words.nth(match[1] ?? match[2] ?? match[3]), over ? RUNS_A_WEEK : null, text, match, bonus);
	}
	rest = blank(rest, words.SEVERAL);
	for (const match of rest.matchAll(words.ALONE)) add(found, number(match[1]), null, text, match, bonus);
	return found;
}

function add(
	found: Mention[],
	week: number | null,
	run: number | null,
	text: string,
	match: RegExpExecArray,
	bonus: number
) {
	if (week === null || week < 1 || week > LAST_WEEK) return;
	const said = run !== null && run >= 1 && run <= RUNS_A_WEEK ? run : null;
	const before = text.slice(Math.max(0, match.index - 60), match.index).replace(/^.*[.!?\n]\s/s, '');
	if (anothers(before, before.length) && !onBehalf(text)) return;
	const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
	const mention = weigh(week, said, before, behind);
	found.push({ ...mention, weight: mention.weight + bonus });
}

/** A week in its surroundings: done, begun, now, due, ahead or long ago. */
function weigh(week: number, run: number | null, before: string, behind: string): Mention {
	const coded = run === null ? 0 : 3;
	const past = words.PAST.test(before) ? 3 : 0;
	if (run === null && words.UNDERWAY.test(before))
		return { week, run, weight: 2 + coded - past, ahead: false };
	if (words.DUE.test(before) || words.DUE_BEHIND.test(behind)) return due(week, run);
	if (words.ARRIVED.test(before) && (!/starting $/i.test(before) || words.today(behind))) {
		const begun = /on(?: to)? $/.test(before) ? null : 1;
		return { week, run: run ?? begun, weight: 2 + coded - past, ahead: false };
	}
	if (words.RETURNED.test(before)) return { week, run, weight: 2.5 + coded, ahead: false };
	if (run === null && words.BEGUN_BEHIND.test(behind))
		return { week, run: 1, weight: 2 - past, ahead: false };
	const now = words.NOW.test(before);
	const coming =
		(words.AHEAD_BEHIND.test(behind) && (!now || run !== null)) ||
		(words.ON_DAY.test(behind) && !words.RUN_BEFORE.test(before));
	if (coming || (!now && words.AHEAD.test(before) && !words.GONE_BY.test(behind))) {
		return { week, run, weight: coded - 4, ahead: true };
	}
	const over = words.FINISHED.test(before) ? before.replace(words.FINISHED, '') : null;
	const behindOver = words.FINISHED_BEHIND.test(behind) && !/\b(?:can't|not|until)\b/i.test(before);
	if (run === null && (behindOver || (over !== null && !words.UNFINISHED.test(`${over.trimEnd()} `)))) {
		return { week, run: RUNS_A_WEEK, weight: 2.5 - past, ahead: false };
	}
	return { week, run, weight: (now && run === null ? 2 : 1) + coded - past, ahead: false };
}

/** Where only a run ahead is named: the last one done is the one before it, unless the person thinks of going back. */
function ahead({ week, run }: Mention, text: string): WeekAndRun | null {
	if (GOING_BACK.test(text)) return { week, run: runNamed(text) };
	const last = due(week, run);
	return last.run === null ? null : { week: last.week, run: last.run };
}

const GOING_BACK =
	/\b(?:back to|redo|repeat|drop(?:ping)? (?:back |down )?to|retry|do (?:it|week \w+) again)\b/i;

/** "Should be starting week 4": the last run done is the one before it. */
function due(week: number, run: number | null): Mention {
	const begins = (run ?? 1) === 1;
	const last = begins ? { week: week - 1, run: RUNS_A_WEEK } : { week, run: (run ?? 1) - 1 };
	if (last.week < 1) return { week, run: null, weight: -3, ahead: true };
	return { ...last, weight: 4.5, ahead: false };
}

const PLAN_NAME = '(?:the )?(?:c25k|couch (?:to|2) 5 ?k(?:m)?|plan|program(?:me)?)';
const BEGINNING = new RegExp(
	`\\b(?:start(?:ed|ing)|began|beginning|begun) ${PLAN_NAME}(?: \\w+){0,5}? (?:today|yesterday|tonight|this morning)\\b|\\b(?:first|1st)(?: ever)? ${PLAN_NAME} (?:run|session)\\b|\\b(?:first|1st)(?: ever)? (?:run|session|day) (?:of|on|in|with) ${PLAN_NAME}|(?<=^|[.!?\\n] )(?:my )?(?:very )?first (?:ever )?run (?:done|completed|today|tonight|this morning|yesterday)\\b|\\b(?:did|done|survived|finished|completed|had) my (?:very )?(?:first|1st)(?: ever)? run\\b(?! (?:since|in|after|for|back|without|outside|of (?:the )?(?:week|year)))|\\b${PLAN_NAME}[ ,:-]{1,3}day (?:1|one)\\b`,
	'i'
);

const NEWCOMER = new RegExp(
	`\\b(?:start(?:ed|ing)|began|begun|new to) ${PLAN_NAME}(?! (?:\\w+ )?(?:weeks|months|years?|last|in)\\b)`,
	'i'
);

/** Who starts the plan today is at its first run. */
function beginning(text: string): WeekAndRun | null {
	if (BEGINNING.test(text)) return { week: 1, run: 1 };
	if (!NEWCOMER.test(text)) return null;
	const run = runNamed(text);
	return run === null ? null : { week: 1, run };
}

/** The first run of each length that the plan is known for: "after the first 25 minute run". */
function firstOf(text: string): WeekAndRun | null {
	const minutes = number(FIRST_OF.exec(text)?.[1]);
	const run =
		minutes !== null && couchTo5k.runs.find((each) => Math.round(longestStretch(each) / 60) === minutes);
	if (run) return { week: run.week, run: run.run };
	const twenty = THE_TWENTY.exec(text);
	if (!twenty) return null;
	return { week: 5, run: /^(?:did|ran|done|managed|completed|survived|finished)/i.test(twenty[0]) ? 3 : 2 };
}
/** The plan has one run of twenty minutes, at the end of its fifth week, and everybody knows it. */
const THE_TWENTY =
	/\b(?:did|ran|done|managed|completed|survived|finished|dread\w*|scared of|facing|tomorrow is|next is) (?:the|that) (?:\w+ )?(?:20|twenty)[ -]?min(?:ute)?s?\b/i;
const FIRST_OF =
	/(?:\b(?:my|the) (?:very )?|(?<=^|[.!?\n] ))first (20|25|28|30|twenty|twenty[- ]five|twenty[- ]eight|thirty)[ -]?min(?:ute)?s? (?:run|one|jog)\b/i;

const LEFT =
	/\b(one|two|three|four|five|six|\d) (?:more )?runs? (?:left )?(?:to go )?(?:(?:and|then) (?:i|i'll|i'm)(?: will)?|until|till|before|from|to|off|away from|short of) (?:i )?(?:graduat\w+|the end)\b/i;
const LAST_TOMORROW =
	/\b(?:last|final) (?:run|one|session) (?:is )?(?:tomorrow|on \w+day|next|to go)\b[^.!?]{0,20}\bgraduat/i;
const LAST_OF_ALL =
	/\b(?:graduation run|(?:the|my) (?:very )?(?:last|final)(?: ever)? (?:run|workout|session) of (?:the )?(?:c25k|couch|plan|program)|(?:final|last) (?:ever )?(?:run|session) of (?:the |my )?(?:c25k|couch|plan|program)|(?:is|was|did) (?:the|my) (?:very )?(?:last|final)(?: ever)? (?:workout|c25k run|session))\b/i;

const WEEKS_DOWN = new RegExp(
	`\\b(${NUMBER}) weeks? (?:down|done|completed?|in the bag)\\b[ ,!and-]{1,6}(${NUMBER}) (?:more )?(?:weeks? )?(?:to go|left)\\b`,
	'i'
);
const RUN_OF_ALL = /\brun (\d{1,2}) ?(?:of|out of|\/) ?27\b/i;

/** Counted from the plan's end: "two runs until I graduate", "tonight is the last workout". */
function untilTheEnd(text: string): WeekAndRun | null {
	const [, ran, of] = WEEKS_DOWN.exec(text) ?? [];
	if (ran && (number(ran) ?? 0) + (number(of) ?? 0) === WEEKS)
		return { week: number(ran) ?? 1, run: RUNS_A_WEEK };
	const count = couchTo5k.runs[Number(RUN_OF_ALL.exec(text)?.[1] ?? 0) - 1];
	if (count) return { week: count.week, run: count.run };
	if (LAST_OF_ALL.test(text)) return { week: WEEKS, run: RUNS_A_WEEK };
	const left = LAST_TOMORROW.test(text) ? 1 : number(LEFT.exec(text)?.[1]);
	const last = left === null ? undefined : couchTo5k.runs.at(-1 - left);
	return last ? { week: last.week, run: last.run } : null;
}
