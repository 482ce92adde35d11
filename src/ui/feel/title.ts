import type { CheckedIn, RunFinished } from '#core/diary/event.ts';
import { anchor } from '#core/run/plan.ts';
import { shortRunBack } from '#core/run/short-run-back.ts';

/** `week 6, run 3` of whatever plan, a bridge run `week 5, run 2a`; `a run of your own` outside a plan. */
export function runInWords({ run }: RunFinished): string {
	if (run === null) return 'a run of your own';
	if (run === shortRunBack.id) return 'your first short run back';
	const [week, number] = anchor(run).slice(1).split('R');
	return `week ${week}, run ${number}${run.slice(anchor(run).length)}`;
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
