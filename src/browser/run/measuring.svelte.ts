import { EMPTY, cut, follow, pace, type Trail } from '#core/run/fixes.ts';
import { passed, type Clocks } from '#core/run/session.ts';
import type { Instant, Metres, Seconds } from '#core/units.ts';
import { clocks } from '../clock.ts';
import { keepRoute, routeOf } from './routes.ts';

/** How the measuring goes: looking for a signal, measuring, without one, not allowed, or not possible here. */
export type Signal = 'looking' | 'good' | 'none' | 'refused' | 'impossible';

const KEEP_EVERY: Seconds = 5;
/** Without a fix that can be believed for so long, there is no signal. */
const SILENT: Seconds = 20;
const WATCH: PositionOptions = { enableHighAccuracy: true, maximumAge: 0, timeout: 15_000 };

/** Distance, pace and the way of the run being run, from the phone's positions as they come. Never stops a run. */
export class Measuring {
	signal = $state<Signal>('looking');
	distance = $state<Metres>(0);
	pace = $state<Seconds | null>(null);
	#trail: Trail = EMPTY;
	#startedAt: Instant | null = null;
	#going = false;
	#watch: number | null = null;
	#timer: ReturnType<typeof setInterval> | undefined;
	#seen: Clocks = { wall: 0, steady: 0 };
	#at: Seconds = 0;
	#believed: Seconds = 0;
	#kept: Seconds = 0;

	/** Measures the run that began then, going on where a cut-off one had come to. */
	async begin(startedAt: Instant, going: boolean): Promise<void> {
		if (this.#startedAt === startedAt) return;
		this.#startedAt = startedAt;
		this.#going = going;
		[this.#trail, this.#seen, this.signal] = [EMPTY, clocks(), 'looking'];
		const before = await routeOf(startedAt).catch(() => null);
		if (this.#startedAt !== startedAt) return;
		// Its clock goes on from there, so that no two points share a moment.
		this.#at = this.#believed = this.#kept = before?.pieces.at(-1)?.at(-1)?.at ?? 0;
		this.#trail = cut(before ?? EMPTY);
		this.distance = this.#trail.distance;
		this.pace = null;
		if (!isSecureContext || !('geolocation' in navigator)) return void (this.signal = 'impossible');
		this.#watch = navigator.geolocation.watchPosition(
			(position) => this.#take(position),
			(problem) => this.#missing(problem),
			WATCH
		);
		this.#timer = setInterval(() => this.#look(), 1000);
	}

	/** While the run is paused nothing is counted, wherever one goes. */
	going(on: boolean): void {
		this.#going = on;
		if (!on) this.#trail = cut(this.#trail);
		if (!on) this.pace = null;
	}

	/** Stops, and keeps what was measured. */
	async end(): Promise<void> {
		clearInterval(this.#timer);
		if (this.#watch !== null) navigator.geolocation.clearWatch(this.#watch);
		this.#watch = null;
		await this.#keep();
		this.#startedAt = null;
	}

	#take({ coords, timestamp }: GeolocationPosition): void {
		this.#tick();
		if (!this.#going) return;
		const { latitude: lat, longitude: lon, accuracy } = coords;
		this.#trail = follow(this.#trail, { at: this.#at, stamp: timestamp, lat, lon, accuracy });
		if (this.#trail.last?.stamp === timestamp) {
			this.#believed = this.#at;
			this.signal = 'good';
		}
		this.distance = this.#trail.distance;
		if (this.#at - this.#kept >= KEEP_EVERY) void this.#keep();
	}

	#missing({ code }: GeolocationPositionError): void {
		this.signal = code === 1 ? 'refused' : 'none';
	}

	/** The phone says nothing when it loses the sky. */
	#look(): void {
		this.#tick();
		if (this.signal === 'good' && this.#at - this.#believed > SILENT) this.signal = 'none';
		this.pace = this.signal === 'good' ? pace(this.#trail, this.#at) : null;
	}

	#tick(): void {
		const now = clocks();
		this.#at += passed(this.#seen, now, true);
		this.#seen = now;
	}

	async #keep(): Promise<void> {
		if (this.#startedAt === null || this.#trail.pieces.length === 0) return;
		this.#kept = this.#at;
		// A device that keeps nothing must not stop a run.
		await keepRoute(this.#startedAt, this.#trail).catch(() => {});
	}
}

export const measuring = new Measuring();

/** Asks once for the phone's place, so that a refusal or a missing signal is said before the run. */
export async function tryOut(): Promise<Signal> {
	if (!isSecureContext || !('geolocation' in navigator)) return 'impossible';
	return new Promise((known) =>
		navigator.geolocation.getCurrentPosition(
			() => known('good'),
			({ code }) => known(code === 1 ? 'refused' : 'none'),
			WATCH
		)
	);
}
