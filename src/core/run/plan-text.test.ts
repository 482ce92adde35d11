import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { duration, find, longestStretch, running } from './plan.ts';
import { print } from './plan-print.ts';
import { LONGEST_TEXT, parse, type Reading } from './plan-text.ts';

const HEAD = 'plan: Ours\n';
const of = (reading: Reading) => {
	if (!reading.ok) throw new Error(JSON.stringify(reading.mistakes));
	return reading.plan;
};
const first = (line: string) =>
	of(parse(`${HEAD}W1R1: ${line}`))
		.runs[0]?.segments.map(short)
		.join(' ');
const short = ({ kind, seconds }: { kind: string; seconds: number }) => `${kind[0]}${seconds}`;
/** Line:column and words of every mistake. */
const wrong = (text: string) => {
	const reading = parse(text);
	return reading.ok ? [] : reading.mistakes.map(({ line, column, says }) => `${line}:${column} ${says}`);
};
const inRun = (parts: string) => wrong(`${HEAD}W1R1: ${parts}`);

describe('a run as a club writes it', () => {
	test('as in the plan of Couch to 5K', () => {
		const plan = of(
			parse(`${HEAD}${'W1R1: run 60s\n'}W2R1: run 5:00, walk 3:00, run 8:00, walk 3:00, run 5:00`)
		);
		expect(plan.runs[1]).toMatchObject({ id: 'W2R1', week: 2, run: 1 });
		expect(plan.runs[1]?.segments).toEqual(find(couchTo5k, 'W6R1')?.segments);
	});
	test('repeats, and a closing walk that is one with the cool-down', () => {
		expect(first('8 x (run 60s, walk 90s)')).toBe(couchTo5k.runs[0]?.segments.map(short).join(' '));
		expect(first('2×(run 1:00, walk 1:00), run 2 min')).toBe('w300 r60 w60 r60 w60 r120 w300');
	});
	test('warm-up and cool-down, for all runs or for one', () => {
		expect(first('warm-up 3:00, run 5:00, cool-down 10 min')).toBe('w180 r300 w600');
		const plan = of(parse('plan: A\nwarm-up: 4 min\nCool-down: 2:00\nw1r1: RUN 1 min # easy'));
		expect(plan.runs[0]?.segments.map(short).join(' ')).toBe('w240 r60 w120');
	});
	test('lengths in every usual way', () => {
		expect(first('run 90s, walk 90 sec, run 1.5 min, walk 1:30, run 1 h')).toBe(
			'w300 r90 w90 r90 w90 r3600 w300'
		);
	});
	test('runs that are alike in one line, bridge runs between', () => {
		const plan = of(parse(`${HEAD}W1R1-2: run 1:00\nW1R2a: run 2:00\nW1R3: run 3:00`));
		expect(plan.runs.map(({ id }) => id)).toEqual(['W1R1', 'W1R2', 'W1R3']);
		expect(plan.bridges.map(({ id }) => id)).toEqual(['W1R2a']);
	});
	test('is kept to the letter: comments, empty lines, a mark at the front, a foreign end of line', () => {
		const text = '\ufeff# Ours\r\n\r\nplan:  Läufer 🏃‍♀️ <b>5</b>   \r\nW1R1:run 60s # so\r\n';
		const reading = parse(text);
		expect(reading).toMatchObject({
			ok: true,
			text,
			plan: { name: 'Läufer 🏃‍♀️ <b>5</b>', id: 'laufer-b-5-b' }
		});
	});
	test('a name in any script, with an id for the address', () => {
		expect(of(parse('plan: חמישה קילומטרים\nid: hamisha\nW1R1: run 60s')).name).toBe('חמישה קילומטרים');
	});
});

describe('what is wrong is said where it is', () => {
	test.each([
		['run 5:00 walk 3:00', '2:16 After a part comes a comma, and here is “walk”.'],
		['runn 5:00', '2:7 A part begins with “run” or “walk”, and here is “runn”.'],
		['run', '2:10 Here a length is missing. Write it like 5:00, 90s or 5 min.'],
		['run 5', '2:11 5 of what? Write 5 min, 5 s or 5:00.'],
		['run 5:7', '2:11 After the colon come two figures from 00 to 59, and here is “7”.'],
		['run 0:00', '2:11 0:00 is too short. A part lasts at least 10 seconds.'],
		['run -5:00', '2:11 A length cannot be less than nothing. Take the minus out.'],
		['run 30 h', '2:11 30 h is too long. A run, walks included, lasts 5 hours at most.'],
		[
			'run 2 h, walk 60s, run 3 h',
			'2:1 This run lasts 5 hours 11 minutes in all. A run lasts 5 hours at most, walks included.'
		],
		['run 5:00,', '2:16 Here a part is missing. Write it like “run 1:00” or “walk 90s”.'],
		['run 5:00, run 3:00', '2:17 Two runs touch here. Put a walk between them, or write them as one run.'],
		['3 x (run 60s)', '2:12 Two runs touch here. Put a walk between them, or write them as one run.'],
		['3 x (run 60s, walk 60s', '2:29 This repeat is not closed. Put “)” after its last part.'],
		['3 x run 60s', '2:7 After “times” comes a bracket, like “8 x (run 60s, walk 90s)”.'],
		['0 x (run 60s, walk 60s)', '2:7 A repeat happens once at least.'],
		['99999999999 x (run 60s, walk 60s)', '2:7 99999999999 times is too many for one run.'],
		['2 x (2 x (run 60s, walk 60s))', '2:12 A repeat cannot hold another repeat. Write the inner one out.'],
		['walk 20:00', '2:6 There is no running in it. Write at least one part like “run 1:00”.'],
		['run 60s, warm-up 60s', '2:16 The warm-up is the first part of a run.'],
		[
			'run 60s\u202e, walk 60s',
			'2:14 Here is a hidden mark that turns the writing round (U+202E). Take it out.'
		],
		['run 60s\u0000', '2:14 Here is a hidden letter (U+0000). Take it out.']
	])('%j', (parts, says) => {
		expect(inRun(parts)).toEqual([says]);
	});

	test('lines that are neither run nor heading', () => {
		expect(wrong('plan: A\nsorce: me\nW1R1: run 60s')[0]).toMatch(/^2:1 A line is a run,.*“sorce”\.$/);
		expect(wrong('plan: A\nW1R1 run 60s')).toEqual([
			'2:13 After the run comes a colon, like “W1R1: run 5:00”.'
		]);
		expect(wrong('plan: A\nplan: B\nW1R1: run 60s\nid: x')).toEqual([
			'2:1 “plan” is there already. Once is enough.',
			'4:1 Put “id” above the first run.'
		]);
		expect(wrong('plan: A\nid: Not Good\nW1R1: run 60s')[0]).toMatch(/^2:5 An id is 1 to 40 small letters/);
	});

	test('a name with a hidden letter is one mistake, not two', () => {
		expect(wrong('plan: A\0\nW1R1: run 60s')).toEqual(['1:8 Here is a hidden letter (U+0000). Take it out.']);
		expect(wrong('W1R1: rum 60s')).toEqual([
			'1:7 A part begins with “run” or “walk”, and here is “rum”.',
			'1:1 The plan has no name yet. Write a line like “plan: Our way to 5 km”.'
		]);
	});

	test('runs out of their order', () => {
		expect(wrong(`${HEAD}W2R1: run 60s`)).toEqual(['2:1 A plan begins with W1R1, and here is W2R1.']);
		expect(wrong(`${HEAD}W1R1: run 60s\nW1R3: run 60s`)).toEqual([
			'3:1 After W1R1 comes W1R2 or W2R1, and here is W1R3.'
		]);
		expect(wrong(`${HEAD}W1R1-3: run 60s\nW1R2: run 60s`)).toEqual(['3:1 W1R2 is there already, on line 2.']);
		expect(wrong(`${HEAD}W1R1: run 60s\nW1R1b: run 60s\nW1R2: run 60s`)).toEqual([
			'3:1 The bridge run W1R1b comes right after W1R1.'
		]);
		expect(wrong(`${HEAD}W1R1: run 60s\nW1R1a: run 60s`)[0]).toMatch(/W1R1a stands behind the last run/);
		expect(wrong(`${HEAD}W10000R1: run 60s`)).toEqual([
			'2:1 Week 10000 is too far. A plan has 52 weeks at most.'
		]);
		expect(wrong(`${HEAD}W1R1-9: run 60s`)).toEqual(['2:1 A week has 7 runs at most, and here is run 9.']);
	});

	test('what is missing altogether', () => {
		expect(wrong('')).toEqual(['1:1 The plan has no name yet. Write a line like “plan: Our way to 5 km”.']);
		expect(wrong('plan: A')).toEqual([
			'1:1 There is no run yet. Write one, like “W1R1: 8 x (run 60s, walk 90s)”.'
		]);
		expect(wrong('plan: חמש\nW1R1: run 60s')).toEqual([
			'1:1 Of this name no address can be made. Write a line like “id: our-way”.'
		]);
	});

	test('several at once, twenty at most; what could be read is there to be drawn', () => {
		const reading = parse(`plan: A\nW1R1: run 60s\nW1R2: rum 60s\nW1R3: run 6`);
		expect(reading).toMatchObject({
			ok: false,
			mistakes: [{ line: 3 }, { line: 4 }],
			soFar: [{ id: 'W1R1' }]
		});
		expect(wrong('nonsense\n'.repeat(500))).toHaveLength(20);
	});

	test('10,000 weeks, and 50 million letters, are refused at once', () => {
		const weeks = Array.from({ length: 10_000 }, (_, i) => `W${i + 1}R1:run 60s`).join('\n');
		expect(wrong(HEAD + weeks)[0]).toMatch(/^54:1 Week 53 is too far/);
		expect(wrong('W'.repeat(50_000_000))).toEqual([
			'1:1 This is 50 million letters long. A plan has 200,000 at most.'
		]);
		expect(wrong('#'.repeat(LONGEST_TEXT + 1))[0]).toMatch(/^1:1 This is 201,000 letters long/);
	});
});

const lengths = fc
	.integer({ min: 10, max: 900 })
	.chain((seconds) =>
		fc.constantFrom(
			`${seconds}s`,
			`${seconds} sec`,
			`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
			`${Math.ceil(seconds / 60)} min`
		)
	);
const pair = fc.tuple(lengths, lengths).map(([run, walk]) => `run ${run}, walk ${walk}`);
const block = fc.oneof(
	pair,
	fc.tuple(fc.integer({ min: 1, max: 6 }), pair).map(([times, once]) => `${times} x (${once})`)
);
const parts = fc
	.tuple(fc.array(block, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.boolean(), lengths)
	.map(([blocks, ends, warms, time]) =>
		[...(warms ? [`warm-up ${time}`] : []), ...blocks, ...(ends ? [`run ${time}`] : [])].join(' , ')
	);
const weeks = fc.array(
	fc.array(fc.record({ said: parts, bridge: fc.option(parts), note: fc.boolean() }), {
		minLength: 1,
		maxLength: 4
	}),
	{ minLength: 1, maxLength: 4 }
);
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const plans = fc
	.tuple(name, weeks, fc.option(lengths), fc.constantFrom('\n', '\r\n'))
	.map(([called, list, warmUp, end]) => {
		const lines = list.flatMap((runs, w) =>
			runs.flatMap(({ said, bridge, note }, r) => [
				`W${w + 1}R${r + 1}: ${said}${note ? ' # a note' : ''}`,
				...(bridge && r < runs.length - 1 ? [`w${w + 1}r${r + 1}a: ${bridge}`] : [])
			])
		);
		return [`plan: ${called}`, 'id: mine', ...(warmUp ? [`warm-up: ${warmUp}`] : []), ...lines].join(end);
	});

test('any text that is a plan, printed, is the same plan', () => {
	let read = 0;
	fc.assert(
		fc.property(plans, (text) => {
			const reading = parse(text);
			// Names hold any letter; some are blank or hidden, and some runs come to more than five hours.
			if (!reading.ok) return;
			read += 1;
			expect(reading.text).toBe(text);
			expect(of(parse(print(reading.plan)))).toEqual(reading.plan);
			for (const run of reading.plan.runs) {
				expect(run.segments.every(({ kind }, i) => kind === (i % 2 === 0 ? 'walk' : 'run'))).toBe(true);
				expect(run.segments.length % 2).toBe(1);
				expect(running(run)).toBeGreaterThan(0);
				expect(longestStretch(run)).toBeLessThan(duration(run));
			}
		}),
		{ seed: 20261122, numRuns: 150 }
	);
	expect(read).toBeGreaterThan(90);
});

test('no text at all throws, and a mistake points into the text', () => {
	const scraps = fc.array(
		fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.constantFrom(
				...[
					'plan:',
					'id:',
					'W1R1',
					'W1R1:',
					'w2 r1a:',
					'-3',
					'run',
					'walk ',
					',',
					'(',
					')',
					'8 x (',
					'5:00',
					'-5:00',
					'1e9 min',
					'#',
					'\n',
					'\r',
					'\ufeff',
					'\u202e',
					' ',
					'warm-up: ',
					'∞',
					'٣:٠٠'
				]
			)
		),
		{ maxLength: 40 }
	);
	fc.assert(
		fc.property(scraps, (pieces) => {
			const text = pieces.join('');
			const reading = parse(text);
			if (reading.ok) return expect(of(parse(print(reading.plan)))).toEqual(reading.plan);
			const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
			expect(reading.mistakes.length).toBeGreaterThan(0);
			const astray = reading.mistakes.filter(({ line, column, says }) => {
				const length = lines[line - 1]?.length ?? -1;
				return column < 1 || column > length + 1 || !/^[\p{Lu}\d“].*[.]$/u.test(says);
			});
			expect(astray).toEqual([]);
		}),
		{ seed: 20261122, numRuns: 500 }
	);
});
