import { expect, it } from 'vitest';
import { from } from './news.ts';

const news = { question: 1, title: 'Calves', last: 9 };

it.each([
	[['Dev'], 1, 'Dev'],
	[['Dev', 'Maureen'], 2, 'Dev and Maureen'],
	[['Dev', 'Maureen', 'Sal'], 3, 'Dev, Maureen and others'],
	[[], 1, 'Somebody']
])('%j with %i answers is %s', (names, count, told) => expect(from({ ...news, names, count })).toBe(told));
