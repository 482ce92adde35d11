import { zipSync } from 'fflate';
import { FitEncoder } from 'fit-file-parser/encoder';
import { fit } from '#core/run/fit.ts';
import { outings, type Plan, type PlannedRun } from '#core/run/plan.ts';

/** A run as a FIT workout. */
export function fitFile(plan: Plan, run: PlannedRun): Uint8Array {
	return fit(plan, run, new FitEncoder(), (text) => FitEncoder.string(text));
}

/** Every run of a plan as a FIT workout, in one zip. The same plan always gives the same bytes. */
export function fitZip(plan: Plan): Uint8Array {
	const files = outings(plan).map((run) => [`${run.id.toLowerCase()}.fit`, fitFile(plan, run)] as const);
	return zipSync(Object.fromEntries(files), { mtime: '2026-01-01T00:00:00' });
}
