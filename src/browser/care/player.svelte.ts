import { trackLength } from '#core/care/cues.ts';
import { boundsOf, mayDo } from '#core/care/bounds.ts';
import { doseFor } from '#core/care/candidates.ts';
import type { Exercise } from '#core/care/exercises.ts';
import { instead } from '#core/care/instead.ts';
import { nextMove, previousMove, routineOf, where, type Recipe, type Routine } from '#core/care/routine.ts';
import * as core from '#core/care/session.ts';
import type { Session } from '#core/care/session.ts';
import { passedAtMost } from '#core/run/session.ts';
import type { Seconds } from '#core/units.ts';
import { clocks, moment } from '../clock.ts';
import { diary } from '../diary.svelte.ts';
import { keepAwake } from '../run/awake.ts';
import type { Clockwork } from '../run/clockwork.ts';
import { pocket, type Pocket } from '../run/pocket.ts';
import { screen } from '../run/screen.ts';
import * as lockScreen from '../sound/lock-screen.ts';
import { mix } from '../sound/mixing.ts';
import { keepUnderway, underway } from '../store.ts';
import { cardOf } from './card.ts';
import { feedback, type Mark } from './feedback.svelte.ts';
import { teller } from './teller.svelte.ts';

const NAME = 'routine';
const LOOK_EVERY_MS = 200;
const KEEP_EVERY_MS = 2000;

/** What was done, for the screen at the end. */
export type Done = ReturnType<typeof core.outcome> & { recipe: Recipe };

/** An exercise that hurt, with what came in its place; or one that was too easy or too hard. */
export type News =
	{ kind: 'hurts'; of: Exercise; instead: Exercise | null } | { kind: 'too-easy' | 'too-hard'; of: Exercise };

/** The routine being done in this tab. It lives outside the page, so that leaving the page only pauses it. */
class Player {
	session = $state.raw<Session | null>(null);
	done = $state.raw<Done | null>(null);
	/** A routine that was left or cut off, to carry on with. */
	waiting = $state.raw<Session | null>(null);
	/** What has just been said of an exercise, until the next work begins. */
	news = $state.raw<News | null>(null);
	#recipe = $derived(this.session?.recipe ?? null);
	routine: Routine | null = $derived(this.#recipe && routineOf(this.#recipe));
	#work: Clockwork | Pocket | null = null;
	#timer: ReturnType<typeof setInterval> | undefined;
	#frame = 0;
	#kept = 0;
	#seen = { wall: 0, steady: 0 };

	/** Looks for a routine that was left in the middle. */
	async look(): Promise<void> {
		if (this.session) return;
		try {
			this.waiting = core.recover(await underway(NAME), moment().at);
		} catch {
			// A device that keeps nothing has nothing waiting.
			this.waiting = null;
		}
	}

	/** Fetches the voice, ahead of the tap. One that comes after the tap takes over where the routine is. */
	async prepare(): Promise<void> {
		await teller.prepare();
		this.#change();
	}

	/** Starts from the beginning. Call it within a tap, so that there may be sound. */
	begin(recipe: Recipe): void {
		feedback.clear();
		this.#go(core.begin(recipe, moment().at));
	}

	/** Carries on with what was waiting. Call it within a tap. */
	carryOn(): void {
		if (this.waiting) this.#go(core.resume(this.waiting, moment().at));
	}

	#go(session: Session): void {
		this.#stop();
		this.done = null;
		this.waiting = null;
		this.news = null;
		this.session = session;
		this.#seen = clocks();
		mix('playback');
		this.#drive();
		clearInterval(this.#timer);
		// The frame makes movement smooth, the interval keeps time where frames are not drawn.
		this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
		const draw = () => {
			this.#look();
			this.#frame = requestAnimationFrame(draw);
		};
		this.#frame = requestAnimationFrame(draw);
		this.#keep();
	}

	/** Plays the track from where the session is. */
	#drive(): void {
		const { session, routine } = this;
		if (!session || !routine) return;
		const heard = {
			paused: () => this.#went(false),
			going: () => this.#went(true),
			ended: () => void this.finish(trackLength(routine)),
			moved: () => this.#look()
		};
		this.#work?.close();
		this.#work = pocket(teller.track(routine), session.position, heard);
		const { previous, next, seek } = this;
		const deeds = { play: () => this.resume(), pause: () => this.pause(), previous, next, seek };
		lockScreen.handOver(deeds);
		this.#work.play().catch((problem: unknown) => {
			const { name } = problem as Error;
			// The track was changed under it, and goes on.
			if (name === 'AbortError') return;
			// The browser wants a tap first, or a call took the sound: paused until the person taps.
			if (name === 'NotAllowedError') return this.#went(false);
			// A phone that cannot play it: the phone's own clock does, with the screen on.
			this.#work?.close();
			const cues = teller.cues(routine);
			this.#work = screen(trackLength(routine), cues, teller.mouth(), session.position, heard);
			void this.#work.play();
		});
	}

	/** The routine or its voice is another one: the track is made again and goes on from here. */
	#change(): void {
		const { session, routine } = this;
		if (!session || !routine || !this.#work) return;
		if ('change' in this.#work) this.#work.change(teller.track(routine), session.position);
		else this.#drive();
	}

	/** Reads where the track is; notices a new part; keeps the record. */
	#look(): void {
		const { session, routine } = this;
		if (!session?.going || !routine || !this.#work) return;
		const read = clocks();
		const since = passedAtMost(this.#seen, read);
		this.#seen = read;
		const next = core.follow(session, { position: this.#work.position(), since }, moment().at);
		this.session = next;
		if (core.isOver(next, routine)) return void this.finish();
		const part = where(routine, next.position)?.part;
		if (part !== where(routine, session.position)?.part) this.#changed(part?.kind === 'work');
		if (Math.abs(next.seenAt - this.#kept) >= KEEP_EVERY_MS) this.#keep();
	}

	#changed(begins: boolean): void {
		if (begins) this.news = null;
		const { session, routine } = this;
		if (session && routine) lockScreen.tell(cardOf(routine, session.position, session.going));
	}

	#keep(): void {
		const { session } = this;
		if (!session) return;
		this.#kept = session.seenAt;
		// A device that keeps nothing must not stop a routine.
		keepUnderway(NAME, $state.snapshot(session)).catch(() => {});
	}

	/** The track stopped or went on: by our button, the lock screen's, or a phone call. */
	#went(going: boolean): void {
		if (!this.session) return;
		if (going) this.#seen = clocks();
		else this.#look();
		if (!this.session) return;
		this.session = going ? core.resume(this.session, moment().at) : core.pause(this.session, moment().at);
		keepAwake(going);
		this.#changed(false);
		this.#keep();
	}

	pause(): void {
		this.#work?.pause();
	}

	resume(): void {
		void this.#work?.play().catch(() => this.#went(false));
	}

	next = (): void => {
		if (this.routine && this.session) this.seek(nextMove(this.routine, this.session.position));
	};

	previous = (): void => {
		if (this.routine && this.session) this.seek(previousMove(this.routine, this.session.position));
	};

	/** Goes to a place in the routine; its end finishes it. */
	seek = (position: Seconds): void => {
		if (!this.routine || !this.session) return;
		this.#look();
		this.session = core.jump(this.session, position);
		this.#work?.seek(position);
		this.#changed(false);
		this.#keep();
	};

	/** Swaps this exercise for one that leaves the place alone, now and in the diary. Call it within a tap. */
	hurts(): void {
		const { session, routine } = this;
		const part = session && routine && where(routine, session.position)?.part;
		if (!part) return;
		const bounds = boundsOf(diary.now, moment());
		const least = (each: Exercise) => (mayDo(bounds, each) ? (doseFor(bounds, each, 1)?.dose ?? null) : null);
		const other = instead(routine.recipe, part.move, least);
		this.session = core.hurts(session, routine, other);
		const swappedIn = other && this.routine?.moves[part.move];
		this.news = { kind: 'hurts', of: part.exercise, instead: swappedIn ?? null };
		void feedback.say([part.exercise.id], 'hurts');
		this.#change();
		this.#changed(false);
		this.#keep();
	}

	/** Says that this exercise is too easy or too hard; the same again takes it back. */
	mark(mark: Exclude<Mark, 'hurts'>): void {
		const { session, routine } = this;
		const of = session && routine && where(routine, session.position)?.part.exercise;
		if (!of) return;
		const again = feedback.of(of.id) === mark;
		this.news = again ? null : { kind: mark, of };
		void feedback.say([of.id], again ? null : mark);
	}

	/** Voice or tones. Call it within a tap. */
	toggleVoice(): void {
		teller.toggle();
		this.#change();
	}

	/** Puts the routine away; it waits where it is. */
	leave(): void {
		if (!this.session) return;
		this.#went(false);
		this.waiting = this.session;
		this.#stop();
	}

	/** Ends here, or at `position`, and writes it to the diary. */
	async finish(position: Seconds | null = null): Promise<void> {
		const { session, routine } = this;
		if (!session || !routine) return;
		const since = passedAtMost(this.#seen, clocks());
		const last = position === null ? session : core.follow(session, { position, since }, moment().at);
		const said = core.outcome(last, routine);
		this.done = { ...said, recipe: routine.recipe };
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
		this.#work?.close();
		this.#work = null;
		clearInterval(this.#timer);
		cancelAnimationFrame(this.#frame);
		keepAwake(false);
		lockScreen.clear();
		mix('auto');
	}

	/** The page is being hidden or killed: the last chance to write. */
	hiding(): void {
		this.#look();
		this.#keep();
	}
}

export const player = new Player();

if (typeof document !== 'undefined') {
	document.addEventListener('visibilitychange', () => player.hiding());
	addEventListener('pagehide', () => player.hiding());
}
