import { zipSync } from 'fflate';
import { FitEncoder } from 'fit-file-parser/encoder';
import { fits } from '#core/run/fit.ts';
import type { Plan } from '#core/run/plan.ts';

/** Every run of a plan as a FIT workout, in one zip, made on this device. */
export function workouts(plan: Plan): Blob {
	const files = fits(
		plan,
		() => new FitEncoder(),
		(text) => FitEncoder.string(text)
	);
	return new Blob([zipSync(files)], { type: 'application/zip' });
}
