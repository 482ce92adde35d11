import { zipSync } from 'fflate';
import { FitEncoder } from 'fit-file-parser/encoder';
import { fit, fits } from '#core/run/fit.ts';
import type { Plan, PlannedRun } from '#core/run/plan.ts';

const string = (text: string) => FitEncoder.string(text);

/** A run as a FIT workout, made on this device. */
export function workout(plan: Plan, run: PlannedRun): Blob {
	return new Blob([fit(plan, run, new FitEncoder(), string).slice()], { type: 'application/vnd.ant.fit' });
}

/** Every run of a plan as a FIT workout, in one zip. */
export function workouts(plan: Plan): Blob {
	const files = fits(plan, () => new FitEncoder(), string);
	return new Blob([zipSync(files)], { type: 'application/zip' });
}
