import type { CheckedIn, RunFinished } from '#core/diary/event.ts';
import { couchTo5k } from '#core/run/couch-to-5k.ts';
import { find, inWords } from '#core/run/plan.ts';

/** `week 6, run 3`; a run of a plan this Fourleaf does not know by its short name; `a run of your own` outside a plan. */
export function runInWords({ run }: RunFinished): string {
	if (run === null) return 'a run of your own';
	const planned = find(couchTo5k, run);
	return planned ? inWords(planned) : run;
}

/** `After week 6, run 3`: what a check-in is about. */
export function titleOf(when: CheckedIn['when'], run: RunFinished | null): string {
	if (!run) return when === 'before' ? 'Before your run' : 'A check-in';
	switch (when) {
		case 'before':
			return `Before ${runInWords(run)}`;
		case 'after':
			return `After ${runInWords(run)}`;
		case 'morning':
			return `The morning after ${runInWords(run)}`;
		default:
			return when satisfies never;
	}
}
