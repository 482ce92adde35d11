import type { Ache, CheckedIn, RunFinished } from '../diary/event.ts';
import { capital, placeName } from '../feel/areas.ts';

/** The worst ache of a check-in, the first of equals; null when nothing ached. */
function worst({ aches }: CheckedIn): Ache | null {
	return aches.reduce<Ache | null>((most, ache) => (!most || ache.score > most.score ? ache : most), null);
}

/** `Lower back 3, then 0`: the worst ache after a run and the same place next morning; null when nothing ached. */
export function acheLine(run: RunFinished, checkIns: readonly CheckedIn[]): string | null {
	const about = checkIns.filter((checkIn) => checkIn.run === run.id);
	const after = about.findLast((checkIn) => checkIn.when === 'after');
	const ache = after && worst(after);
	if (!ache || ache.score === 0) return null;
	const morning = about.findLast((checkIn) => checkIn.when === 'morning');
	const then = morning?.aches.find(({ area, side }) => area === ache.area && side === ache.side)?.score ?? 0;
	return `${capital(placeName(ache))} ${ache.score}${morning ? `, then ${then}` : ''}`;
}
