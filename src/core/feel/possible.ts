import type { CheckedIn, RunFinished } from '../diary/event.ts';
import { type Moment, daysApart } from '../units.ts';

/** Clocks of two devices differ a little. */
const SLACK = 300_000;

/**
 * Why nobody can say this at that moment, as a sentence to show, or null when they can. Used where a check-in is
 * entered; what a file brings is kept and shown as what it is.
 */
export function impossible(
	when: CheckedIn['when'],
	run: RunFinished | null,
	moment: Moment,
	now: Moment
): string | null {
	if (moment.at > now.at + SLACK) return 'That moment is still to come.';
	if (!run) return null;
	switch (when) {
		case 'before':
			return moment.at > run.startedAt ? 'This run had already begun.' : null;
		case 'after':
			return moment.at < run.at ? 'This run was not over yet.' : null;
		case 'morning':
			return daysApart(run, moment) < 1 ? 'The morning after this run has not come yet.' : null;
		default:
			return when satisfies never;
	}
}
