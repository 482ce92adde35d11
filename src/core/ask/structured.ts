import { addressOf } from './address.ts';
import type { Answer, Reply, Shown, Thread } from './shown.ts';
import { text } from './written.ts';

/** What an answer or a question must be so that every visitor sees it. */
const open = ({ audience, mark, gone }: Pick<Reply, 'audience' | 'mark' | 'gone'>): boolean =>
	audience === 'everyone' && mark === null && !gone;

/** What of a question's page every visitor sees, or null when they see nothing of it. */
export function forVisitors({ question, answers }: Pick<Thread, 'question' | 'answers'>) {
	if (!open(question)) return null;
	const shown = answers.filter(open).map((each) => ({ ...each, replies: each.replies.filter(open) }));
	return { question, answers: shown };
}

/** How an instant is written: ISO 8601. */
type Day = (at: number) => string;

const by = (post: Shown | Reply, origin: string, day: Day) => ({
	text: text(post.words),
	author: { '@type': 'Person', name: post.name, url: `${origin}/people/${encodeURIComponent(post.name)}` },
	datePublished: day(post.at),
	...(post.edited === null ? {} : { dateModified: day(post.edited) })
});

/**
 * A question's page for machines (schema.org, as search engines read it in November 2026): `QAPage` once it is answered,
 * until then `DiscussionForumPosting`. Only what a visitor sees; null when that is nothing.
 */
export function structured(
	thread: Pick<Thread, 'question' | 'answers'>,
	origin: string,
	day: Day
): object | null {
	const shown = forVisitors(thread);
	if (!shown) return null;
	const { question, answers } = shown;
	const url = origin + addressOf(question);
	if (answers.length === 0) {
		const type = { '@context': 'https://schema.org', '@type': 'DiscussionForumPosting' };
		const counts = { mainEntityOfPage: url, commentCount: 0 };
		const post = by(question, origin, day);
		// A post without words is none to a search engine; the title is all that was asked.
		return { ...type, headline: question.title, url, ...counts, ...post, text: post.text || question.title };
	}
	const said = (answer: Answer) => ({
		'@type': 'Answer',
		...by(answer, origin, day),
		url: `${url}#answer-${answer.id}`,
		upvoteCount: answer.thanks,
		...replied(answer.replies.map((reply) => ({ '@type': 'Comment', ...by(reply, origin, day) })))
	});
	const [helped, other] = [answers.filter((each) => each.helped), answers.filter((each) => !each.helped)];
	const mainEntity = {
		...{ '@type': 'Question', name: question.title, url, ...by(question, origin, day) },
		answerCount: answers.length,
		...(helped.length > 0 ? { acceptedAnswer: helped.map(said) } : {}),
		...(other.length > 0 ? { suggestedAnswer: other.map(said) } : {})
	};
	return { '@context': 'https://schema.org', '@type': 'QAPage', mainEntity };
}

const replied = (comment: object[]) => (comment.length > 0 ? { comment } : {});

/** The element that carries it: data, which nothing runs. No `<` is left in it that could end it. */
export const script = (data: object): string =>
	`<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</` + 'script>';
