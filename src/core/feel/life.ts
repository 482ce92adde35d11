// A data table: what a person can note beside running with one tap.
import type { Diary } from '../diary/diary.ts';
import type { LifeNoted } from '../diary/event.ts';
import { type Moment, dayOf } from '../units.ts';
import { capital } from './areas.ts';

/**
 * Something beside running that people blame or bless. The diary keeps it and shows it beside the runs; nothing is
 * concluded from it, but that a fever asks for a rest first (`rules/fever.ts`). `name` stands on its button and in the timeline; `icon` is one of the sprite's.
 */
export type LifeKind = {
	id: string;
	name: string;
	icon:
		| 'bed'
		| 'moon'
		| 'desk'
		| 'standing'
		| 'hand'
		| 'person'
		| 'shoe'
		| 'stretch'
		| 'care'
		| 'roller'
		| 'sun'
		| 'pencil';
};

/** In the order in which they are offered. Ids are kept in people's diaries and never change their meaning. */
export const LIFE: readonly LifeKind[] = [
	{ id: 'slept-well', name: 'Slept well', icon: 'bed' },
	{ id: 'slept-badly', name: 'Slept badly', icon: 'moon' },
	{ id: 'desk', name: 'Long hours at a desk', icon: 'desk' },
	{ id: 'on-feet', name: 'Long hours on my feet', icon: 'standing' },
	{ id: 'stretching', name: 'Stretching', icon: 'stretch' },
	{ id: 'pilates', name: 'Pilates or yoga', icon: 'care' },
	{ id: 'roller', name: 'Foam roller', icon: 'roller' },
	{ id: 'massage', name: 'Massage', icon: 'hand' },
	{ id: 'physio', name: 'Physio visit', icon: 'person' },
	{ id: 'shoes', name: 'New shoes', icon: 'shoe' },
	{ id: 'fever', name: 'A fever', icon: 'sun' },
	{ id: 'other', name: 'Something else', icon: 'pencil' }
];

/** The kind with that id; one of a newer Fourleaf is said as it is written, with the pencil. */
export function lifeKind(id: string): LifeKind {
	const known = LIFE.find((kind) => kind.id === id);
	return known ?? { id, name: capital(id.replaceAll('-', ' ')), icon: 'pencil' };
}

/** What was noted on the local day of a moment, in order of time. */
export function notedOn(diary: Diary, moment: Moment): LifeNoted[] {
	const day = dayOf(moment);
	return diary.life.filter((note) => dayOf(note) === day);
}
