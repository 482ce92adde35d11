import { AREAS } from '#core/ask/area.ts';
import type { Followed, Muted } from '#core/ask/notification.ts';
import type { Database } from '#server/database/database.ts';

/** What can be wanted or not, and of what. */
export type Wish =
	| { list: 'follow'; kind: Followed; what: string }
	| { list: 'mute'; kind: Muted; what: string }
	| { list: 'bookmark'; kind: 'question'; what: string };

const FOLLOWED: readonly string[] = ['question', 'area', 'week', 'person'] satisfies Followed[];
const MUTED: readonly string[] = ['question', 'area', 'person'] satisfies Muted[];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A wish as a form says it, or null when there is no such thing to wish. */
export function wish(list: string, kind: string, what: string): Wish | null {
	if (!isThing(kind, what)) return null;
	if (list === 'follow' && FOLLOWED.includes(kind)) return { list, kind: kind as Followed, what };
	if (list === 'mute' && MUTED.includes(kind)) return { list, kind: kind as Muted, what };
	return list === 'bookmark' && kind === 'question' ? { list, kind, what } : null;
}

function isThing(kind: string, what: string): boolean {
	if (kind === 'question') return /^[1-9]\d{0,14}$/.test(what);
	if (kind === 'week') return /^[1-9]\d?$/.test(what);
	return kind === 'area' ? Object.hasOwn(AREAS, what) : kind === 'person' && UUID.test(what);
}

/** The member wants it from now on, once. A question that is not there is nobody's bookmark. */
export async function add(db: Database, member: string, wish: Wish): Promise<void> {
	if (wish.list === 'bookmark') {
		await db
			.insertInto('bookmark')
			.columns(['member', 'question'])
			.expression((from) =>
				from
					.selectFrom('question')
					.select(({ val }) => [val(member).as('member'), 'id as question'])
					.where('id', '=', Number(wish.what))
			)
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		return;
	}
	const { list, ...row } = wish;
	await db
		.insertInto(list)
		.values({ member, ...row } as never)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** The member does not want it any more. */
export async function remove(db: Database, member: string, wish: Wish): Promise<void> {
	if (wish.list === 'bookmark') {
		await db
			.deleteFrom('bookmark')
			.where('member', '=', member)
			.where('question', '=', Number(wish.what))
			.execute();
		return;
	}
	await db
		.deleteFrom(wish.list)
		.where('member', '=', member)
		.where('kind', '=', wish.kind as never)
		.where('what', '=', wish.what)
		.execute();
}

/** What of this the member wishes: for the buttons beside it. */
export async function of(db: Database, member: string, kind: Followed, what: string) {
	const [follow, mute, bookmark] = await Promise.all([
		db
			.selectFrom('follow')
			.select('what')
			.where('member', '=', member)
			.where('kind', '=', kind)
			.where('what', '=', what)
			.executeTakeFirst(),
		db
			.selectFrom('mute')
			.select('what')
			.where('member', '=', member)
			.where('kind', '=', kind as never)
			.where('what', '=', what)
			.executeTakeFirst(),
		kind === 'question'
			? db
					.selectFrom('bookmark')
					.select('question')
					.where('member', '=', member)
					.where('question', '=', Number(what))
					.executeTakeFirst()
			: undefined
	]);
	return { follow: follow !== undefined, mute: mute !== undefined, bookmark: bookmark !== undefined };
}
