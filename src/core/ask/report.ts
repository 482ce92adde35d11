import { lengthOf, tidy } from './text.ts';

/** Why somebody asks the host's people to look, and why a post is hidden. The first two do not wait. */
export const REASONS = {
	worried: 'I am worried about somebody here',
	private: 'It tells something private about somebody',
	unkind: 'It is unkind',
	'names-it': 'It says what somebody has',
	'run-through': 'It tells somebody to run through pain',
	medicine: 'It gives doses of medicine',
	selling: 'It sells something, or has a link that does not belong',
	other: 'Something else'
} as const;

export type Reason = keyof typeof REASONS;

export const isReason = (text: string): text is Reason => Object.hasOwn(REASONS, text);

/** Reasons the host's people can give for hiding; worry is a reason to look, not to hide. */
export const HIDE_REASONS: readonly Reason[] = (Object.keys(REASONS) as Reason[]).filter(
	(reason) => reason !== 'worried'
);

export const WORDS_LIMIT = 1000;

/** Words that go with a report, a decision or an appeal, tidied; or why they do not fit. */
export function words(typed: string, needed = false): { words: string } | { problem: string } {
	const tidied = tidy(typed);
	if (needed && tidied === '') return { problem: 'Say it in a few words.' };
	const length = lengthOf(tidied);
	if (length > WORDS_LIMIT)
		return {
			problem: `That is ${length} characters long. Up to ${WORDS_LIMIT} fit. Nothing is lost: make it shorter here.`
		};
	return { words: tidied };
}

/** A report fit to be kept, or what is wrong with it. */
export function report(typed: {
	reason: string;
	words: string;
}): { reason: Reason; words: string } | { problem: string } {
	if (!isReason(typed.reason)) return { problem: 'Choose what it is about.' };
	const said = words(typed.words, typed.reason === 'other');
	return 'problem' in said ? said : { reason: typed.reason, words: said.words };
}
