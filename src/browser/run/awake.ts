let wanted = false;
let held: WakeLockSentinel | null = null;

async function ask(): Promise<void> {
	if (!wanted || held || !('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
	try {
		held = await navigator.wakeLock.request('screen');
		held.addEventListener('release', () => (held = null));
		if (!wanted) await held.release();
	} catch {
		// Low battery or not allowed: the run goes on with a screen that may sleep.
	}
}

/** Keeps the screen on, or lets it sleep. The device takes the lock back when hidden, so it is asked for again. */
export function keepAwake(on: boolean): void {
	wanted = on;
	if (on) void ask();
	else void held?.release();
}

if (typeof document !== 'undefined') document.addEventListener('visibilitychange', () => void ask());
