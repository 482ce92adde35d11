import { addDays, dayOf, weekday, weekdayName, type LocalDay, type Minutes, type Moment } from '../units.ts';
import type { Diary } from './diary.ts';

/** How a leaf of a day's clover is drawn: filled, pale (a rest that was due), outlined (to come), or empty. */
export type Leaf = 'on' | 'rested' | 'plan' | 'off';

/** One day of the week as a small clover: its four leaves, a word under it, and the same in words. */
export type Day = {
	day: LocalDay;
	name: string;
	when: 'past' | 'today' | 'later';
	leaves: { run: Leaf; feel: Leaf; care: Leaf; ask: Leaf };
	caption: string;
	spoken: string;
};

/**
 * What is to come: runs with their days and running minutes, whether a check-in or routine waits today, and the days for
 * strength.
 */
export type ToCome = {
	runs: readonly { on: LocalDay; minutes: Minutes }[];
	checkIn: boolean;
	routine: boolean;
	strength: readonly LocalDay[];
};

/**
 * The seven days, Monday to Sunday, around now. Nothing is counted up or lost: a day without a run is a rest, and a
 * rest fills its leaf. Days before the diary began stay empty.
 */
export function week(diary: Diary, now: Moment, toCome: ToCome): Day[] {
	const today = dayOf(now);
	const monday = addDays(today, -weekday(today));
	const began = diary.events[0] ? dayOf(diary.events[0]) : today;
	const minutesOn = new Map<LocalDay, number>();
	for (const run of diary.runs) {
		const day = dayOf(run);
		minutesOn.set(day, (minutesOn.get(day) ?? 0) + run.ran / 60);
	}
	const days = (list: readonly Moment[]) => new Set(list.map(dayOf));
	const felt = days(diary.checkIns);
	const cared = days(diary.routines);
	const wrote = days(diary.writings);

	return Array.from({ length: 7 }, (_, i): Day => {
		const day = addDays(monday, i);
		const when = day < today ? 'past' : day === today ? 'today' : 'later';
		const ran = minutesOn.get(day);
		const planned = (ran === undefined && toCome.runs.find(({ on }) => on === day)) || null;
		const waits = (done: Set<LocalDay>, due: boolean): Leaf =>
			done.has(day) ? 'on' : due && when === 'today' ? 'plan' : 'off';
		const leaves = {
			run: runLeaf(ran !== undefined, planned !== null, when !== 'later' && day >= began),
			feel: waits(felt, toCome.checkIn),
			care: careLeaf(cared.has(day), when, toCome, day),
			ask: waits(wrote, false)
		};
		return {
			day,
			name: weekdayName(day).slice(0, 3),
			when,
			leaves,
			caption: caption(ran ?? planned?.minutes, day >= began),
			spoken: speak(leaves, when)
		};
	});
}

function runLeaf(ran: boolean, planned: boolean, restCounts: boolean): Leaf {
	if (ran) return 'on';
	if (planned) return 'plan';
	return restCounts ? 'rested' : 'off';
}

/** A routine that was done; one that waits today; strength on a day to come. What was missed is missed. */
function careLeaf(done: boolean, when: Day['when'], toCome: ToCome, day: LocalDay): Leaf {
	if (done) return 'on';
	const planned = when === 'today' ? toCome.routine : when === 'later' && toCome.strength.includes(day);
	return planned ? 'plan' : 'off';
}

function caption(minutes: number | undefined, since: boolean): string {
	if (minutes !== undefined) return `${Math.max(1, Math.round(minutes))} min`;
	return since ? 'Rest' : '';
}

function speak(leaves: Day['leaves'], when: Day['when']): string {
	const words: string[] = [];
	if (leaves.run === 'on') words.push('ran');
	if (leaves.run === 'plan') words.push('run planned');
	if (leaves.run === 'rested') words.push('rested');
	if (leaves.feel === 'on') words.push('checked in');
	if (leaves.feel === 'plan') words.push('check-in waiting');
	if (leaves.care === 'on') words.push('routine done');
	if (leaves.care === 'plan') words.push(when === 'today' ? 'routine waiting' : 'strength planned');
	if (leaves.ask === 'on') words.push('asked or answered');
	return words.join(', ');
}
