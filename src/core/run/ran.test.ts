import { describe, expect, it } from 'vitest';
import { run } from '../feel/tale.ts';
import { couchTo5k } from './couch-to-5k.ts';
import { stretches } from './ran.ts';

const of = (ran: number, plan = 'couch-to-5k') =>
	stretches({ ...run(7, 'W6R1'), ran, plan }, [couchTo5k]).map((seconds) => seconds / 60);

describe('the stretches of a finished run', () => {
	it('are the plan’s, give or take a minute', () => {
		expect(of(18 * 60)).toEqual([5, 8, 5]);
		expect(of(17.5 * 60)).toEqual([5, 8, 5]);
	});
	it('end where the run was stopped', () => expect(of(9 * 60)).toEqual([5, 4]));
	it('hold in the last what was run beyond the plan', () => expect(of(25 * 60)).toEqual([5, 8, 12]));
	it('are one when no plan here has the run', () => expect(of(12 * 60, 'forest-laps')).toEqual([12]));
	it('are none when nothing was run', () => expect(of(0)).toEqual([]));
});
