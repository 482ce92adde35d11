import { moment, momentOf } from '#browser/clock.ts';
import type { RunFinished, RunId, RunTold } from '#core/diary/event.ts';
import { kilometresShown, minutesShown, type Draft } from '#core/run/log.ts';
import { dayOf, timeOfDay, type LocalDay } from '#core/units.ts';

const HOUR = 3_600_000;

/** What stands in the form for noting a run: what was kept of the run that is changed, or the next run, an hour ago. */
export class LogDraft {
	run = $state<RunId | ''>('');
	whole = $state(true);
	day = $state<LocalDay>('');
	time = $state('');
	minutes = $state('');
	kilometres = $state('');
	treadmill = $state(false);
	effort = $state<number | null>(null);
	note = $state('');

	/** The run that is changed, with its day and time as they first stood here. */
	readonly #was: { run: RunFinished; day: string; time: string } | null;

	constructor(edit: RunFinished | null, told: RunTold | undefined, next: RunId) {
		const start = edit ? { at: edit.startedAt, offset: edit.offset } : agoAnHour();
		this.run = edit ? (edit.run ?? '') : next;
		this.whole = edit?.ending !== 'early';
		this.day = dayOf(start);
		this.time = timeOf(start);
		this.minutes = edit ? minutesShown(edit.ran) : '';
		this.kilometres = edit?.distance === undefined ? '' : kilometresShown(edit.distance);
		this.treadmill = edit?.treadmill ?? false;
		this.effort = told?.effort ?? null;
		this.note = told?.note ?? '';
		this.#was = edit && { run: edit, day: this.day, time: this.time };
	}

	/** As the core reads it. */
	read(): Draft {
		const { run, whole, day, time, minutes, kilometres, treadmill } = this;
		const was = this.#was;
		const same = was?.day === day && was.time === time;
		// The field has no seconds; a time left alone keeps its own.
		const started = same ? { at: was.run.startedAt, offset: was.run.offset } : momentOf(day, time);
		return {
			run: run || null,
			ending: whole ? 'whole' : 'early',
			started,
			minutes,
			kilometres,
			treadmill,
			was: was?.run ?? null
		};
	}

	said() {
		return { effort: this.effort, note: this.note.trim() };
	}
}

const agoAnHour = () => {
	const { at, offset } = moment();
	return { at: at - HOUR, offset };
};

/** `07:30` of a moment's local day. */
function timeOf({ at, offset }: { at: number; offset: number }): string {
	const minutes = Math.floor(at / 60_000) + offset;
	return timeOfDay(((minutes % 1440) + 1440) % 1440);
}
