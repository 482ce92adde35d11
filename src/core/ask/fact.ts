import type { RunId, Score } from '../diary/event.ts';
import { AREAS, areaName } from './area.ts';
import type { SideRead } from './read-side.ts';
import type { Onset } from './read-onset.ts';
import { isTried, TRIED, type Tried } from './tried.ts';

/** One thing a person may send with a question, each by its own tick. */
export type Fact =
	| { kind: 'plan'; plan: 'couch-to-5k' }
	| { kind: 'run'; run: RunId }
	| { kind: 'week'; week: number }
	| { kind: 'minutes'; minutes: number }
	| { kind: 'area'; area: string; side: SideRead | null }
	| { kind: 'onset'; onset: Onset }
	| { kind: 'score'; score: Score }
	| { kind: 'after'; score: Score }
	| { kind: 'morning'; score: Score }
	| { kind: 'exercises' }
	| { kind: 'tried'; tried: Tried };

/** Whether it tells of the body. Such a fact is never ticked for the person. */
export function isHealth(fact: Fact): boolean {
	return leafOf(fact) === 'feel';
}

/** The part of Fourleaf a fact belongs to, for its colour. */
export function leafOf({ kind }: Fact): 'run' | 'feel' | 'care' {
	switch (kind) {
		case 'plan':
		case 'run':
		case 'week':
		case 'minutes':
			return 'run';
		case 'area':
		case 'onset':
		case 'score':
		case 'after':
		case 'morning':
			return 'feel';
		case 'exercises':
		case 'tried':
			return 'care';
		default:
			return kind satisfies never;
	}
}

/** When it hurts, as on a tag. */
const ONSETS: Readonly<Record<Onset, string>> = {
	during: 'Hurts while running',
	after: 'Hurts after',
	'next-morning': 'Hurts next morning',
	rest: 'Hurts at rest'
};
const isOnset = (value: string): value is Onset => Object.hasOwn(ONSETS, value);

/** A name inside a sentence; Pilates keeps its capital. */
const inside = (name: string) =>
	name.startsWith('Pilates') ? name : name.charAt(0).toLowerCase() + name.slice(1);

const PLANS: Readonly<Record<string, string>> = { 'couch-to-5k': 'Couch to 5K' };
const PAIRED = new Set([
	'hip',
	'glute',
	'hamstring',
	'thigh',
	'knee',
	'knee-inner',
	'knee-outer',
	'outer-hip',
	'inner-thigh',
	'shin',
	'calf',
	'ankle',
	'heel',
	'leg',
	'shoulder',
	'arm',
	'hand'
]);
const PLURAL: Readonly<Record<string, string>> = {
	calf: 'calves',
	arch: 'arches',
	ball: 'balls of the feet',
	foot: 'feet',
	toe: 'feet'
};

/** `Lower back`, `Left knee`, `Both shins`. */
export function areaLabel(area: string, side: SideRead | null): string {
	const name = areaName(area);
	const low = name.startsWith('IT') ? name : name.toLowerCase();
	if (side === null) return name;
	if (side !== 'both') return `${side === 'left' ? 'Left' : 'Right'} ${low}`;
	return `Both ${PLURAL[area] ?? (PAIRED.has(area) ? `${low}s` : `sides of the ${low}`)}`;
}

/** As on a button to tick: `Week 6, run 3`. */
export function spoken(fact: Fact): string {
	switch (fact.kind) {
		case 'run': {
			const [, week, run] = /^W(\d+)R(\d+)$/.exec(fact.run) ?? [];
			return `Week ${week}, run ${run}`;
		}
		case 'minutes':
			return `${fact.minutes} ${fact.minutes === 1 ? 'minute' : 'minutes'}`;
		default:
			return brief(fact);
	}
}

/** As on a small tag: `W6R3`. */
export function brief(fact: Fact): string {
	switch (fact.kind) {
		case 'plan':
			return PLANS[fact.plan] ?? fact.plan;
		case 'run':
			return fact.run;
		case 'week':
			return `Week ${fact.week}`;
		case 'minutes':
			return `${fact.minutes} min`;
		case 'area':
			return areaLabel(fact.area, fact.side);
		case 'onset':
			return ONSETS[fact.onset];
		case 'score':
			return `${fact.score} out of 10`;
		case 'after':
			return `${fact.score} after`;
		case 'morning':
			return `${fact.score} by morning`;
		case 'exercises':
			return 'Exercises done';
		case 'tried':
			return `Tried ${inside(TRIED[fact.tried].name)}`;
		default:
			return fact satisfies never;
	}
}

/** One line of text for a form and for the database: `run W6R3`, `area knee left`. */
export function write(fact: Fact): string {
	switch (fact.kind) {
		case 'plan':
			return `plan ${fact.plan}`;
		case 'run':
			return `run ${fact.run}`;
		case 'week':
			return `week ${fact.week}`;
		case 'minutes':
			return `minutes ${fact.minutes}`;
		case 'area':
			return fact.side ? `area ${fact.area} ${fact.side}` : `area ${fact.area}`;
		case 'onset':
			return `onset ${fact.onset}`;
		case 'score':
		case 'after':
		case 'morning':
			return `${fact.kind} ${fact.score}`;
		case 'exercises':
			return 'exercises';
		case 'tried':
			return `tried ${fact.tried}`;
		default:
			return fact satisfies never;
	}
}

const whole = (text: string, least: number, most: number): number | null =>
	/^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null;

/** The fact in such a line, or null when it is none that this Fourleaf writes. */
export function parse(line: string): Fact | null {
	const [kind = '', value = '', side = '', ...rest] = line.split(' ');
	if (rest.length > 0 || (side !== '' && kind !== 'area')) return null;
	switch (kind) {
		case 'plan':
			return value === 'couch-to-5k' ? { kind, plan: value } : null;
		case 'run':
			return /^W[1-9]\d?R[1-9]$/.test(value) ? { kind, run: value as RunId } : null;
		case 'week': {
			const week = whole(value, 1, 99);
			return week === null ? null : { kind, week };
		}
		case 'minutes': {
			const minutes = whole(value, 1, 300);
			return minutes === null ? null : { kind, minutes };
		}
		case 'area':
			if (!Object.hasOwn(AREAS, value) || !['', 'left', 'right', 'both'].includes(side)) return null;
			return { kind, area: value, side: side === '' ? null : (side as SideRead) };
		case 'onset':
			return isOnset(value) ? { kind, onset: value } : null;
		case 'tried':
			return isTried(value) ? { kind, tried: value } : null;
		case 'score':
		case 'after':
		case 'morning': {
			const score = whole(value, 0, 10);
			return score === null ? null : { kind, score: score as Score };
		}
		case 'exercises':
			return value === '' ? { kind } : null;
		default:
			return null;
	}
}

/** The facts in such lines, each once, foreign lines left out. At most 16. */
export function parseAll(lines: readonly string[]): Fact[] {
	const once = [...new Set(lines)].slice(0, 16);
	return once.flatMap((line) => parse(line) ?? []);
}

/** The facts as such lines. */
export const lines = (facts: readonly Fact[]): string[] => facts.map(write);
