import { runArtwork } from '#core/run/artwork.ts';
import type { Plan, PlannedRun } from '#core/run/plan.ts';

/** As large as phones show it. */
const SIDE = 512;

/** The run's cover for the lock screen, which shows no SVG: painted on the device. Null where nothing can paint. */
export async function paintArtwork(plan: Plan, run: PlannedRun): Promise<Blob | null> {
	const url = URL.createObjectURL(new Blob([runArtwork(plan, run)], { type: 'image/svg+xml' }));
	const image = new Image(SIDE, SIDE);
	image.src = url;
	await image.decode().finally(() => URL.revokeObjectURL(url));
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = SIDE;
	canvas.getContext('2d')?.drawImage(image, 0, 0, SIDE, SIDE);
	return new Promise((painted) => canvas.toBlob(painted, 'image/png'));
}
