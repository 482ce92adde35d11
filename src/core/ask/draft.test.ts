import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, factsInWords, question, type Draft } from './draft.ts';
import { areaLabel, brief, parse, parseAll, spoken, write, type Fact } from './fact.ts';
import { tidy } from './text.ts';

const draft = (rest: Partial<Draft>): Draft => ({
	key: '0190f1a2-0000-7000-8000-000000000000',
	title: 'Sore back',
	text: '',
	facts: [],
	audience: 'everyone',
	...rest
});

describe('a question', () => {
	it('needs a title that is more than blanks and invisible letters', () => {
		for (const title of ['', '  \n', '\u0000\u202e\u2066', '\ufeff']) {
			expect(question(draft({ title }))).toHaveProperty('problems.title');
		}
	});

	it('of 100 kB is refused with its length, not cut', () => {
		expect(question(draft({ title: 'x'.repeat(100_000) }))).toEqual({
			problems: { title: expect.stringContaining('100,000 characters') }
		});
	});

	it('counts letters as a person does', () => {
		expect(question(draft({ title: '🍀'.repeat(200) }))).toHaveProperty('question');
	});

	it('loses control characters and the marks that turn the direction, and nothing else', () => {
		const title = 'Sore\u0000 back\u202e \u05e9\u05dc\u05d5\u05dd <script>alert(1)</script> & "so"';
		expect(question(draft({ title }))).toMatchObject({
			question: { title: 'Sore back \u05e9\u05dc\u05d5\u05dd <script>alert(1)</script> & "so"' }
		});
	});

	it('is about the areas and the week of its facts before those of its words', () => {
		const facts = ['run W6R3', 'area lower-back'];
		expect(question(draft({ title: 'My knee hurt in week 2', facts }))).toMatchObject({
			question: { week: 6, areas: ['lower-back', 'knee'] }
		});
	});

	it('takes no fact that this Fourleaf does not write', () => {
		const facts = [
			'run W6R3',
			'run W6R3',
			'run W0R0',
			'area elbow-of-doom',
			'after 11',
			'after 3.5',
			'diary everything',
			'exercises now'
		];
		expect(question(draft({ facts }))).toMatchObject({ question: { facts: [{ kind: 'run', run: 'W6R3' }] } });
	});
});

describe('an answer', () => {
	it('needs words', () => expect(answer(' \n\u200e ')).toHaveProperty('problem'));
	it('keeps its paragraphs', () => expect(answer('One.\r\n\r\n\r\nTwo.')).toEqual({ body: 'One.\n\nTwo.' }));
});

describe('text', () => {
	it('is tidied once and for all, whatever it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (typed) => {
				const once = tidy(typed);
				expect(tidy(once)).toBe(once);
				expect(once).not.toMatch(/\p{Cs}/u);
				expect(once).not.toContain('\0');
			}),
			{ seed: 20261122 }
		);
	});
});

describe('a fact', () => {
	const facts: Fact[] = [
		{ kind: 'plan', plan: 'couch-to-5k' },
		{ kind: 'run', run: 'W6R3' },
		{ kind: 'week', week: 6 },
		{ kind: 'minutes', minutes: 25 },
		{ kind: 'area', area: 'lower-back', side: null },
		{ kind: 'area', area: 'shin', side: 'both' },
		{ kind: 'after', score: 3 },
		{ kind: 'morning', score: 0 },
		{ kind: 'exercises' },
		{ kind: 'onset', onset: 'next-morning' },
		{ kind: 'score', score: 4 },
		{ kind: 'tried', tried: 'roller' }
	];

	it('comes back from its line as it was', () => expect(parseAll(facts.map(write))).toEqual(facts));

	it('is spoken in full on a button and briefly on a tag', () => {
		expect(facts.map(spoken)).toEqual([
			'Couch to 5K',
			'Week 6, run 3',
			'Week 6',
			'25 minutes',
			'Lower back',
			'Both shins',
			'3 after',
			'0 by morning',
			'Exercises done',
			'Hurts next morning',
			'4 out of 10',
			'Tried foam roller or ball'
		]);
		expect(facts.slice(1, 4).map(brief)).toEqual(['W6R3', 'Week 6', '25 min']);
	});

	it.each([
		['calf', 'both', 'Both calves'],
		['foot', 'both', 'Both feet'],
		['knee', 'left', 'Left knee'],
		['itb', 'right', 'Right IT band'],
		['chest', 'both', 'Both sides of the chest']
	] as const)('of %s, %s, is %s', (area, side, label) => expect(areaLabel(area, side)).toBe(label));

	it('is read from any line without trouble', () => {
		fc.assert(
			fc.property(fc.string(), (line) => {
				const fact = parse(line);
				if (fact) expect(parse(write(fact))).toEqual(fact);
			}),
			{ seed: 20261122 }
		);
	});
});

describe('facts in the words', () => {
	it('are offered beside those of the diary, not twice', () => {
		const offered: Fact[] = [{ kind: 'run', run: 'W6R3' }];
		expect(factsInWords('W6R3 and my left knee hurts after 25 minutes', '', offered)).toEqual([
			{ kind: 'minutes', minutes: 25 },
			{ kind: 'area', area: 'knee', side: 'left' },
			{ kind: 'onset', onset: 'during' }
		]);
	});

	it('say when and how much it hurts and what was tried', () => {
		const text = 'Sore left calf, about 4/10, when I run. Tried ice and a foam roller. C25K.';
		expect(factsInWords('', text, []).map(spoken)).toEqual([
			'Couch to 5K',
			'Left calf',
			'Hurts while running',
			'4 out of 10',
			'Tried foam roller or ball',
			'Tried cold'
		]);
	});

	it('leave to the diary what it says better', () => {
		const offered: Fact[] = [
			{ kind: 'run', run: 'W6R3' },
			{ kind: 'after', score: 3 }
		];
		expect(factsInWords('C25K week 5: sore calf, 4/10', '', offered).map(brief)).toEqual(['Calf']);
	});
});
