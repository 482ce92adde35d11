import { expect, test } from 'vitest';
import { nudges, nudgeWords, type Nudge } from './nudge.ts';

const NEAR: [string, Nudge[]][] = [
	['That sounds like plantar fasciitis.', ['naming']],
	['You probably have shin splints', ['naming']],
	['It’s definitely a stress fracture', ['naming']],
	['I’d say you have runner’s knee. Rest it.', ['naming']],
	['Classic IT band syndrome', ['naming']],
	['Just run through it', ['run-through']],
	['No pain no gain!', ['run-through']],
	['Push through the pain and it goes', ['run-through']],
	['Run it off, why not?', ['run-through']],
	['Take two ibuprofen before', ['dose']],
	['Try 400mg of ibuprofen', ['dose']],
	['I took paracetamol and 200 mg more', ['dose']],
	['You’re just lazy', ['unkind']],
	['Stop moaning. Don’t be such a wimp', ['unkind']],
	['Sounds like sciatica, take painkillers and push through it', ['naming', 'run-through', 'dose']]
];

test.each(NEAR)('near a rule: %s', (typed, found) => expect(nudges(typed)).toEqual(found));

test.each([
	'Same for me at W6R3 in May. I went back to run 2 for a week.',
	'My physio said it was plantar fasciitis, so I rested.',
	'I had shin splints in week 3. Going back a week helped me.',
	'Don’t run through it',
	'I would not push through the pain',
	'Never just ignore it',
	'Nobody should take ibuprofen before a run',
	'> Just run through it\n\nPlease rest instead.',
	'The route runs through the park and through your village',
	'Week 5 was 20 minutes, I ran 400 m too far',
	'My left calf is torn apart by these hills, I am so slow',
	'You are doing so well',
	'I was lazy this week',
	'It is a good idea to walk',
	'That is not a stress fracture list, it is a list of danger signs',
	''
])('far from any: %s', (typed) => expect(nudges(typed)).toEqual([]));

test('each has a sentence without blame', () => {
	for (const nudge of ['naming', 'run-through', 'dose', 'unkind'] as const)
		expect(nudgeWords(nudge)).not.toMatch(/must|forbidden|!|wrong/);
});

test('a long text of near misses takes no longer than reading it', () => {
	for (const piece of ['sounds like a b c ', 'take a b c d ', 'you have ', 'run through ', '> ', 'no pain '])
		expect(nudges(piece.repeat(20_000 / piece.length)).length).toBeLessThan(4);
});
