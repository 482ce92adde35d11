import { expect, it } from 'vitest';
import { DANGER } from '../feel/danger.ts';
import { dangerList } from './danger-list.ts';

it('shows every line of the fixed list, none twice', () => {
	const shown = dangerList().flatMap(({ lines }) => lines);
	expect(shown.toSorted()).toEqual(DANGER.map(({ line }) => line).toSorted());
});
