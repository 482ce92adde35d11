import { describe, expect, it } from 'vitest';
import { labelledPost, scoreOf, inOneLine, type LabelledPost } from './reading-score.ts';
import heldOut from './held-out-posts.json' with { type: 'json' };
import labelled from './labelled-posts.json' with { type: 'json' };
import { read } from './facts.ts';

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
	it('finds the side', () => expect(score.side).toBeGreaterThanOrEqual(0.75));
	it('finds when it hurts', () => expect(score.onset).toBeGreaterThanOrEqual(0.5));
	it('misses no danger words', () => expect(score.recall).toBe(1));
	it('brings the list into view for few others', () => expect(score.precision).toBeGreaterThanOrEqual(0.8));
});

describe('facts read out of posts that no rule was made from', () => {
	it('names the sore areas', () => expect(out.area).toBeGreaterThanOrEqual(0.9));
	it('finds the week', () => expect(out.week).toBeGreaterThanOrEqual(0.95));
	it('finds the run', () => expect(out.run).toBeGreaterThanOrEqual(0.9));
	it('misses few danger words', () => expect(out.recall).toBeGreaterThanOrEqual(0.95));
	it('brings the list into view for few others', () => expect(out.precision).toBeGreaterThanOrEqual(0.8));
});

describe('slang', () => {
	it.each([
		['W5R3 done', 5, 3],
		['wk 6 run 2 today', 6, 2],
		['Week six, run three', 6, 3],
		['w9r1', 9, 1],
		['Week 4 day 1', 4, 1],
		['Finished week 3!', 3, 3],
		['Last run of week 4', 4, 3],
		['Run 2 of week 7', 7, 2],
		['Did 5.3 tonight', 5, 3]
	])('%s', (title, week, run) => expect(read({ title, text: '' })).toMatchObject({ week, run }));

	it.each([
		['My bum is sore', ['glute']],
		['sore calves', ['calf']],
		['my lower back aches', ['lower-back']],
		['On the IC with shin splints', ['shin']],
		['No knee pain at all', []],
		['I love my new shoes', []]
	])('%s', (title, areas) => expect(read({ title, text: '' }).areas).toEqual(areas));
});
