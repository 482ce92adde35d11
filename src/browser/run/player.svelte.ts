import { cues } from '#core/run/cues.ts';
import { planOf } from '#core/run/plans.ts';
import { duration, running, type Plan, type PlannedRun } from '#core/run/plan.ts';
import * as core from '#core/run/session.ts';
import type { CutOff, Mode, Session } from '#core/run/session.ts';
import { nextStart, previousStart, where } from '#core/run/where.ts';
import type { Talk } from '#core/run/talk.ts';
import { lengthIn, trackOf, type Voice } from '#core/run/track.ts';
import type { Seconds } from '#core/units.ts';
import { clocks as readClocks, moment } from '../clock.ts';
import { diary } from '../diary.svelte.ts';
import { preferences } from '../preferences.svelte.ts';
import { loadVoice } from '../sound/voice.ts';
import { keepAwake } from './awake.ts';
import { buzz } from './buzz.ts';
import type { Clockwork } from './clockwork.ts';
import { going } from './going.svelte.ts';
import { hideControls, showControls, updateControls } from './controls.ts';
import { takeRun, type Release } from './lock.ts';
import { pocket } from './pocket.ts';
import { drop, keep } from './record.ts';
import { screen } from './screen.ts';

const KEEP_EVERY_MS = 1000;
const LOOK_EVERY_MS = 200;

/** A track, and what it was made of. */
type Made = { plan: Plan; run: PlannedRun; talk: Talk; voice: Voice; file: Blob };

/**
 * The run being run in this tab. It lives outside the page, so that looking at Today in between does not stop it.
 */
class Player {
	/** Why there is no voice, or null. Screen mode then runs without. */
	trouble = $state<string | null>(null);
	/** The run whose track is made, so that it can start within a tap. */
	ready = $state.raw<PlannedRun | null>(null);
	/** Another tab is running; this one may not. */
	elsewhere = $state(false);
	/** The diary's id of the run that has just ended here, null when there was nothing to note. */
	ended = $state.raw<{ event: string | null } | null>(null);

	get session(): Session | null {
		return going.session;
	}
	set session(session: Session | null) {
		going.session = session;
	}
	get run(): PlannedRun | null {
		return going.run;
	}

	#work: Clockwork | null = null;
	#release: Release | null = null;
	#voice: Voice | null = null;
	#track: Made | null = null;
	#timer: ReturnType<typeof setInterval> | undefined;
	#kept = 0;
	#seen = { wall: 0, steady: 0 };

	/** Fetches the voice and makes the track ahead of the tap that starts it. */
	async prepare(run: PlannedRun): Promise<void> {
		// Read before anything is awaited, so that an effect prepares again when one of them changes.
		const plan = planOf(diary.now);
		const { talk } = preferences.now;
		try {
			this.#voice = await loadVoice();
			this.#track = this.#made({ plan, run, talk, voice: this.#voice });
			this.ready = run;
			this.trouble = null;
		} catch {
			this.trouble = 'The voice is not on this phone yet. Connect once, or run with the screen on.';
		}
	}

	#made(of: Omit<Made, 'file'>): Made {
		const { plan, run, talk, voice } = of;
		const made = this.#track;
		if (made?.plan === plan && made.run === run && made.talk === talk && made.voice === voice) return made;
		return { ...of, file: new Blob([trackOf(plan, run, voice, talk)], { type: 'audio/mpeg' }) };
	}

	/** The track as a file to keep, or null while there is none. */
	file(run: PlannedRun): Blob | null {
		return this.#track?.run === run ? this.#track.file : null;
	}

	/** What is said in screen mode. */
	#cues(run: PlannedRun) {
		return this.#voice ? cues(planOf(diary.now), run, lengthIn(this.#voice), preferences.now.talk) : [];
	}

	/** Starts a run, or carries on with one that was cut off. Call it within a tap. */
	async start(run: PlannedRun, mode: Mode, from: Session | null = null): Promise<void> {
		if (this.session) return;
		const now = moment().at;
		const session = from ?? core.begin(run, planOf(diary.now).id, mode, now);
		this.ended = null;
		this.session = core.resume({ ...session, mode: this.#possible(mode) }, now);
		const playing = this.#drive(run, session.position);
		this.#release = await takeRun();
		this.elsewhere = this.#release === null;
		if (this.elsewhere) return this.#letGo();
		this.#keep();
		await playing;
	}

	/** Pocket mode needs the track. */
	#possible(mode: Mode): Mode {
		return mode === 'pocket' && !this.#track ? 'screen' : mode;
	}

	/** Sets the clockwork of the session's mode going at a position. */
	async #drive(run: PlannedRun, from: Seconds): Promise<void> {
		this.#work?.close();
		this.#seen = readClocks();
		const heard = {
			paused: () => this.#went(false),
			going: () => this.#went(true),
			ended: () => void this.#finish(duration(run)),
			moved: () => this.#look()
		};
		const inPocket = this.session?.mode === 'pocket' && this.#track?.run === run;
		this.#work =
			inPocket && this.#track
				? pocket(this.#track.file, from, heard)
				: screen(run, this.#cues(run), this.#voice, from, heard);
		if (inPocket) {
			const { previous, next, seek } = this;
			showControls(run, { play: () => this.resume(), pause: () => this.pause(), previous, next, seek });
		} else hideControls();
		keepAwake(!inPocket);
		clearInterval(this.#timer);
		this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
		try {
			await this.#work.play();
		} catch {
			// The browser wants a tap first, or a call took the sound: paused until the person taps.
			this.#went(false);
		}
	}

	/** Reads the clockwork; notices a new segment; keeps the record. */
	#look(): void {
		const { session, run } = this;
		if (!session || !run || !this.#work) return;
		const now = moment().at;
		const before = where(run, session.position).index;
		const clocks = readClocks();
		const since = core.passed(this.#seen, clocks, true);
		this.#seen = clocks;
		if (session.going)
			this.session = core.follow(session, run, { position: this.#work.position(), since }, now);
		if (core.isOver(this.session ?? session, run)) return void this.#finish(duration(run));
		if (where(run, this.session?.position ?? 0).index !== before) this.#changed(run);
		if (session.going && Math.abs(now - this.#kept) >= KEEP_EVERY_MS) this.#keep();
	}

	#changed(run: PlannedRun): void {
		if (!this.session) return;
		buzz(where(run, this.session.position).segment.kind);
		if (this.session.mode === 'pocket') updateControls(run, this.session.position, this.session.going);
	}

	#keep(): void {
		this.#kept = moment().at;
		// Without the lock the record is another tab's.
		if (this.session && this.#release) void keep(this.session);
	}

	/** The clockwork stopped or went on, by our button, the lock screen's, or a phone call. */
	#went(going: boolean): void {
		const { session, run } = this;
		if (!session || !run) return;
		const now = moment().at;
		if (going) this.#seen = readClocks();
		else this.#look();
		if (!this.session) return;
		this.session = going ? core.resume(this.session, now) : core.pause(this.session, now);
		if (session.mode === 'pocket') updateControls(run, this.session.position, going);
		if (session.mode === 'screen') keepAwake(going);
		this.#keep();
	}

	pause(): void {
		this.#work?.pause();
	}

	resume(): void {
		void this.#work?.play().catch(() => this.#went(false));
	}

	next = (): void => (this.run ? this.seek(nextStart(this.run, this.session?.position ?? 0)) : undefined);

	previous = (): void =>
		this.run ? this.seek(previousStart(this.run, this.session?.position ?? 0)) : undefined;

	/** Skips to a place in the run; the end of the run finishes it. */
	seek = (position: Seconds): void => {
		const { session, run } = this;
		if (!session || !run || !this.#work) return;
		this.#look();
		this.session = core.jump(this.session ?? session, run, position, moment().at);
		if (core.isOver(this.session, run)) return void this.#finish(null);
		this.#work.seek(this.session.position);
		this.#changed(run);
		this.#keep();
	};

	/** Changes between pocket and screen mode where one is. Call it within a tap. */
	async changeMode(): Promise<void> {
		const { session, run } = this;
		if (!session || !run) return;
		const mode = this.#possible(session.mode === 'pocket' ? 'screen' : 'pocket');
		if (mode === session.mode) return;
		this.session = { ...session, mode };
		await this.#drive(run, session.position);
	}

	/** Stops here and notes what was run. */
	async stop(): Promise<void> {
		this.#look();
		await this.#finish(null);
	}

	/** Ends the run at `position`, or where it is, and writes it to the diary when anything was run. */
	async #finish(position: Seconds | null): Promise<void> {
		const { session, run } = this;
		if (!session || !run) return;
		const since = core.passed(this.#seen, readClocks(), true);
		const last = position === null ? session : core.follow(session, run, { position, since }, moment().at);
		const said = core.outcome(last, run);
		this.session = null;
		this.#letGo();
		this.ended = { event: said.ran > 0 ? await this.#note(last, said) : null };
		if (said.ran === 0) await drop();
	}

	async #note(session: Session, said: ReturnType<typeof core.outcome>): Promise<string> {
		await keep(session);
		const { plan, run, startedAt } = session;
		const event = await diary.append({ kind: 'run-finished', plan, run, startedAt, ...said });
		await drop();
		return event.id;
	}

	/** A run that was cut off was done all the same: the person says so. Returns the diary's id. */
	async noteWhole({ session, run }: CutOff): Promise<string> {
		return this.#note(session, { ending: 'whole', elapsed: duration(run), ran: running(run) });
	}

	#letGo(): void {
		clearInterval(this.#timer);
		this.#work?.close();
		this.#work = null;
		hideControls();
		keepAwake(false);
		this.#release?.();
		this.#release = null;
		this.session = null;
	}

	/** The page is being hidden or killed: the last chance to write. */
	hiding(): void {
		this.#look();
		if (this.session) this.#keep();
	}
}

export const player = new Player();

if (typeof document !== 'undefined') {
	document.addEventListener('visibilitychange', () => player.hiding());
	addEventListener('pagehide', () => player.hiding());
}
