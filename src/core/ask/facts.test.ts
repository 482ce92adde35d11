import { describe, expect, it } from 'vitest';
import { labelledPost, scoreOf, inOneLine, type LabelledPost } from './reading-score.ts';
import heldOut from './held-out-posts.json' with { type: 'json' };
import labelled from './labelled-posts.json' with { type: 'json' };
import { signsIn } from './danger-words.ts';
import { read } from './facts.ts';
import { plain, READ_LIMIT, SENTENCE_LIMIT, sentences } from './sentence.ts';

// The rules' own types know no console.
declare const console: { log(line: string): void };

const postsOf = (rows: readonly unknown[]): LabelledPost[] => rows.flatMap((row) => labelledPost(row) ?? []);
const score = scoreOf(postsOf(labelled));
const out = scoreOf(postsOf(heldOut));
console.log(`${labelled.length} labelled posts: ${inOneLine(score)}`);
console.log(`${heldOut.length} held-out posts: ${inOneLine(out)}`);

describe('facts read out of the 90 labelled posts', () => {
	it('names the sore areas', () => expect(score.area).toBeGreaterThanOrEqual(0.95));
	it('finds the week', () => expect(score.week).toBeGreaterThanOrEqual(0.97));
	it('finds the run', () => expect(score.run).toBeGreaterThanOrEqual(0.97));
	it('finds the side', () => expect(score.side).toBeGreaterThanOrEqual(0.8));
	it('finds when it hurts', () => expect(score.onset).toBeGreaterThanOrEqual(0.55));
	it('misses no danger words', () => expect(score.recall).toBe(1));
	it('brings the list into view for few others', () => expect(score.precision).toBeGreaterThanOrEqual(0.8));
});

// Written in seven goes, each before the rules were changed for it, the last three by people who had never seen the
// rules. Their first scores, the honest measure of posts that nobody has seen: area 0.75, 0.76, 0.85, 0.89, 0.70, 0.79,
// 0.89; week 0.94, 0.90, 0.97, 0.96, 0.90, 0.81, 0.96; run 0.76, 0.80, 0.85, 0.81, 0.91, 0.84, 0.92; recall 0.88, 0.88,
// 0.89, 1.00, 0.83, 0.88, 0.75; precision always 1.00.
describe('facts read out of the held-out posts', () => {
	it('names the sore areas', () => expect(out.area).toBeGreaterThanOrEqual(0.93));
	it('finds the week', () => expect(out.week).toBeGreaterThanOrEqual(0.97));
	it('finds the run', () => expect(out.run).toBeGreaterThanOrEqual(0.95));
	it('says no side rather than a wrong one', () => expect(out.sure.side).toBeGreaterThanOrEqual(0.88));
	it('says no time rather than a wrong one', () => expect(out.sure.onset).toBeGreaterThanOrEqual(0.85));
	it('misses no danger words', () => expect(out.recall).toBe(1));
	it('brings the list into view for few others', () => expect(out.precision).toBeGreaterThanOrEqual(0.8));
});

describe('weeks and runs', () => {
	it.each<[string, number | null, number | null, string]>([
		['W5R3 done', 5, 3, 'a code'],
		['wk 6 run 2 today', 6, 2, 'slang'],
		['Week six, run three', 6, 3, 'in words'],
		['w9r1', 9, 1, 'small letters'],
		['Week 4 day 1', 4, 1, 'a day is a run'],
		['Week 3-2 tonight', 3, 2, 'with a dash'],
		['Did 5.3 tonight', 5, 3, 'with a dot'],
		['Did 5.3 km tonight', null, null, 'a distance'],
		['Run 2 of week 7', 7, 2, 'the other way round'],
		['Last run of week 4', 4, 3, 'the last of three'],
		['One run left in week 7', 7, 2, 'counted from the end of the week'],
		['Two runs until I graduate', 9, 1, 'counted from the end of the plan'],
		['Finished week 3!', 3, 3, 'a whole week is its third run'],
		['Halfway through week 3', 3, null, 'not finished'],
		['Should be starting week 4 today', 3, 3, 'what should have been is not done'],
		['W6R2. Scared of W6R3', 6, 2, 'what lies ahead is not done'],
		['Week 5, ran the 20 minutes', 5, 3, 'only one run of that week is so long'],
		['On week 5, dreading the 20 minutes', 5, null, 'a run that is only dreaded'],
		['My husband is on week 7', null, null, 'somebody else'],
		['It was 6 weeks ago, had a week off', null, null, 'time, not the plan'],
		['My weight is down, week 2 done', 2, 3, 'no week eight in a weight'],
		['Two runs into week 6', 6, 2, 'counted from the start of the week'],
		['Runs 1 and 2 of week 6 done', 6, 2, 'the last of several'],
		['Week 3, no. 2', 3, 2, 'a number is a run'],
		['Planning W5R3 for Saturday', 5, 2, 'a plan is not done'],
		['Off out for W3R2 in a minute', 3, 1, 'about to go'],
		['W7R1 this morning, W7R2 on Thursday', 7, 1, 'a day to come'],
		['Did W7R2 on Thursday', 7, 2, 'a day gone by'],
		['Roll on W6R3', 6, 2, 'looked forward to'],
		['I was on week 6 before I got flu, restarted at week 4', 4, null, 'come back to'],
		['Left it at W8R2 in June. Tried W7R1 today', 7, 1, 'left long ago'],
		['Last run tomorrow, then I graduate', 9, 2, 'one before the end'],
		['Black toenail after my first 25 minute run', 6, 3, 'a length that comes first there'],
		['On week 3. Both runs this week were hard', 3, 2, 'both is two'],
		['Week 8, flew through all three', 8, 3, 'all of them'],
		['Week 6: one down, two to go', 6, 1, 'counted down'],
		['Week 3, about to do my last run of the week', 3, 2, 'the one before what is to come'],
		['W6: R1 fine, R2 horrid, R3 tomorrow', 6, 2, 'a list of runs'],
		['The third run of the fourth week', 4, 3, 'ordinals all the way'],
		['In my 5th week of C25K', 5, null, 'a week by its place'],
		['Six weeks down, three to go', 6, 3, 'counted in weeks'],
		['Run 14 of 27 done', 5, 2, 'counted in runs'],
		['Dreading the 20 minute run tomorrow', 5, 2, 'the run that everybody knows'],
		['Started C25K this week, two runs in', 1, 2, 'new to it'],
		['Decided to go back to week 5 run 1 and it went well', 5, 1, 'gone back to'],
		['Week 2 is in the books', 2, 3, 'over, in American'],
		['Between W7R3 and W8R1', 7, 3, 'between two'],
		['I still want to finish my week 8', 8, null, 'under way'],
		['Last week I began at the very beginning again, run one', 1, 1, 'begun again'],
		['Carry on with week 6 or wait? Did W5R3', 5, 3, 'asked about, not begun'],
		['Loosened my laces off for W4R2 yesterday', 4, 2, 'what is dated back was run'],
		['Weeks 2 and 3 were hard, now on week 4', 4, null, 'two weeks and then another']
	])('%s: %s, %s (%s)', (title, week, run) => expect(read({ title, text: '' })).toMatchObject({ week, run }));
});

describe('areas', () => {
	it.each([
		['My bum is sore', ['glute'], 'slang'],
		['my lower back aches', ['lower-back'], 'two words for one place'],
		['I am back on the plan, it hurts', [], 'back is not always a back'],
		['On the IC with shin splints', ['shin'], 'an ache that is a place'],
		['No knee pain at all', [], 'denied'],
		['My knees are fine but my hip hurts', ['hip'], 'denied behind, and only that part'],
		['No tears, legs like lead', ['leg'], 'a denial ends where a new thought begins'],
		['My dad has bad knees', [], 'somebody else'],
		['My wife says my calf looks swollen', ['calf'], 'mine, said by somebody else'],
		['Posting for my friend, her lower back hurts', ['lower-back'], 'written for somebody else'],
		['Any tips to avoid shin splints?', [], 'only thought of'],
		['Calf raises and hip bridges are boring and painful', [], 'exercises'],
		['The chest strap hurt my pride', [], 'gear'],
		['My knee. It started to niggle near the end', ['knee'], 'the next sentence goes on about it'],
		['I love my new shoes', [], 'nothing'],
		['My claves ache and my hamstings are tight', ['calf', 'hamstring'], 'misspelt'],
		['My sholder feels tight as a drum', ['shoulder'], 'tight is no thigh'],
		['My thighs have resigned', ['thigh'], 'a joke that no list of sore words knows'],
		['My legs kept going and my heart sang', [], 'parts at work'],
		['Sore shin on the left leg', ['shin'], 'a leg that only says which'],
		['A stitch under my ribs', ['side-stitch'], 'ribs that only say where'],
		['Is running bad for your knees?', [], 'anybody’s'],
		['Hubby has shin splints', [], 'somebody else by a pet name'],
		['I ran with my husband and my knee hurts', ['knee'], 'somebody only there'],
		['Back hurts after running', ['lower-back'], 'a back by itself'],
		['Odd feeling across the front of my hip', ['hip'], 'a feeling without a name'],
		['Grazed hands and knees', ['hand', 'knee'], 'hands and knees that are hurt'],
		['Ankle went over, came upstairs on my bum', ['ankle'], 'what is sat on'],
		['Had a stent fitted', ['chest'], 'a heart by what was done to it'],
		['A chesty cough since Thursday', ['chest'], 'a chest in another word'],
		['Calf compression sleeves, any good?', [], 'gear for a part']
	])('%s: %j (%s)', (title, areas) => expect(read({ title, text: '' }).areas).toEqual(areas));
});

describe('the rest', () => {
	it.each([
		['My left knee hurts, 4/10', { side: 'left', score: 4 }],
		['My calves ache, the pain is about a 3', { side: 'both', score: 3 }],
		['Sore hip, W4R1 in 10 minutes', { score: null }],
		['Sore hip in the mornings', { onset: 'next-morning' }],
		['Sore hip after about ten minutes', { onset: 'during' }],
		['Sore hip after every run, never during', { onset: 'after' }],
		['My hip aches at night, fine when I run', { onset: 'rest' }],
		['Knee hurts around the 15 minute mark', { onset: 'during' }],
		['My arch ached for the last ten minutes', { onset: 'during' }],
		['Chest tight on the second 3 minutes, right as rain after the run', { onset: 'during' }],
		['Both times I did the longer jog my hip ached', { onset: 'during' }],
		['Came off the kerb and my ankle went right over', { onset: 'during' }],
		['My knee has been puffy since, no twist', { onset: 'after' }],
		['My ankle is sore. It was the rest day after that', { onset: null }],
		['My knee aches. Did a downhill 10k', { onset: null }],
		['My back aches. Sitting is horrid', { onset: null }],
		['Sitting is horrid for my sore back', { onset: 'rest' }],
		['Knee pain (left)', { side: 'left' }],
		['Two runs left and my knee hurts right after each', { side: null }],
		['My left knee hurts, the right one is fine', { side: 'left' }],
		['Right hip aches. Both hips x-rayed last year', { side: 'right' }],
		['My lower back and knees ache', { side: null }],
		['My hip hurts while I run', { onset: 'during' }],
		['Sore hip. Tried ice and a foam roller, physio says rest', { tried: ['roller', 'cold', 'physio'] }],
		['Sore hip. Should I ice it?', { tried: [] }],
		['I graduated last week', { plan: { plan: 'couch-to-5k', done: true }, week: null }],
		['Five runs until I graduate from C25K', { plan: { plan: 'couch-to-5k', done: false } }]
	])('%s', (title, facts) => expect(read({ title, text: '' })).toMatchObject(facts));
});

describe('a hostile text', () => {
	const long = [
		'my '.repeat(40_000),
		'no '.repeat(40_000),
		' '.repeat(120_000),
		'a'.repeat(120_000),
		'w1 r'.repeat(30_000)
	];
	it.each(long)('is cut before it is read (%#)', (text) => {
		const pieces = sentences(plain(text));
		expect(Math.max(0, ...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(SENTENCE_LIMIT);
		expect(pieces.join('').length).toBeLessThanOrEqual(READ_LIMIT);
		expect(read({ title: text, text }).areas).toEqual([]);
	});

	it.each([
		'chest ',
		'my knee\n',
		'about a few minutes ',
		'anklez ',
		'first week, ',
		'left left ',
		'decided to start '
	])('is read to its end, however often it says “%s”', (words) => {
		const text = words.repeat(100_000 / words.length);
		expect(read({ title: text, text }).score).toBeNull();
		expect(signsIn({ title: text, text })).toEqual([]);
	});
});
