import sharp from 'sharp';
import { expect, test } from 'vitest';
import { canDraw, card, png, wrapped } from './card.ts';

const question = { title: 'Sore knee <b>&', facts: ['area knee left', 'week 6'] };

test('a card is a picture of the size that other sites ask for', async () => {
	expect(await sharp(await png(question)).metadata()).toMatchObject({
		format: 'png',
		width: 1200,
		height: 630
	});
});

test('words are drawn, never taken as markup', () => {
	expect(card(question)).not.toContain('<b>');
	expect(card(question)).not.toContain('<text');
});

test('a long title is wrapped and cut', () => {
	expect(wrapped('Sore knee', 68, 3)).toEqual(['Sore knee']);
	expect(wrapped('very long words again and again '.repeat(9), 56, 4)).toHaveLength(4);
	expect(wrapped('very long words again and again '.repeat(9), 56, 4).at(-1)).toMatch(/…$/);
	expect(wrapped('a'.repeat(300), 56, 4)).toHaveLength(1);
});

test.each([
	['Mein Knie schmerzt 😀', true],
	['膝が痛い', false],
	['🏃‍♀️🎉', false],
	['', false]
])('whether %s can be drawn: %s', (title, can) => {
	expect(canDraw(title)).toBe(can);
	if (!can) expect(card({ title, facts: [] })).toBe(card(null));
});
