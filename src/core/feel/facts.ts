import type { CheckedIn } from '../diary/event.ts';
import { type Moment, dayOf, weekdayName } from '../units.ts';
import { placeName } from './areas.ts';
import { worst, type Outing } from './outing.ts';
import { listed, places, plainDay } from './words.ts';

/** One line of what was told. `sore` when it is 2 or more. */
export type Fact = { label: string; value: string; sore: boolean };

/** `Before the run, Thursday`, `After the run`, `This morning`. */
function label(checkIn: CheckedIn, { finished }: Outing, now: Moment): string {
	const today = dayOf(now);
	const day = dayOf(checkIn);
	if (checkIn.when === 'before' && finished && checkIn.at <= finished.startedAt)
		return `Before the run, ${plainDay(dayOf(finished), today)}`;
	if (checkIn.when === 'after' && finished && checkIn.run === finished.id)
		return `After the run, ${plainDay(dayOf(finished), today)}`;
	if (checkIn.when === 'morning') return day === today ? 'This morning' : `${weekdayName(day)} morning`;
	const said = plainDay(day, today);
	return said.charAt(0).toUpperCase() + said.slice(1);
}

/** `0`, `3`, or `lower back 3, left knee 2` when more than one place is spoken of. */
function value(checkIn: CheckedIn, several: boolean): string {
	if (!several) return String(worst([checkIn]));
	const sore = places([checkIn]);
	return sore.length ? sore.map(({ place, score }) => `${placeName(place)} ${score}`).join(', ') : '0';
}

/** What was told about the last run and since, line by line. */
export function factsOf({ outing, days }: { outing: Outing; days: number | null }, now: Moment): Fact[] {
	const { told, finished } = outing;
	const several = places(told).length > 1;
	const lines = told.map((checkIn): Fact => ({
		label: label(checkIn, outing, now),
		value: value(checkIn, several),
		sore: worst([checkIn]) >= 2
	}));
	const marks = [
		told.some(({ limp }) => limp) && 'limp',
		told.some(({ swelling }) => swelling) && 'swelling',
		told.some(({ boneSpot }) => boneSpot) && 'sore spot on a bone'
	].filter((mark) => mark !== false);
	if (told.length > 0)
		lines.push({
			label: 'Limp, swelling, sore spot on a bone',
			value: marks.length ? listed(marks) : 'none',
			sore: marks.length > 0
		});
	else if (finished) lines.push({ label: 'After the run', value: 'nothing told', sore: false });
	if (days !== null && days >= 7 && finished)
		lines.push({ label: 'Days since your last run', value: String(days), sore: false });
	return lines;
}
