import { duration, type PlannedRun } from '#core/run/plan.ts';
import * as core from '#core/run/session.ts';
import type { Manner, Mode, Session } from '#core/run/session.ts';
import { nextStart, previousStart, where } from '#core/run/where.ts';
import type { Moment, Seconds } from '#core/units.ts';
import { clocks as readClocks, moment } from '../clock.ts';
import * as lockScreen from '../sound/lock-screen.ts';
import { mix } from '../sound/mixing.ts';
import { keepAwake } from './awake.ts';
import { buzz } from './buzz.ts';
import type { Clockwork } from './clockwork.ts';
import { companion } from './companion.svelte.ts';
import { going } from './going.svelte.ts';
import { showControls, updateControls } from './controls.ts';
import { takeRun, type Release } from './lock.ts';
import { makeRoom, note } from './noting.ts';
import { pocket } from './pocket.ts';
import { drop, keep } from './record.ts';
import { screen } from './screen.ts';
import { telling } from './telling.svelte.ts';

const KEEP_EVERY_MS = 1000;
/** So often the record is forced to the disk, for a battery that dies. Each second would wear it and the battery. */
const SURE_EVERY_MS = 10_000;
const LOOK_EVERY_MS = 200;

/**
 * The run being run in this tab. It lives outside the page, so that looking at Today in between does not stop it.
 */
class Player {
	/** Another tab is running; this one may not. */
	elsewhere = $state(false);
	/** The diary's id of the run that has just ended here, null when there was nothing to note. */
	ended = $state.raw<{ event: string | null } | null>(null);
	/** This device could not keep the run that has ended here: `keepIt` tries again. */
	unkept = $state(false);

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
	#last: { session: Session; endedAt: Moment } | null = null;
	#timer: ReturnType<typeof setInterval> | undefined;
	#kept = 0;
	#keptSurely = 0;
	#seen = { wall: 0, steady: 0 };

	/** Starts a run of the plan with that id. Call it within a tap. */
	start(run: PlannedRun, plan: string, manner: Manner): Promise<void> {
		return this.#go(core.begin(run, plan, manner, moment().at), makeRoom);
	}

	/** Carries on with a run that was cut off. Call it within a tap. */
	carryOn(session: Session): Promise<void> {
		return this.#go(session, async () => {});
	}

	/** Nothing is awaited before the sound begins: it must begin within the tap. */
	async #go(session: Session, room: () => Promise<void>): Promise<void> {
		if (this.session) return;
		const { run, mode } = session;
		this.ended = null;
		this.session = core.resume({ ...session, mode: this.#possible(mode, run) }, moment().at);
		const playing = this.#drive(run, session.position);
		const release = await takeRun();
		this.elsewhere = release === null;
		if (!release) return this.#letGo();
		await room();
		if (!this.session) return release();
		this.#release = release;
		this.#keep();
		void companion.begin(this.session);
		await playing;
	}

	/** Pocket mode needs the track. */
	#possible(mode: Mode, run: PlannedRun): Mode {
		return mode === 'pocket' && !telling.track(run) ? 'screen' : mode;
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
		const track = this.session?.mode === 'pocket' ? telling.track(run) : null;
		this.#work = track
			? pocket(track.file, from, heard)
			: screen(duration(run), telling.cues(run), telling.mouth(), from, heard);
		if (track) {
			const { previous, next, seek } = this;
			const deeds = { play: () => this.resume(), pause: () => this.pause(), previous, next, seek };
			showControls(track.plan, run, deeds, () => this.session?.position ?? 0);
		} else lockScreen.clear();
		keepAwake(!track);
		mix(track ? 'playback' : 'transient');
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
		const since = core.passedAtMost(this.#seen, clocks);
		this.#seen = clocks;
		if (session.going) this.session = core.follow(session, { position: this.#work.position(), since }, now);
		if (core.isOver(this.session ?? session)) return void this.#finish(duration(run));
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
		if (!this.session || !this.#release) return;
		const sure = Math.abs(this.#kept - this.#keptSurely) >= SURE_EVERY_MS;
		if (sure) this.#keptSurely = this.#kept;
		void keep(this.session, sure);
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
		companion.going(going);
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
		this.session = core.jump(this.session ?? session, position, moment().at);
		if (core.isOver(this.session)) return void this.#finish(null);
		this.#work.seek(this.session.position);
		this.#changed(run);
		this.#keep();
	};

	/** Changes between pocket and screen mode where one is. Call it within a tap. */
	async changeMode(): Promise<void> {
		const { session, run } = this;
		if (!session || !run) return;
		const mode = this.#possible(session.mode === 'pocket' ? 'screen' : 'pocket', run);
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
		const { session } = this;
		if (!session) return;
		const since = core.passedAtMost(this.#seen, readClocks());
		const last = position === null ? session : core.follow(session, { position, since }, moment().at);
		const release = this.#release;
		this.#release = null;
		this.#letGo();
		this.#last = { session: last, endedAt: moment() };
		await this.keepIt();
		// Only now may another tab look at the record.
		release?.();
	}

	/** Writes the run that has just ended to the diary; where that fails it stays `unkept`. */
	async keepIt(): Promise<void> {
		if (!this.#last) return;
		const { session, endedAt } = this.#last;
		const said = core.outcome(session);
		await companion.end();
		try {
			if (said.ran === 0) await drop();
			this.ended = { event: said.ran > 0 ? await note(session, said, endedAt) : null };
			this.unkept = false;
			this.#last = null;
		} catch {
			this.unkept = true;
		}
	}

	#letGo(): void {
		clearInterval(this.#timer);
		this.#work?.close();
		this.#work = null;
		lockScreen.clear();
		keepAwake(false);
		mix('auto');
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
