import { PERSON_KINDS } from '#core/ask/keep.ts';
import type { Ref } from '#core/ask/post.ts';
import { isReason } from '#core/ask/report.ts';
import { field, whole } from '../form.ts';
import type { Order } from './decisions.ts';

/** What a form about a post orders; null when it is none of ours. */
export function aboutPost(form: FormData, post: Ref): Order | null {
	const [kind, words] = [field(form, 'kind'), field(form, 'words')];
	switch (kind) {
		case 'leave':
		case 'show':
		case 'lock':
		case 'unlock':
			return { kind, words, post };
		case 'hide': {
			const reason = field(form, 'reason');
			return isReason(reason) ? { kind, words, post, reason } : null;
		}
		case 'move': {
			const areas = form.getAll('area').filter((area) => typeof area === 'string' && area !== '');
			return { kind, words, post, areas: areas as string[], week: whole(field(form, 'week')) || null };
		}
		case 'merge':
			return { kind, words, post, into: whole(/\d+/.exec(field(form, 'into'))?.[0] ?? '') };
		default:
			return null;
	}
}

/** The same for a form about a person. */
export function aboutPerson(form: FormData, member: string): Order | null {
	const [typed, words] = [field(form, 'kind'), field(form, 'words')];
	if (typed === 'pause') return { kind: 'pause', words, member, days: whole(field(form, 'days')) };
	const kind = PERSON_KINDS.find((each) => each === typed);
	return kind && kind !== 'pause' ? { kind, words, member } : null;
}
