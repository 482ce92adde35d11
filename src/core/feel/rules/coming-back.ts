import type { Ground } from './rule.ts';

// Source: Swansea Bay NHS, sports-injury-physio.com and the postnatal guideline of Goom 2019 for the gates; hops are
// left out because a hop loads a sore bone; evidence.md 3c, November 2026.
export const comingBack: Ground = {
	id: 'coming-back',
	says: 'After a pause: never above the last comfortable run, and further back the longer it was.',
	sure: 'some evidence',
	source:
		'NHS and physio advice on returning to running: pain-free walking first, then shorter runs than before.'
};

/** What a person tries before running again. All of them, at 0 or 1 out of 10. */
export const GATES: readonly string[] = [
	'no limp and no swelling',
	'a brisk walk of 30 minutes, and no worse the next morning',
	'10 seconds on each leg',
	'20 calf raises on two legs',
	'marching on the spot for a minute'
];
