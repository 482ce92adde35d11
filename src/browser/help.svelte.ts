import { parse, UK, type Help } from '#core/feel/help.ts';

/** Who people go to, as this Fourleaf's host set it; the UK's until that is known. */
class HostHelp {
	now = $state.raw<Help>(UK);

	/** Asks the host; the service worker answers at once with what it keeps. Without either nothing changes. */
	async fetch(): Promise<void> {
		try {
			const answer = await fetch('/api/help');
			if (answer.ok) this.now = parse(await answer.json()) ?? this.now;
		} catch {
			// No network and nothing kept yet.
		}
	}
}

export const help = new HostHelp();
