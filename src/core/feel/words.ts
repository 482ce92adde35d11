import type { CheckedIn } from '../diary/event.ts';
import { type LocalDay, type Moment, addDays, dayOf, daysBetween, longDay, weekdayName } from '../units.ts';
import { capital, placeKey, yourPlace, type Place } from './areas.ts';
import { worstAt, type Outing } from './outing.ts';

/** `today`, `tomorrow`, `yesterday`, `on Thursday`, `on 7 November`: a day as one says it on that other day. */
export function onDay(day: LocalDay, today: LocalDay): string {
	const ahead = daysBetween(today, day);
	if (ahead === 0) return 'today';
	if (ahead === 1) return 'tomorrow';
	if (ahead === -1) return 'yesterday';
	if (ahead > -7 && ahead < 7) return `on ${weekdayName(day)}`;
	return `on ${longDay(day).split(' ').slice(1).join(' ')}`;
}

/** The same without `on`: `Thursday`, `7 November`. */
export function plainDay(day: LocalDay, today: LocalDay): string {
	return onDay(day, today).replace(/^on /, '');
}

/** `this morning`, `yesterday morning`, `Friday morning`, `the morning of 7 November`. */
export function morningOf(day: LocalDay, today: LocalDay): string {
	if (day === today) return 'this morning';
	return Math.abs(daysBetween(today, day)) < 7
		? `${plainDay(day, today)} morning`
		: `the morning of ${plainDay(day, today)}`;
}

/** `today’s run`, `yesterday’s run`, `Thursday’s run`, `your run on 7 November`. */
function theRun(day: LocalDay, today: LocalDay): string {
	const said = onDay(day, today);
	const apart = Math.abs(daysBetween(today, day));
	return apart < 7 ? `${said.replace(/^on /, '')}’s run` : `your run ${said}`;
}

/** `after yesterday’s run`, `this morning`, `on Friday`: when something was told. */
export function whenTold(checkIn: CheckedIn, { finished }: Outing, now: Moment): string {
	const today = dayOf(now);
	const day = dayOf(checkIn);
	const about = finished !== null && checkIn.run === finished.id;
	if (checkIn.when === 'morning') {
		const morning = morningOf(day, today);
		return day === today || day === addDays(today, -1) ? morning : `on ${morning}`;
	}
	if (checkIn.when === 'after' && about) return `after ${theRun(dayOf(finished), today)}`;
	if (checkIn.when === 'before' && finished && checkIn.at <= finished.startedAt)
		return `before ${theRun(dayOf(finished), today)}`;
	return onDay(day, today);
}

/** Two things by `and`, more by commas. */
export function listed(parts: readonly string[]): string {
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Every place named in the check-ins, the sorest first; at equal scores in order of their names. */
export function places(told: readonly CheckedIn[]): { place: Place; score: number }[] {
	const seen = new Map<string, Place>();
	for (const { aches } of told) for (const ache of aches) seen.set(placeKey(ache), ache);
	return [...seen]
		.map(([key, place]) => ({ place, score: worstAt(told, key), key }))
		.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
		.filter(({ score }) => score > 0);
}

/** `back to 0`, `1`, `still 3`: how it was in the morning. */
function byMorning(
	places: readonly { place: Place; score: number }[],
	morning: readonly CheckedIn[]
): string {
	const scores = places.map(({ place }) => worstAt(morning, placeKey(place)));
	const high = Math.max(...scores);
	const was = Math.max(...places.map(({ score }) => score));
	const both = places.length > 1 ? (places.length === 2 ? 'both ' : 'all ') : '';
	if (high === 0) return `${both}back to 0`;
	if (places.length > 1) return `${high} at most`;
	if (high === was) return `still ${high}`;
	return high < was ? `down to ${high}` : `${high}`;
}

const NAMED = 3;

/**
 * What was told about aches, in one breath and without a full stop: `Your lower back was 3 after yesterday’s run and
 * back to 0 this morning`. Null when nothing ached.
 */
export function toldAches(outing: Outing, now: Moment, from = 1): string | null {
	const evening = outing.told.filter(({ when }) => when !== 'morning');
	const mornings = outing.told.filter(({ when }) => when === 'morning');
	const first = places(evening).some(({ score }) => score >= from) ? evening : outing.told;
	const sore = places(first)
		.filter(({ score }) => score >= from)
		.slice(0, NAMED);
	const top = sore[0];
	if (!top) return null;
	const peak = first.find((checkIn) => worstAt([checkIn], placeKey(top.place)) === top.score);
	if (!peak) return null;
	const [head, ...rest] = sore.map(({ place, score }, i) =>
		i === 0 ? `${capital(yourPlace(place))} was ${score}` : `${yourPlace(place)} ${score}`
	);
	const said = `${listed([head ?? '', ...rest])} ${whenTold(peak, outing, now)}`;
	const last = mornings.at(-1);
	if (first === outing.told || !last || last.at < peak.at) return said;
	return `${said} and ${byMorning(sore, [last])} ${whenTold(last, outing, now)}`;
}
