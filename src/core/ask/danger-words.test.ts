import { describe, expect, it } from 'vitest';
import { speaksOfDanger } from './danger-words.ts';

describe('danger words', () => {
	it.each([
		'I get a tight chest after ten minutes',
		'Numb between my legs since Tuesday',
		'My leg goes numb on the long ones',
		'I fainted at the end of the run',
		'My calf is swollen and warm',
		'I cannot put weight on it, it will not bear weight; I can’t put weight on my foot',
		'I couldn’t breathe and my lips went blue'
	])('see: %s', (text) => expect(speaksOfDanger({ title: 'Help', text })).toBe(true));

	it.each([
		'Sore lower back after the 25. Gone by morning.',
		'No numbness, no pain in my chest, nothing like that',
		'My dad had chest pain last year, so I started running',
		'I grazed my saddlebag when I slipped',
		'I wore a chest strap for the first time',
		'The hill nearly killed me, I was tempted to collapse'
	])('leave alone: %s', (text) => expect(speaksOfDanger({ title: 'Hello', text })).toBe(false));
});
