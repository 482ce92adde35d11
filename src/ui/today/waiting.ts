import { addressOf } from '#core/ask/address.ts';
import { from, type ForMe } from '#core/ask/news.ts';
import type { Reason } from '#core/care/for-today.ts';
import { hrefOf } from '#core/care/kinds.ts';
import type { Today } from '#core/diary/today.ts';
import type { IconName } from '#ui/icon.ts';
import type { Part } from '#ui/leaf.ts';

/** One thing that waits on Today: where it is done, and what it is in two lines. */
export type Row = {
	part: Part;
	href: string;
	title: string;
	text: string;
	icon: IconName;
	/** The exercise to draw instead of the icon. */
	figure?: string;
	go: IconName;
};

const TEXT: Record<Reason, string> = {
	sore: 'Slow moves with a voice',
	strength: 'Today is a strength day',
	'before a run': 'Wake the legs up',
	'after a run': 'If it feels nice',
	rest: 'Slow moves with a voice'
};

/** What waits, in the order of what helps most now: the check-in changes the next run, the routine is for rest days. */
export function waiting({ checkIn, routine }: Today, forMe: ForMe | null): Row[] {
	const rows: Row[] = [];
	if (checkIn) {
		rows.push({
			part: 'feel',
			href: `/feel/check-in?when=${checkIn.when}&run=${checkIn.run.id}`,
			title: checkIn.when === 'morning' ? 'How is it this morning?' : 'How did it feel?',
			text: 'It sets your next run.',
			icon: 'body',
			go: 'forward'
		});
	}
	if (routine) {
		rows.push({
			part: 'care',
			href: hrefOf(routine.first),
			title: routine.first.name,
			text: TEXT[routine.reason],
			icon: 'care',
			figure: routine.first.figure ?? 'birddog',
			go: 'play'
		});
	}
	return [...rows, ...fromOthers(forMe)];
}

function fromOthers(forMe: ForMe | null): Row[] {
	const rows: Row[] = [];
	const news = forMe?.answers;
	if (forMe?.toTell) {
		rows.push({
			part: 'ask',
			href: `/ask/${forMe.toTell.question}/follow-up`,
			title: 'Did it get sorted?',
			text: `“${forMe.toTell.title}”`,
			icon: 'ask',
			go: 'forward'
		});
	}
	if (news) {
		rows.push({
			part: 'ask',
			href: addressOf({ id: news.question, title: news.title }),
			title: news.count === 1 ? '1 new answer' : `${news.count} new answers`,
			text: `${from(news)}, about “${news.title}”`,
			icon: 'ask',
			go: 'forward'
		});
	}
	return rows;
}
