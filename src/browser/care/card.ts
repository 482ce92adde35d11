import { trackLength } from '#core/care/cues.ts';
import { after, length, where, type Part, type Routine } from '#core/care/routine.ts';
import type { Seconds } from '#core/units.ts';
import type { Card } from '../sound/lock-screen.ts';

const NOW: Record<Part['kind'], string> = {
	ready: 'Get ready',
	work: '',
	change: 'Change sides',
	rest: 'Rest'
};

/** What the lock screen says of a routine. */
export function cardOf(routine: Routine, position: Seconds, going: boolean): Card {
	const place = where(routine, Math.min(position, length(routine) - 0.01));
	const next = place && after(routine, place.part);
	const kind = place && NOW[place.part.kind];
	const side = place?.part.side ? `, ${place.part.side} side` : '';
	const name = place?.part.exercise.name ?? routine.name;
	const then = next && next.move !== place.part.move ? `, then ${next.exercise.name}` : '';
	return {
		title: `${kind ? `${kind}: ` : ''}${name}${side}`,
		artist: `${routine.name}${then}`,
		position,
		whole: trackLength(routine),
		going
	};
}
