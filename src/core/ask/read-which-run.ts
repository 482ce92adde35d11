import { couchTo5k } from '../run/couch-to-5k.ts';
import { longestStretch } from '../run/plan.ts';
import { readMinutes } from './read-minutes.ts';
import { number } from './sentence.ts';
import { AHEAD, ORDINAL, ORDINALS } from './week-words.ts';

/** A week of a plan and, where the person said so, which of its runs. */
export type WeekAndRun = { week: number; run: number | null };

const NUMBERED =
	/(?<!\brest )\b(?:runs?|r|day|session|workout) ?#?([1-3]|one|two|three)\b(?! ?(?:k\b|km|kms|miles?|mins?|minutes?|times|x\b|days|weeks|of rest|off)|[.:]?\d)/gi;
const NTH_RUN = new RegExp(
	`\\b(?:the |my |this )?(?:(${ORDINAL}) (?:run|session|workout|outing)|(first|second|third) (?:day|one))(?: of (?:the|this) week)?\\b(?! (?:of|this year|since|ever|in|left|at|back))`,
	'gi'
);
const LEFT =
	/\b(one|1|two|2|just one|only one)(?: more)? (?:runs? )?(?:left|to go|to do|remaining|more)(?: (?:in|of|for|this|on) (?:the |this )?(?:w(?:ee)?k|w))|\b(one|1|two|2) (?:more )?runs? (?:is |are )?(?:left|to go|remaining|missing)\b(?! (?:un)?til)/i;
const RUNS = 3;
const ALL =
	/\ball (?:three|3)(?: runs)?(?: done| completed| of them)?(?=[.,!?)]|$)|\b(?:three|3) (?:runs )?down\b|\ball (?:three|3) (?:of (?:the|my) )?runs\b/im;
const BOTH = /\bboth (?:of (?:the|my) )?runs (?:so far|(?:of |in )?(?:this|the) week)\b/i;
const SO_FAR =
	/\b(one|two|1|2) (?:out )?of (?:the |my )?(?:three|3)(?: runs)?\b(?! (?:weeks|days|k))|\b(one|two|1|2) (?:runs? (?:done|in|so far|completed|under my belt)|(?:runs? )?down)\b/i;
/** A run that did not happen, or has yet to. */
const NOT_RUN =
	/\b(?:cancelled|missed|skipped|should have (?:been|done)|for|until|before|due|try|the same)(?: the| my)? $/i;

/** The run that the words number or count, where they name the week elsewhere: the last of those that were run. */
export function runNamed(text: string): number | null {
	const [, left, more] = LEFT.exec(text) ?? [];
	const missing = number((left ?? more)?.replace(/^(?:just|only) /i, ''));
	return missing === null ? (soFar(text) ?? numbered(text)) : RUNS - missing;
}

/** "All three done", "both runs this week", "two out of three", "one down". */
function soFar(text: string): number | null {
	if (ALL.test(text)) return RUNS;
	if (BOTH.test(text)) return 2;
	const [, of, down] = SO_FAR.exec(text) ?? [];
	return number(of ?? down);
}

/** "Run 2", "the third session". Where only one that lies ahead is named, the one before it. */
function numbered(text: string): number | null {
	const run: number[] = [];
	const ahead: number[] = [];
	for (const match of [...text.matchAll(NUMBERED), ...text.matchAll(NTH_RUN)]) {
		const before = text.slice(Math.max(0, match.index - 40), match.index);
		const word = (match[1] ?? match[2] ?? '').toLowerCase();
		const which = ORDINALS[word] ?? number(word);
		if (which !== null && !NOT_RUN.test(before)) (AHEAD.test(before) ? ahead : run).push(which);
	}
	if (run.length > 0) return Math.max(...run);
	return ahead.length > 0 && Math.min(...ahead) > 1 ? Math.min(...ahead) - 1 : null;
}

const THEN_RUN =
	/\b(?:through|did|finished|completed|managed) (?:r|run )([1-3])\b|(?<=^|[.!?,;\n] )r(?:un )?([1-3])\b(?! ?(?:is|will|tomorrow|next|on|to come|still|due|left))/gim;

/** A later run of the same week named as run too: "came on during W3R2 and I limped through R3". */
export function alsoRun(text: string, run: number): number {
	const later = [...text.matchAll(THEN_RUN)].map((match) => Number(match[1] ?? match[2]));
	return Math.max(run, ...later);
}

/** Told day by day: one day's run, and then today's. */
const TWO_DAYS =
	/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day's\b[^]{0,160}\b(?:today|tonight|this morning)\b/i;
/** A first week told as something new. */
const NEW =
	/\b(?:not run since|never run|hadn't run|first (?:ever )?run|first time|(?:just|only) started|given me the bug|day one|first day|couldn't believe|i did it)\b/i;
const ARRIVED = /\bso i'm (?:now )?on\b/i;

/** The run as the telling gives it away, where no number does; null when it does not. */
export function runToldOf(text: string, week: number): number | null {
	const told = runWith(week, readMinutes(text, { done: true }));
	if (told !== null) return told;
	if (ARRIVED.test(text)) return 1;
	if (TWO_DAYS.test(text)) return 2;
	return week === 1 && NEW.test(text) ? 1 : null;
}

/** The latest run of a week whose longest stretch is one of these minutes, where that tells its runs apart. */
function runWith(week: number, minutes: readonly number[]): number | null {
	const runs = couchTo5k.runs.filter((run) => run.week === week);
	const longest = runs.map((run) => Math.round(longestStretch(run) / 60));
	if (new Set(longest).size < runs.length) return null;
	const matching = runs.filter((_, place) => minutes.includes(longest[place] ?? 0));
	return matching.at(-1)?.run ?? null;
}
