import { planOf } from '#core/run/plans.ts';
import { diary } from '../diary.svelte.ts';
import { coming } from './calendar-file.ts';
import { FEED } from './follow.ts';

/** The feed's secret, and what was sent last. */
type Feed = { secret: string; sent: string };

function recall(): Feed | null {
	try {
		const kept = JSON.parse(localStorage.getItem(FEED) ?? 'null') as Feed | null;
		return typeof kept?.secret === 'string' ? kept : null;
	} catch {
		return null;
	}
}

/** 192 bits that nobody guesses, as letters of an address. */
function mint(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(24));
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_');
}

/** The calendar at the server that follows this device's runs, when the person wanted one. */
class CalendarFeed {
	#feed = $state.raw<Feed | null>(null);
	/** Why the server does not have the latest, a whole sentence, or null. */
	trouble = $state<string | null>(null);
	#telling: Promise<void> = Promise.resolve();
	#following = false;

	/** The address for calendars, or null while there is no feed. */
	get address(): string | null {
		return this.#feed && `${location.origin}/calendar/${this.#feed.secret}.ics`;
	}

	/** Takes up a feed that this device has, and from then on tells the server whenever the runs to come change. */
	follow(): void {
		this.#feed = recall();
		if (this.#following) return;
		this.#following = true;
		$effect.root(() => {
			$effect(() => {
				this.#tell();
			});
		});
		// A day later runs may have slid on; and what could not be sent is sent.
		document.addEventListener('visibilitychange', () => this.#tell());
		addEventListener('online', () => this.#tell());
	}

	/** Begins a feed: from now on the server knows the runs to come. */
	async begin(): Promise<void> {
		this.#keep({ secret: mint(), sent: '' });
		this.#tell();
		await this.#telling;
		if (this.trouble) this.#keep(null);
	}

	/** Deletes it from the server, then from the device. False when the server could not be asked. */
	async end(): Promise<boolean> {
		const secret = this.#feed?.secret;
		const answer = await fetch(`/calendar/${secret}`, { method: 'DELETE' }).catch(() => null);
		if (!answer?.ok) return false;
		this.#keep(null);
		return true;
	}

	#keep(feed: Feed | null): void {
		this.#feed = feed;
		if (feed) localStorage.setItem(FEED, JSON.stringify(feed));
		else localStorage.removeItem(FEED);
	}

	#tell(): void {
		// A diary that is not read yet, or cannot be, looks like an empty one.
		if (!this.#feed || !diary.ready || diary.trouble) return;
		const body = JSON.stringify({ name: planOf(diary.now).name, runs: coming() });
		this.#telling = this.#telling.then(() => this.#send(body));
	}

	async #send(body: string): Promise<void> {
		const feed = recall();
		if (!feed || feed.sent === body) return;
		const answer = await fetch(`/calendar/${feed.secret}`, {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body
		}).catch(() => null);
		if (answer?.ok && recall()?.secret === feed.secret) this.#keep({ ...feed, sent: body });
		this.trouble = answer?.ok ? null : await this.#why(answer);
	}

	async #why(answer: Response | null): Promise<string> {
		if (!answer) return 'The server cannot be reached. Your calendar is told as soon as it can.';
		return answer.status === 429 || answer.status === 413
			? await answer.text()
			: 'The server did not take it. Try again later.';
	}
}

export const feed = new CalendarFeed();
