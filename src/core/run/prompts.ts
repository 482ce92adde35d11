import { CLIPS, type Clip } from './clips.ts';
import { cues } from './cues.ts';
import { ways } from './phrases.ts';
import { outings, type Plan } from './plan.ts';
import { TALK } from './talk.ts';

const byId = new Map(CLIPS.map((clip) => [clip.id, clip]));

/** The clips that say a phrase when one's own voice says it: counts in parts, so that twenty are not two hundred. */
function clipsOf(phrase: string): Clip[] {
	const known = ways(phrase).filter((way) => way.every((id) => byId.has(id)));
	const way = phrase.startsWith('run-') ? known.at(-1) : known[0];
	return (way ?? []).flatMap((id) => byId.get(id) ?? []);
}

/** What somebody who lends a plan their voice is asked to say, the most important first. */
export function prompts(plan: Plan): Clip[] {
	const said = outings(plan).flatMap((run) => cues(plan, run, () => 0.6, TALK));
	const wanted = new Set([...new Set(said.map(({ phrase }) => phrase))].flatMap(clipsOf));
	return CLIPS.filter((clip) => wanted.has(clip) && !clip.tone);
}
