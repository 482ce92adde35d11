import type { Segment } from '#core/run/plan.ts';

/** Milliseconds on, off, on ...: three quick ones to run, one long one to walk. */
const PATTERNS: Record<Segment['kind'], number[]> = { run: [160, 90, 160, 90, 320], walk: [900] };

/** Shakes the phone, where it can: run and walk feel different in a pocket. */
export function buzz(kind: Segment['kind']): void {
	if ('vibrate' in navigator) navigator.vibrate(PATTERNS[kind]);
}
