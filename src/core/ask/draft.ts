import { speaksOfDanger } from './danger-words.ts';
import { parseAll, type Fact } from './fact.ts';
import { read, type Onset, type ReadFacts, type SideRead } from './facts.ts';
import { grouped, lengthOf, tidy, tidyLine } from './text.ts';

/** Who can read a question. */
export type Audience = 'everyone' | 'members';

/** What somebody has typed so far, as it comes from a form or from this phone. */
export type Draft = { key: string; title: string; text: string; facts: string[]; audience: Audience };

/** A question fit to be asked. */
export type Question = {
	key: string;
	title: string;
	body: string;
	audience: Audience;
	facts: Fact[];
	/** What it is about, for finding: from the facts and out of the words. */
	areas: string[];
	week: number | null;
	/** Of the first area; null where there is none. */
	side: SideRead | null;
	onset: Onset | null;
	danger: boolean;
};

/** What is wrong, by field, in a sentence for the person. */
export type Problems = { title?: string; text?: string };

export const TITLE_LIMIT = 200;
export const TEXT_LIMIT = 20_000;

/** A question out of a draft, or what is wrong with it. */
export function question(draft: Draft): { question: Question } | { problems: Problems } {
	const title = tidyLine(draft.title);
	const body = tidy(draft.text);
	const problems: Problems = {};
	if (title === '') problems.title = 'Write your question here. One line is enough.';
	if (lengthOf(title) > TITLE_LIMIT) problems.title = tooLong('Your question', title, TITLE_LIMIT);
	if (lengthOf(body) > TEXT_LIMIT) problems.text = tooLong('This', body, TEXT_LIMIT);
	if (problems.title || problems.text) return { problems };
	const facts = parseAll(draft.facts);
	return {
		question: { key: draft.key, title, body, audience: draft.audience, facts, ...about(title, body, facts) }
	};
}

/** What a question is about: its facts first, then its words. */
export function about(title: string, text: string, facts: readonly Fact[]) {
	const words = read({ title, text });
	const told = facts.flatMap((fact) => (fact.kind === 'area' ? [fact.area] : []));
	const areas = [...new Set([...told, ...words.areas])].slice(0, 8);
	let week = words.week;
	for (const fact of facts) {
		if (fact.kind === 'week') week = fact.week;
		if (fact.kind === 'run') week = Number(/^W(\d+)/.exec(fact.run)?.[1] ?? 0) || week;
	}
	return {
		areas,
		week,
		side: areas[0] === undefined ? null : (sideIn(facts, areas[0]) ?? words.side),
		onset: areas[0] === undefined ? null : (onsetIn(facts) ?? words.onset),
		danger: speaksOfDanger({ title, text })
	};
}

/** When it hurts, as told; else a score from the diary was one of after the run. */
const onsetIn = (facts: readonly Fact[]): Onset | null =>
	facts.find((fact) => fact.kind === 'onset')?.onset ??
	(facts.some(({ kind }) => kind === 'after') ? 'after' : null);

function sideIn(facts: readonly Fact[], area: string): SideRead | null {
	const named = facts.find((fact) => fact.kind === 'area' && fact.area === area);
	return named?.kind === 'area' ? named.side : null;
}

/** An answer fit to be posted, or what is wrong with it. */
export function answer(typed: string): { body: string } | { problem: string } {
	const body = tidy(typed);
	if (body === '') return { problem: 'Write your answer here.' };
	if (lengthOf(body) > TEXT_LIMIT) return { problem: tooLong('Your answer', body, TEXT_LIMIT) };
	return { body };
}

function tooLong(what: string, text: string, limit: number): string {
	return `${what} is ${grouped(lengthOf(text))} characters long. Up to ${grouped(limit)} fit. Nothing is lost: make it shorter here.`;
}

/** Facts that the words name, for the person to confirm with a tap; those already offered are left out. */
export function factsInWords(title: string, text: string, offered: readonly Fact[]): Fact[] {
	const words = read({ title, text });
	const found: Fact[] = [...whereIn(words)];
	const [minutes] = words.minutes;
	if (minutes !== undefined) found.push({ kind: 'minutes', minutes });
	for (const area of words.areas.slice(0, 3)) {
		found.push({ kind: 'area', area, side: area === words.areas[0] ? words.side : null });
	}
	if (words.onset !== null) found.push({ kind: 'onset', onset: words.onset });
	if (words.score !== null) found.push({ kind: 'score', score: words.score });
	for (const tried of words.tried.slice(0, 3)) found.push({ kind: 'tried', tried });
	const areas = new Set(offered.flatMap((fact) => (fact.kind === 'area' ? [fact.area] : [])));
	const topics = new Set(offered.map(topicOf));
	return found.filter((fact) => (fact.kind === 'area' ? !areas.has(fact.area) : !topics.has(topicOf(fact))));
}

function whereIn({ plan, week, run }: ReadFacts): Fact[] {
	if (week !== null && run !== null) return [{ kind: 'run', run: `W${week}R${run}` }];
	if (week !== null) return [{ kind: 'week', week }];
	return plan?.plan === 'couch-to-5k' ? [{ kind: 'plan', plan: 'couch-to-5k' }] : [];
}

/** What a fact is about: a run says the plan and the week too, a score after the run how much it hurts. */
function topicOf({ kind }: Fact): string {
	if (kind === 'run' || kind === 'week' || kind === 'plan') return 'where';
	return kind === 'after' ? 'score' : kind;
}
