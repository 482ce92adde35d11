import { outings, place, type Plan, type PlannedRun } from './plan.ts';
import { workout, type Part, type WorkoutStep } from './workout.ts';

/** A field as the encoder takes it: its number in the profile, its size in bytes, its type and its raw value. */
type Field = { number: number; size: number; baseType: number; value: number | Uint8Array };

/** What writes FIT files: the encoder of `fit-file-parser`, which only the floors above may name. */
export type FitWriter = {
	writeMessage(message: number, fields: Field[]): unknown;
	close(): Uint8Array;
};

/** A text as FIT keeps it: UTF-8, ended by a zero byte. */
export type FitString = (text: string) => Uint8Array;

// Numbers of Garmin's public FIT profile.
const FILE_ID = 0;
const WORKOUT = 26;
const WORKOUT_STEP = 27;
const TYPE_WORKOUT = 5;
const MAKER_IN_DEVELOPMENT = 255;
const RUNNING = 1;
const BY_TIME = 0;
const REPEAT_UNTIL_DONE = 6;
const OPEN_TARGET = 2;
const INTENSITY: Record<Part, number> = { run: 0, walk: 1, 'warm-up': 2, 'cool-down': 3 };
const NAME: Record<Part, string> = {
	'warm-up': 'Warm-up walk',
	run: 'Run',
	walk: 'Walk',
	'cool-down': 'Cool-down walk'
};

/** 2026-01-01T00:00Z in seconds since FIT's beginning, 1989-12-31T00:00Z. */
const NEW_YEAR_2026 = 1_136_160_000;

const enumerated = (number: number, value: number): Field => ({ number, size: 1, baseType: 0, value });
const uint16 = (number: number, value: number): Field => ({ number, size: 2, baseType: 132, value });
const uint32 = (number: number, value: number): Field => ({ number, size: 4, baseType: 134, value });
const uint32z = (number: number, value: number): Field => ({ number, size: 4, baseType: 140, value });
const text = (number: number, value: Uint8Array): Field => ({
	number,
	size: value.length,
	baseType: 7,
	value
});

function stepFields(step: WorkoutStep, index: number, string: FitString): Field[] {
	const at = uint16(254, index);
	switch (step.kind) {
		case 'stretch':
			return [
				at,
				text(0, string(NAME[step.part])),
				enumerated(1, BY_TIME),
				uint32(2, step.seconds * 1000),
				enumerated(3, OPEN_TARGET),
				uint32(4, 0),
				enumerated(7, INTENSITY[step.part])
			];
		case 'repeat':
			return [at, enumerated(1, REPEAT_UNTIL_DONE), uint32(2, step.from), uint32(4, step.times)];
		default:
			return step satisfies never;
	}
}

/** A number of the plan's own, never 0, by which a watch tells its files from another plan's (FNV-1a). */
function serial(plan: Plan): number {
	let hash = 0x811c9dc5;
	for (const letter of plan.id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return hash || 1;
}

/**
 * A run as a FIT workout, for a sports watch. A watch takes two files of the same maker, number and time for one, so
 * each run of a plan has a time of its own. The same run always gives the same bytes.
 */
export function fit(plan: Plan, run: PlannedRun, writer: FitWriter, string: FitString): Uint8Array {
	const steps = workout(run);
	writer.writeMessage(FILE_ID, [
		enumerated(0, TYPE_WORKOUT),
		uint16(1, MAKER_IN_DEVELOPMENT),
		uint16(2, 0),
		uint32z(3, serial(plan)),
		uint32(4, NEW_YEAR_2026 + Math.round(place(plan, run.id) * 60))
	]);
	writer.writeMessage(WORKOUT, [
		enumerated(4, RUNNING),
		uint16(6, steps.length),
		text(8, string([...`${run.id} ${plan.name}`].slice(0, 40).join('')))
	]);
	steps.forEach((step, index) => writer.writeMessage(WORKOUT_STEP, stepFields(step, index, string)));
	return writer.close();
}

/** Every run of a plan as a FIT workout, by the name of its file. */
export function fits(plan: Plan, writer: () => FitWriter, string: FitString): Record<string, Uint8Array> {
	return Object.fromEntries(
		outings(plan).map((run) => [`${run.id.toLowerCase()}.fit`, fit(plan, run, writer(), string)])
	);
}
