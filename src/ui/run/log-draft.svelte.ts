import { moment, momentOf } from '#browser/clock.ts';
import type { RunFinished, RunId, RunTold } from '#core/diary/event.ts';
import type { Draft } from '#core/run/log.ts';
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
	effort = $state('');
	note = $state('');

	constructor(edit: RunFinished | null, told: RunTold | undefined, next: RunId) {
		const start = edit ? { at: edit.startedAt, offset: edit.offset } : agoAnHour();
		this.run = edit ? (edit.run ?? '') : next;
		this.whole = edit?.ending !== 'early';
		this.day = dayOf(start);
		this.time = timeOf(start);
		this.minutes = edit ? String(Math.round(edit.ran / 6) / 10) : '';
		this.kilometres = edit?.distance === undefined ? '' : String(Math.round(edit.distance / 10) / 100);
		this.treadmill = edit?.treadmill ?? false;
		this.effort = told?.effort == null ? '' : String(told.effort);
		this.note = told?.note ?? '';
	}

	/** As the core reads it. */
	read(): Draft {
		const { run, whole, minutes, kilometres, treadmill } = this;
		const started = momentOf(this.day, this.time);
		return { run: run || null, ending: whole ? 'whole' : 'early', started, minutes, kilometres, treadmill };
	}

	said() {
		return { effort: this.effort === '' ? null : Number(this.effort), note: this.note.trim() };
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
