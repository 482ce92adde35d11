import { zipSync } from 'fflate';
import { FitEncoder } from 'fit-file-parser/encoder';
import { fit, fits } from '#core/run/fit.ts';
import type { Plan, PlannedRun } from '#core/run/plan.ts';

const string = (text: string) => FitEncoder.string(text);

/** A run as a FIT workout. */
export function fitFile(plan: Plan, run: PlannedRun): Uint8Array {
	return fit(plan, run, new FitEncoder(), string);
}

/** Every run of a plan as a FIT workout, in one zip. The same plan always gives the same bytes. */
export function fitZip(plan: Plan): Uint8Array {
	return zipSync(
		fits(plan, () => new FitEncoder(), string),
		{ mtime: '2026-01-01T00:00:00' }
	);
}
