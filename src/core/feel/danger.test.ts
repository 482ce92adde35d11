import { describe, expect, it } from 'vitest';
import { DANGER } from './danger.ts';
import { groups, UK } from './help.ts';

/** Every sign of level E (999 or A&E now) and U (help the same day) in the collection of evidence.md section 2. */
const EMERGENCY = 'lb1 lb2 lb3 lb4 lb5 cf1 cf3 ch1 ch3 ch5 br1 hd1 hd2 hd3 ht1 rh1'.split(' ');
const SAME_DAY = 'lb6 lb7 lb8 lb9 lb10 lb11 lb14 cf2 ac1 ch2 ch3b bn1 jt1 jt2 jt3 jt4 nv1'.split(' ');

const ids = (haste: 'now' | 'today') =>
	DANGER.filter((line) => line.haste === haste).flatMap(({ signs }) => signs.map(({ id }) => id));

describe('the danger list', () => {
	it('is at most 14 lines', () => expect(DANGER.length).toBeLessThanOrEqual(14));

	it('holds every emergency sign once, under 999 or A&E', () => {
		expect(ids('now').toSorted()).toEqual(EMERGENCY.toSorted());
	});

	it('holds every same-day sign once, under help today', () => {
		expect(ids('today').toSorted()).toEqual(SAME_DAY.toSorted());
	});

	it('can be read: no line is longer than 34 words', () => {
		for (const { line } of DANGER) expect(line.split(' ').length, line).toBeLessThanOrEqual(34);
	});

	it('names a source for every sign, and each group once', () => {
		for (const { signs } of DANGER) for (const { source } of signs) expect(source).not.toBe('');
		expect(groups(UK).map(({ haste }) => haste)).toEqual(['now', 'today']);
	});
});
