import { DANGER, GROUPS } from '../feel/danger.ts';
import type { DangerGroup } from './shown.ts';

/** The whole fixed list as it stands over a question: every line, in its two groups, without the sources. */
export function dangerList(): DangerGroup[] {
	return GROUPS.map(({ haste, title }) => ({
		title,
		lines: DANGER.filter((line) => line.haste === haste).map(({ line }) => line)
	}));
}
