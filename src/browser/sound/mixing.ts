/** What the phone is told of our sound, where it can be told (Safari's Audio Session). */
type Kind = 'playback' | 'transient' | 'auto';

/**
 * `playback` is the one thing heard, also when the phone is locked; `transient` speaks over the person's own music,
 * which goes on.
 */
export function mix(kind: Kind): void {
	const { audioSession } = navigator as Navigator & { audioSession?: { type: Kind } };
	if (!audioSession) return;
	try {
		audioSession.type = kind;
	} catch {
		// An older Safari that does not know the kind mixes as it always did.
	}
}
