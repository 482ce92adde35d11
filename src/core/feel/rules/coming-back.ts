import type { Diary } from '../../diary/diary.ts';
import { shortRunBack } from '../../run/short-run-back.ts';
import type { Limits } from '../limits.ts';
import type { Outing } from '../outing.ts';
import { isSore } from '../progress.ts';
import { resumedAt } from './danger.ts';
import type { Ground } from './rule.ts';

// Source: sports-injury-physio.com (a first session of 5 minutes); coaching pages and runners' habit for the weeks
// back; evidence.md 3c, November 2026. The gates are in gates.ts.
export const comingBack: Ground = {
	id: 'coming-back',
	says: 'After a pause: 5 minutes of running first. Then never above the last comfortable run, and further back the longer it was.',
	sure: 'some evidence',
	source:
		'NHS and physio advice on returning to running: pain-free walking first, then shorter runs than before.'
};

/**
 * How far somebody is who said they are ready again: before their first short run back ('short'), after one that felt
 * comfortable ('restart'), or null when there was no pause or another run has been run since.
 */
export function wayBack(diary: Diary, list: readonly Outing[], limits: Limits): 'short' | 'restart' | null {
	const resumed = resumedAt(diary);
	if (resumed === -Infinity) return null;
	const since = list.filter(({ finished }) => finished !== null && finished.at >= resumed);
	if (since.some(({ finished }) => finished?.run !== shortRunBack.id)) return null;
	const last = since.at(-1);
	return last?.finished?.ending === 'whole' && !isSore(last, limits) ? 'restart' : 'short';
}
