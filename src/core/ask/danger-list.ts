import { DANGER } from '../feel/danger.ts';
import { groups, UK, type Help } from '../feel/help.ts';
import type { DangerGroup } from './shown.ts';

/** The whole fixed list as it stands over a question: every line, in its two groups, without the sources. */
export function dangerList(help: Help = UK): DangerGroup[] {
	return groups(help).map(({ haste, title }) => ({
		title,
		lines: DANGER.filter((line) => line.haste === haste).map(({ line }) => line)
	}));
}
