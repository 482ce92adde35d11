import { addDays } from '../units.ts';
import type { Event } from './event.ts';

/** Null when the value fits, otherwise what was expected, to be read after "it needs". */
type Check = (value: unknown) => string | null;

const MAX_NAME = 60;
const MAX_ACHES = 60;
/** Own words beside numbers. */
const MAX_WORDS = 2_000;
/** A plan's text; the largest that `run/plan-text.ts` reads. */
const MAX_PLAN = 200_000;

/** A routine's text; the largest that `care/routine-text.ts` reads. */
const MAX_ROUTINE = 20_000;

const isText =
	(longest: number, what: string): Check =>
	(v) =>
		typeof v === 'string' && v.length > 0 && v.length <= longest ? null : what;
const isNumber =
	(least: number, most: number, what: string): Check =>
	(v) =>
		typeof v === 'number' && Number.isFinite(v) && v >= least && v <= most ? null : what;
const isOneOf =
	(...options: string[]): Check =>
	(v) =>
		typeof v === 'string' && options.includes(v) ? null : `one of ${options.join(', ')}`;
const isWhole =
	(least: number, most: number, what: string): Check =>
	(v) =>
		Number.isInteger(v) && Number(v) >= least && Number(v) <= most ? null : what;
const isWords: Check = (v) =>
	typeof v === 'string' && v.length <= MAX_WORDS ? null : `words, at most ${MAX_WORDS} letters`;
const isDay: Check = (v) =>
	typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v) && addDays(v, 0) === v
		? null
		: 'a day like 2026-11-20';
const isFlag: Check = (v) => (typeof v === 'boolean' ? null : 'yes or no');
const orNothing =
	(check: Check): Check =>
	(v) =>
		v === null ? null : check(v);
const isMissingOr =
	(check: Check): Check =>
	(v) =>
		v === undefined ? null : check(v);
const isListOf =
	(check: Check, longest: number, what: string): Check =>
	(v) => {
		if (!Array.isArray(v) || v.length > longest) return what;
		for (const item of v) if (check(item) !== null) return what;
		return null;
	};

/** 9999-12-30: the day after is the last that a calendar writes with four digits, wherever on earth. */
const LAST_INSTANT = 253_402_128_000_000;
/** No outing of a beginners' plan, and no routine, lasts two days. */
const LONGEST_SECONDS = 172_800;

const isId = isText(64, 'an id');
const isInstant = isNumber(0, LAST_INSTANT, 'a time');
const isSeconds = isNumber(0, LONGEST_SECONDS, 'a length in seconds');
const isRun: Check = (v) =>
	typeof v === 'string' && /^W(0R1|[1-9]\d{0,2}R[1-9]\d?[a-d]?)$/.test(v) ? null : 'a run like W6R3';

const fields = (shape: Record<string, Check>): Check => {
	const entries = Object.entries(shape);
	return (v) => {
		if (typeof v !== 'object' || v === null || Array.isArray(v)) return 'an object';
		for (const [key, check] of entries) {
			const wrong = check((v as Record<string, unknown>)[key]);
			if (wrong !== null) return `"${key}" to be ${wrong}`;
		}
		return null;
	};
};

const isScore = isWhole(0, 10, 'a whole number from 0 to 10');
const isAche = fields({
	area: isText(40, 'an area'),
	side: isOneOf('left', 'right', 'middle'),
	score: isScore,
	now: isMissingOr(isScore),
	feels: isMissingOr(isListOf(isOneOf('dull', 'sharp', 'tight', 'tingling'), 4, 'how it feels')),
	since: isMissingOr(isDay)
});
const isEnding = isOneOf('whole', 'early');
const isPlan = isText(60, 'a plan');

const isStamp = fields({
	id: isId,
	kind: isText(40, 'a kind of event'),
	at: isInstant,
	offset: isNumber(-1_080, 1_080, 'an offset from UTC in minutes')
});

const KINDS: Record<string, Check> = {
	'plan-added': fields({ text: isText(MAX_PLAN, `a plan of at most ${MAX_PLAN} letters`) }),
	'plan-started': fields({ plan: isPlan, from: isRun }),
	'run-finished': fields({
		plan: isPlan,
		run: orNothing(isRun),
		ending: isEnding,
		startedAt: isInstant,
		elapsed: isSeconds,
		ran: isSeconds,
		distance: isMissingOr(isNumber(0, 1_000_000, 'a distance in metres')),
		treadmill: isMissingOr(isFlag),
		loggedAt: isMissingOr(isInstant)
	}),
	'run-told': fields({
		run: isId,
		effort: orNothing(isWhole(1, 10, 'a whole number from 1 to 10')),
		note: isWords
	}),
	'days-chosen': fields({
		days: isListOf(isWhole(0, 6, 'a weekday from 0 to 6'), 7, 'a list of weekdays from 0 to 6'),
		time: orNothing(isWhole(0, 1_439, 'minutes after midnight')),
		insists: isMissingOr(isFlag)
	}),
	'run-moved': fields({ run: isRun, to: isDay, insists: isFlag }),
	'checked-in': fields({
		when: isOneOf('before', 'after', 'morning'),
		run: orNothing(isId),
		aches: isListOf(isAche, MAX_ACHES, 'a list of aches, each with area, side and a score from 0 to 10'),
		limp: isFlag,
		swelling: isFlag,
		boneSpot: isFlag,
		words: isMissingOr(isWords)
	}),
	'life-noted': fields({ what: isText(40, 'what it was'), words: isWords }),
	'gate-tried': fields({ gate: isText(40, 'a gate'), fine: isFlag }),
	'strict-chosen': fields({ strict: isFlag }),
	'about-me': fields({
		lines: isListOf(
			fields({ label: isText(80, 'a label'), words: isWords }),
			30,
			'at most 30 lines, each with a label and words'
		)
	}),
	'danger-pressed': fields({}),
	'plan-resumed': fields({}),
	'run-chosen': fields({ run: isRun }),
	'routine-finished': fields({
		routine: isText(60, 'a routine'),
		ending: isEnding,
		elapsed: isSeconds,
		hurt: isListOf(isText(40, 'an exercise'), 60, 'a list of exercises')
	}),
	'move-marked': fields({
		exercise: isText(40, 'an exercise'),
		mark: isOneOf('not-for-me', 'hurts', 'too-easy', 'too-hard', 'welcome')
	}),
	'things-chosen': fields({ things: isListOf(isText(20, 'a thing'), 10, 'a list of things') }),
	'routine-kept': fields({
		routine: isText(60, 'a routine'),
		text: (v) =>
			typeof v === 'string' && v.length <= MAX_ROUTINE ? null : `a routine of at most ${MAX_ROUTINE} letters`
	}),
	'self-tested': fields({
		test: isText(40, 'a self-test'),
		side: orNothing(isOneOf('left', 'right')),
		value: isNumber(0, 10_000, 'a number from 0 to 10000')
	}),
	wrote: fields({ what: isOneOf('question', 'answer'), question: isText(64, 'a question') }),
	named: fields({ name: isText(MAX_NAME, `a name of at most ${MAX_NAME} letters`) }),
	retracted: fields({ event: isId })
} satisfies Record<Exclude<Event['kind'], `x-${string}`>, Check>;

/** Null when the value is an event this Fourleaf can keep (unknown kinds included), else what it needs. */
export const wrongWith: Check = (value) => {
	const stamp = isStamp(value);
	if (stamp !== null) return stamp;
	const check = KINDS[(value as Event).kind];
	return check ? check(value) : null;
};
