import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { LifeNoted } from '../diary/event.ts';
import { LIFE, lifeKind, notedOn } from './life.ts';
import { at, now } from './tale.ts';

const noted = (day: number, hour: number, what: string): LifeNoted => ({
	id: `${what}${day}`,
	at: at(day, hour),
	offset: 0,
	kind: 'life-noted',
	what,
	words: ''
});

describe('life beside running', () => {
	it('has one id each', () => expect(new Set(LIFE.map(({ id }) => id)).size).toBe(LIFE.length));

	it('says what a newer Fourleaf noted as it is written', () =>
		expect(lifeKind('cold-swim')).toEqual({ id: 'cold-swim', name: 'Cold swim', icon: 'pencil' }));

	it('belongs to the day it was noted on, as the person’s own clock had it', () => {
		const desk = noted(20, 0, 'desk');
		const diary = fold([noted(19, 23, 'massage'), desk, noted(21, 0, 'shoes')]);
		expect(notedOn(diary, now(20, 22))).toEqual([desk]);
		expect(notedOn(diary, { ...now(20, 22), offset: 180 })).toEqual([diary.life[2]]);
	});
});
