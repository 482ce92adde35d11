import { cuesBetween, cuesOf } from '#core/care/cues.ts';
import type { Level } from '#core/care/exercises.ts';
import type { PhraseId } from '#core/care/phrases.ts';
import { BACK_COMFORT, compose, nextMove, previousMove, type Routine } from '#core/care/routine.ts';
import * as core from '#core/care/session.ts';
import type { Session } from '#core/care/session.ts';
import type { Seconds } from '#core/units.ts';
import { moment } from '../clock.ts';
import { diary } from '../diary.svelte.ts';
import { keepAwake } from '../run/awake.ts';
import { keepUnderway, underway } from '../store.ts';
import { voice } from './teller.svelte.ts';

const NAME = 'routine';
const LOOK_EVERY_MS = 200;
const KEEP_EVERY_MS = 2000;

/** What was done, for the screen at the end. */
export type Done = ReturnType<typeof core.outcome>;

const routineOf = (level: Level): Routine => compose(BACK_COMFORT, level);

/** The routine being done in this tab. It lives outside the page, so that leaving the page only pauses it. */
class Player {
	session = $state.raw<Session | null>(null);
	done = $state.raw<Done | null>(null);
	/** A routine that was left or cut off, to carry on with. */
	waiting = $state.raw<Session | null>(null);
	/** The exercise that was just left out, until the next one begins. */
	leftOut = $state<string | null>(null);
	routine = $derived(this.session && routineOf(this.session.level));
	#cues = $derived(this.routine ? cuesOf(this.routine) : []);
	#timer: ReturnType<typeof setInterval> | undefined;
	#frame = 0;
	#kept = 0;

	/** Looks for a routine that was left in the middle. */
	async look(): Promise<void> {
		if (this.session) return;
		try {
			this.waiting = core.recover(await underway(NAME), routineOf, moment().at);
		} catch {
			// A device that keeps nothing has nothing waiting.
			this.waiting = null;
		}
	}

	/** Starts from the beginning. Call it within a tap, so that the voice may speak. */
	begin(level: Level): void {
		this.#go(core.begin(routineOf(level), moment().at));
	}

	/** Carries on with what was waiting. Call it within a tap. */
	carryOn(): void {
		if (this.waiting) this.#go(core.resume(this.waiting, moment().at));
	}

	#go(session: Session): void {
		this.done = null;
		this.waiting = null;
		this.leftOut = null;
		this.session = session;
		voice.open();
		if (session.position === 0) voice.say('care-ready');
		keepAwake(true);
		clearInterval(this.#timer);
		// The frame makes movement smooth, the interval keeps time where frames are not drawn.
		this.#timer = setInterval(() => this.#tick(), LOOK_EVERY_MS);
		cancelAnimationFrame(this.#frame);
		const draw = () => {
			this.#tick();
			this.#frame = requestAnimationFrame(draw);
		};
		this.#frame = requestAnimationFrame(draw);
	}

	#tick(): void {
		const { session, routine } = this;
		if (!session?.going || !routine) return;
		const next = core.move(session, moment().at);
		this.session = next;
		if (!next.going) keepAwake(false);
		this.#speak(session.position, next.position);
		if (core.isOver(next, routine)) return void this.finish();
		if (Math.abs(next.mark - this.#kept) >= KEEP_EVERY_MS) this.#keep();
	}

	#speak(from: Seconds, to: Seconds): void {
		const due = cuesBetween(this.#cues, from, to).at(-1);
		if (!due) return;
		if (due.say === 'care-begin') this.leftOut = null;
		voice.say(due.say);
	}

	#keep(): void {
		const { session } = this;
		if (!session) return;
		this.#kept = session.mark;
		// A device that keeps nothing must not stop a routine.
		keepUnderway(NAME, session).catch(() => {});
	}

	pause(): void {
		if (!this.session) return;
		this.session = core.pause(this.session, moment().at);
		keepAwake(false);
		this.#keep();
	}

	resume(): void {
		if (!this.session) return;
		voice.open();
		this.session = core.resume(this.session, moment().at);
		keepAwake(true);
	}

	next(): void {
		if (this.routine && this.session)
			this.#jump(core.jump(this.session, nextMove(this.routine, this.session.position)));
	}

	previous(): void {
		if (!this.routine || !this.session) return;
		this.#jump(core.jump(this.session, previousMove(this.routine, this.session.position)));
	}

	/** Leaves this exercise out, now and in the diary. */
	hurts(): void {
		if (!this.routine || !this.session) return;
		const after = core.hurts(this.session, this.routine);
		this.leftOut = after.hurt.at(-1) ?? null;
		this.#jump(after, 'care-left-out');
	}

	#jump(to: Session, say: PhraseId | null = null): void {
		const { routine } = this;
		if (!routine) return;
		this.session = to;
		const first = this.#cues.find(({ at }) => at >= to.position);
		if (say) voice.say(say);
		else if (first && to.going && first.at - to.position < 0.01) voice.say(first.say);
		if (core.isOver(to, routine)) return void this.finish();
		this.#keep();
	}

	/** Puts the routine away; it waits where it is. */
	leave(): void {
		if (!this.session) return;
		this.pause();
		this.waiting = this.session;
		this.#stop();
	}

	/** Ends here and writes it to the diary. */
	async finish(): Promise<void> {
		const { session, routine } = this;
		if (!session || !routine) return;
		const said = core.outcome(session, routine);
		this.done = said;
		if (said.ending === 'whole') voice.say('care-done');
		this.#stop();
		await diary.append({ kind: 'routine-finished', ...said });
		await this.forget();
	}

	/** Lets go of what was waiting. */
	async forget(): Promise<void> {
		this.waiting = null;
		await keepUnderway(NAME, null).catch(() => {});
	}

	#stop(): void {
		this.session = null;
		clearInterval(this.#timer);
		cancelAnimationFrame(this.#frame);
		keepAwake(false);
	}
}

export const player = new Player();
