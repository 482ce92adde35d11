import type { Step } from './trust.ts';

/** What is counted over the last 24 hours. */
export type Tally = { questions: number; answers: number; links: number; pictures: number; mentions: number };
export type Counted = keyof Tally;

/** How much of each fits into a day. Generous for people, narrow for machines. */
export const LIMITS: Readonly<Record<Step, Tally>> = {
	new: { questions: 5, answers: 20, links: 4, pictures: 6, mentions: 10 },
	settled: { questions: 10, answers: 60, links: 20, pictures: 12, mentions: 30 },
	trusted: { questions: 20, answers: 150, links: 60, pictures: 20, mentions: 60 }
};

export const NOTHING: Tally = { questions: 0, answers: 0, links: 0, pictures: 0, mentions: 0 };

/** The order in which a person is told. */
const KINDS: readonly Counted[] = ['questions', 'answers', 'links', 'pictures', 'mentions'];

/** Links and mentions in what somebody wrote, Markdown or plain. Pictures are sent apart. */
export function countIn(text: string): Tally {
	const links = text.match(/https?:\/\//gi)?.length ?? 0;
	const mentions = text.match(/(?<![\p{L}\p{N}/.@])@\p{L}/gu)?.length ?? 0;
	return { ...NOTHING, links, mentions };
}

export function sum(tallies: readonly Tally[]): Tally {
	const total = { ...NOTHING };
	for (const tally of tallies) for (const kind of KINDS) total[kind] += tally[kind];
	return total;
}

/** Why `more` does not fit after `today`, in a sentence that says what is kept; null when it fits. */
export function over(step: Step, today: Tally, more: Tally): string | null {
	const limits = LIMITS[step];
	const kind = KINDS.find((each) => more[each] > 0 && today[each] + more[each] > limits[each]);
	if (!kind) return null;
	const left = Math.max(0, limits[kind] - today[kind]);
	if (kind === 'questions' || kind === 'answers' || kind === 'pictures') {
		const did = { questions: 'asked', answers: 'posted', pictures: 'sent' }[kind];
		return `You ${did} ${many(today[kind], kind)} in a day, and that is as many as fit. Keep this one, and post it tomorrow.`;
	}
	const room =
		left === 0
			? `There is no more room for ${kind} today`
			: `There is room for ${many(left, kind)} more today`;
	return `${room}, and this has ${more[kind]}. Take some out, or keep it and post it tomorrow.`;
}

/** What a newcomer is told while there is still room, shortly before a limit is reached; null when it is far. */
export function ahead(step: Step, today: Tally, kind: 'questions' | 'answers'): string | null {
	const left = LIMITS[step][kind] - today[kind];
	if (left > 2) return null;
	const verb = kind === 'questions' ? 'ask' : 'post';
	const later = step === 'new' ? ' Once you have been here a few days, there is room for more.' : '';
	if (left <= 0) return `You can ${verb} again tomorrow. What you write here is kept until then.${later}`;
	return `You can ${verb} ${many(left, kind)} more today.${later}`;
}

const many = (count: number, kind: Counted) => `${count} ${count === 1 ? kind.slice(0, -1) : kind}`;
