/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-explicit-any -- what is read back is JSON */
import { expect, test } from 'vitest';
import type { Answer, Reply, Shown, Thread } from './shown.ts';
import { script, structured } from './structured.ts';

const reply: Reply = {
	id: 5,
	author: 'a',
	name: 'Sal',
	at: 0,
	audience: 'everyone',
	thanks: 2,
	thanked: false,
	helped: false,
	words: [{ kind: 'paragraph', of: [{ kind: 'words', words: 'Same </script> here' }] }],
	mark: null,
	edited: null,
	gone: false,
	pictures: [],
	graduate: false
};
const answer = (more: Partial<Answer>): Answer => ({ ...reply, kind: null, replies: [], ...more });
const question: Shown = {
	...reply,
	id: 7,
	title: 'Sore knee',
	facts: [],
	answers: 1,
	danger: false,
	week: 6,
	locked: false
};
const page = (answers: Answer[], more: Partial<Shown> = {}): Thread => ({
	question: { ...question, ...more },
	answers,
	before: [],
	danger: null,
	again: { went: [], asks: false, helped: null, known: null } as unknown as Thread['again']
});
const of = (thread: Thread): any =>
	JSON.parse(JSON.stringify(structured(thread, 'https://x.example', (at) => `day ${at}`)));

test('an answered question is a QAPage; what helped is accepted, thanks are votes', () => {
	const { mainEntity, ...rest } = of(page([answer({ id: 1, helped: true }), answer({ id: 2, thanks: 3 })]));
	expect(rest['@type']).toBe('QAPage');
	expect(mainEntity).toMatchObject({
		name: 'Sore knee',
		url: 'https://x.example/ask/7-sore-knee',
		answerCount: 2,
		acceptedAnswer: [
			{ url: 'https://x.example/ask/7-sore-knee#answer-1', upvoteCount: 2, datePublished: 'day 0' }
		],
		suggestedAnswer: [{ upvoteCount: 3, author: { name: 'Sal' } }]
	});
});

test('only what every visitor sees is said', () => {
	const hidden = [
		answer({ id: 1, audience: 'members' }),
		answer({ id: 2, mark: 'held' }),
		answer({ id: 3, gone: true, replies: [reply] })
	];
	const { mainEntity } = of(
		page([...hidden, answer({ id: 4, replies: [reply, { ...reply, mark: 'hidden' }] })])
	);
	expect(mainEntity.answerCount).toBe(1);
	expect(mainEntity.suggestedAnswer[0].comment).toHaveLength(1);
	expect(of(page(hidden))).toMatchObject({ '@type': 'DiscussionForumPosting', commentCount: 0 });
});

test.each([{ audience: 'members' }, { mark: 'held' }, { gone: true }] as const)(
	'nothing of a question that is %o',
	(more) => {
		expect(structured(page([], more), '', String)).toBeNull();
	}
);

test('words cannot end the element', () => {
	const text = script(structured(page([]), '', String) as object);
	expect(text.match(/<\/script>/g)).toHaveLength(1);
	expect(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)).text).toBe(
		'Same </script> here'
	);
});
