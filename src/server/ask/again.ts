import { changeOf, inWords } from '#core/ask/outcome.ts';
import type { Again, Went } from '#core/ask/shown.ts';
import { beside, type Known } from '#core/care/known/known.ts';
import { TRIED } from '#core/ask/tried.ts';
import type { Database } from '#server/database/database.ts';
import * as followUps from './follow-ups.ts';
import * as follows from './notify/follows.ts';
import { summary } from './what-helped.ts';
import type { Reader } from './visible.ts';

type Asked = { id: number; title: string; body: string };

/** A page of Care in what fits beside something else. */
export const essence = (page: Known | null): Again['known'] =>
	page && { id: page.id, title: page.title, short: page.short, sure: page.sure };

/** What came of a question, and what helped others like it. Ask `questions.find` first: it knows who may read. */
export async function read(db: Database, reader: Reader, question: Asked): Promise<Again> {
	const [followUp, wishes] = await Promise.all([
		followUps.of(db, question.id),
		follows.of(db, reader, 'question', String(question.id))
	]);
	const about = { areas: followUp ? [followUp.area] : [], words: `${question.title} ${question.body}` };
	const known = essence(beside(about.areas, about.words));
	if (!followUp) return { went: [], asks: false, helped: null, known, wishes };
	const went = followUp.outcomes.map((said): Went => {
		const name = (id: keyof typeof TRIED) => TRIED[id].name;
		return {
			weeks: said.round === 1 ? 2 : 6,
			change: changeOf(said),
			words: inWords(said),
			tried: said.tried.map(name),
			helped: said.helped.map(name),
			own: said.own,
			at: said.at.getTime()
		};
	});
	const asks = followUp.open && followUp.member === reader?.id;
	return { went, asks, helped: await summary(db, followUp), known, wishes };
}
