import { number, NUMBER } from './sentence.ts';

/** A week of a plan and, where the person said so, which of its runs. */
export type WeekAndRun = { week: number; run: number | null };

const W = `(?:w|wk|week)[\\s-]*`;
const R = `(?:r|run|d|day|session|workout)[\\s-]*`;
const CODED = new RegExp(`\\b${W}(${NUMBER})[\\s,.:/-]*(?:of [^.]{0,12})?${R}(${NUMBER})\\b`, 'gi');
const DASHED = new RegExp(`\\bweek[\\s-]*(\\d)[-/.](\\d)\\b`, 'gi');
const RUN_OF_WEEK = new RegExp(`\\b(first|second|third|last|final) run of (?:the )?${W}(${NUMBER})\\b`, 'gi');
const RUN_THEN = new RegExp(
	`\\b${W}(${NUMBER})\\b(?:(?! week).){0,40}?\\b(?:run|day|r) ?(${NUMBER})\\b`,
	'gi'
);
const WEEK = new RegExp(`\\b${W}(${NUMBER})\\b(?! (?:plan|program))`, 'gi');
const FINISHED = new RegExp(
	`\\b(?:finish\\w*|complet\\w*|done with|survived|through)\\s+(?:with |of )?${W}(${NUMBER})\\b|\\b${W}(${NUMBER}) (?:is )?(?:done|complete\\w*|finished|survived)\\b`,
	'i'
);
/** A week that lies ahead, was long ago, or is only a wish. */
const AHEAD =
	/(?:\b(?:back to|drop to|redo|repeat|start|starting|next is|onto|on to|go to|now is|until|before|bring|can['’]?t believe it['’]?s|wanted|guess|since|from|dropped back from about|slow)\s+(?:on\s+)?|\bor (?:even )?)$/i;

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, last: 3, final: 3 };

/** One place in the text that speaks of a week, with how much it weighs as "where I am now". */
type Mention = WeekAndRun & { weight: number };

/** Where in the plan the person is, read out of a title and a text; null when they do not say. */
export function readRun(title: string, text: string): WeekAndRun | null {
	const mentions = [...mentionsIn(title, 3), ...mentionsIn(text, 0)];
	const best = mentions.reduce<Mention | null>(
		(top, mention) => (top === null || mention.weight > top.weight ? mention : top),
		null
	);
	if (!best) return null;
	if (best.run !== null) return { week: best.week, run: best.run };
	const runs = mentions.flatMap((mention) => (mention.week === best.week ? (mention.run ?? []) : []));
	const done = finishedRun(`${title}. ${text}`, best.week);
	return { week: best.week, run: done ?? (runs.length > 0 ? Math.max(...runs) : null) };
}

/** All mentions of weeks in one text. A code (W6R3) weighs most, a week that lies ahead least. */
function mentionsIn(text: string, bonus: number): Mention[] {
	const found: Mention[] = [];
	const add = (week: number | null, run: number | null, weight: number, at: number) => {
		if (week === null || week < 1 || week > 12 || (run !== null && (run < 1 || run > 5))) return;
		const ahead = AHEAD.test(text.slice(0, at)) ? 3 : 0;
		found.push({ week, run, weight: weight + bonus - ahead });
	};
	for (const match of text.matchAll(CODED)) add(number(match[1]), number(match[2]), 4, match.index);
	for (const match of text.matchAll(DASHED)) add(number(match[1]), number(match[2]), 4, match.index);
	for (const match of text.matchAll(RUN_OF_WEEK)) {
		add(number(match[2]), ORDINALS[(match[1] ?? '').toLowerCase()] ?? null, 4, match.index);
	}
	for (const match of text.matchAll(RUN_THEN)) add(number(match[1]), number(match[2]), 1.5, match.index);
	for (const match of text.matchAll(WEEK)) add(number(match[1]), null, 1, match.index);
	return found;
}

/** Who has finished a week has done its third run. */
function finishedRun(text: string, week: number): number | null {
	const match = FINISHED.exec(text);
	return match && number(match[1] ?? match[2]) === week ? 3 : null;
}

/** Minutes named in a text, each once, in order of mention. Whole minutes, 1 to 180. */
export function readMinutes(text: string): number[] {
	const unit = `(?:[\\s-]*(?:min|mins|minute|minutes|minuters?)\\b)`;
	const pattern = new RegExp(`\\b(${NUMBER})(?:\\s*(?:-|to|or)\\s*(${NUMBER}))?${unit}`, 'gi');
	const found = new Set<number>();
	for (const match of text.matchAll(pattern)) {
		for (const word of [match[1], match[2]]) {
			const minutes = number(word);
			if (minutes !== null && minutes > 0 && minutes <= 180) found.add(minutes);
		}
	}
	return [...found];
}
