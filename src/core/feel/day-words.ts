import type { CheckedIn } from '../diary/event.ts';
import { longDay, type Seconds } from '../units.ts';
import { capital, placeName } from './areas.ts';
import { lifeKind } from './life.ts';
import { longest, minutesRun, peak, type Mark, type PastDay, type PastRun } from './past.ts';
import { listed } from './words.ts';

/** One thing of a day: what it is about, and the rest. */
export type Line = { head: string; text: string };

/** `1 minute`, `25 minutes`: rounded, as a day is told. */
function minutes(seconds: Seconds): string {
	const whole = Math.max(1, Math.round(seconds / 60));
	return `${whole} ${whole === 1 ? 'minute' : 'minutes'}`;
}

/** `25 minutes without a walk`, `16 minutes with walks between`. */
function howLong(run: PastRun): string {
	const much = minutes(minutesRun([run]) * 60);
	return run.stretches.length < 2 ? `${much} without a walk` : `${much} with walks between`;
}

function aboutRun(run: PastRun): Line {
	const { finished, telling } = run;
	const parts = [
		howLong(run),
		finished.ending === 'early' ? 'ended early' : null,
		finished.treadmill ? 'on a treadmill' : null,
		finished.distance ? `${(finished.distance / 1000).toFixed(1)} km` : null,
		telling?.effort ? `effort ${telling.effort} of 10` : null,
		finished.loggedAt === undefined ? null : 'written down later'
	].filter((part) => part !== null);
	const note = telling?.note.trim();
	return {
		head: finished.run ?? 'A run of your own',
		text: `${capital(parts.join(', '))}.${note ? ` “${note}”` : ''}`
	};
}

/** `before 0, worst 3, then 1, next morning 0`: as much of it as was told. */
export function markWords({ before, worst, now, morning }: Mark): string {
	return [
		before ? `before ${before}` : null,
		worst === null ? null : `worst ${worst}`,
		now === null ? null : `at the check-in ${now}`,
		morning === null ? null : `next morning ${morning}`
	]
		.filter((part) => part !== null)
		.join(', ');
}

const FEELS = { dull: 'dull', sharp: 'sharp', tight: 'tight', tingling: 'tingling' } as const;

/** The kinds of ache that were named for a place, each once. */
function feelsAt(told: readonly CheckedIn[], area: string, side: string): string {
	const named = told.flatMap(({ aches }) =>
		aches.flatMap((ache) => (ache.area === area && ache.side === side ? (ache.feels ?? []) : []))
	);
	return [...new Set(named)].map((each) => FEELS[each]).join(', ');
}

/** What was ticked beside the aches, in words: `a limp`, `something swollen`, `a sore spot on a bone`. */
export function ticked(told: readonly CheckedIn[]): string[] {
	return [
		told.some(({ limp }) => limp) ? 'a limp' : null,
		told.some(({ swelling }) => swelling) ? 'something swollen' : null,
		told.some(({ boneSpot }) => boneSpot) ? 'a sore spot on a bone' : null
	].filter((mark) => mark !== null);
}

/** Everything noted on a day, in the order runs, aches, ticks, own words, notes, routines. */
export function linesOf(day: PastDay): Line[] {
	const sore = [...day.marks.values()].sort((a, b) => peak(b.mark) - peak(a.mark));
	const marks = ticked(day.told);
	return [
		...day.runs.map(aboutRun),
		...sore.map(({ place, mark }) => {
			const feels = feelsAt(day.told, place.area, place.side);
			return {
				head: capital(placeName(place)),
				text: `${capital(markWords(mark))}.${feels ? ` ${capital(feels)}.` : ''}`
			};
		}),
		...(sore.length === 0 && day.told.length > 0 ? [{ head: 'Check-in', text: 'Nothing ached.' }] : []),
		...(marks.length ? [{ head: 'Also ticked', text: `${capital(listed(marks))}.` }] : []),
		...ownWords(day).map((words) => ({ head: 'Your words', text: `“${words}”` })),
		...day.life.map(({ what, words }) => ({ head: lifeKind(what).name, text: words.trim() || 'Noted.' })),
		...day.routines.map(({ routine, elapsed }) => ({
			head: routineName(routine),
			text: `${minutes(elapsed)}.`
		}))
	];
}

/** `Back comfort`, of `back-comfort`; also of one that only a newer Fourleaf has. */
export function routineName(id: string): string {
	return capital(id.replaceAll('-', ' '));
}

/** What the person wrote in check-ins of a day. */
export function ownWords({ told }: PastDay): string[] {
	return told.flatMap(({ words }) => words?.trim() || []);
}

/** A day as one line to be read out: `Thursday 19 November. W6R3: 25 minutes without a walk. Lower back: worst 3.` */
export function spokenDay(day: PastDay): string {
	return [
		longDay(day.day),
		...linesOf(day).map(({ head, text }) => `${head}: ${text.replace(/\.$/, '')}`)
	].join('. ');
}

/** A week as one line: `Week of Monday 16 November. 2 runs, 45 minutes, the longest 25 without a walk. Lower back up to 3.` */
export function spokenWeek(monday: string, days: readonly PastDay[], sore: readonly string[]): string {
	const runs = days.flatMap((day) => day.runs);
	const ran = runs.length
		? `${runs.length} ${runs.length === 1 ? 'run' : 'runs'}, ${minutes(minutesRun(runs) * 60)}, the longest ${Math.round(longest(runs) / 60)} without a walk`
		: 'No runs';
	return [`Week of ${longDay(monday)}`, ran, sore.length ? listed(sore) : 'nothing ached'].join('. ');
}
