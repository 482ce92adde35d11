import { describe, expect, it } from 'vitest';
import type { Level } from './exercises.ts';
import { BACK_COMFORT, compose, length, nextMove, where } from './routine.ts';
import {
	begin,
	hurts,
	isOver,
	jump,
	move,
	outcome,
	pause,
	recover,
	resume,
	type Session
} from './session.ts';

const routine = compose(BACK_COMFORT, 1);
const make = (level: Level) => compose(BACK_COMFORT, level);
const T = 1_795_255_200_000;

/** Looks every half second. */
function go(session: Session, seconds: number): Session {
	let next = session;
	for (let i = 0; i < seconds * 2; i++) next = move(next, next.mark + 500);
	return next;
}

describe('a routine being done', () => {
	it('is where the clock says, however often it is looked at', () => {
		expect(go(begin(routine, T), 60).position).toBeCloseTo(60, 6);
		expect(move(move(begin(routine, T), T + 4000), T + 4100).position).toBeCloseTo(4.1, 6);
	});

	it('stands still while paused and goes on from there', () => {
		const paused = pause(go(begin(routine, T), 30), T + 30_500);
		const later = resume(move(paused, T + 900_000), T + 900_000);
		expect(go(later, 10)).toMatchObject({ played: 40.5, position: 40.5, going: true });
	});

	it('waits where it was last seen when the device slept', () => {
		expect(move(go(begin(routine, T), 30), T + 90_000)).toMatchObject({
			going: false,
			position: 30,
			played: 30
		});
	});

	it('does not go back when the clock is set back', () => {
		expect(move(go(begin(routine, T), 30), T)).toMatchObject({ going: false, position: 30 });
	});

	it('leaves out what hurts, notes it once, and goes to the next exercise', () => {
		const session = hurts(go(begin(routine, T), 15), routine);
		expect(session.hurt).toEqual(['catcow']);
		expect(where(routine, session.position)?.part).toMatchObject({ kind: 'ready', move: 1 });
		expect(hurts(jump(session, 12), routine).hurt).toEqual(['catcow']);
	});

	it('is over at the end, also when the last exercise is left out', () => {
		const last = jump(begin(routine, T), length(routine) - 5);
		expect(isOver(last, routine)).toBe(false);
		expect(isOver(hurts(last, routine), routine)).toBe(true);
	});
});

describe('what the diary keeps', () => {
	it('is whole only when the end was reached by doing it', () => {
		const done = { ...begin(routine, T), position: length(routine), played: length(routine) - 60 };
		expect(outcome(done, routine).ending).toBe('whole');
		expect(outcome({ ...done, played: 20 }, routine).ending).toBe('early');
		expect(outcome({ ...done, position: 200 }, routine).ending).toBe('early');
	});

	it('counts the time spent, not the place reached by skipping', () => {
		const skipped = jump(go(begin(routine, T), 20), nextMove(routine, 20));
		expect(outcome(skipped, routine).elapsed).toBe(20);
	});
});

describe('a record found after the page was killed', () => {
	const kept = { ...go(begin(routine, T), 100), hurt: ['catcow'] };
	const found = (record: unknown, later = 60_000) =>
		recover(JSON.parse(JSON.stringify(record)), make, T + later);

	it('is offered again, paused, at its second', () => {
		expect(found(kept)).toMatchObject({
			going: false,
			position: 100,
			played: 100,
			hurt: ['catcow'],
			level: 1
		});
	});

	it('is let go after half a day, at its end, or when it is damaged', () => {
		expect(found(kept, 13 * 3_600_000)).toBeNull();
		expect(found({ ...kept, position: 99_999 })).toBeNull();
		expect(found({ ...kept, level: 7 })).toBeNull();
		expect(found({ ...kept, routine: 'other' })).toBeNull();
		expect(found('nonsense')).toBeNull();
		expect(recover(undefined, make, T)).toBeNull();
	});
});
