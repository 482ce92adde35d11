import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Followed, Muted, NotificationKind } from '#core/ask/notification.ts';

/** The tables of 0045-notify.sql. */
export interface NotifyTables {
	follow: { member: string; kind: Followed; what: string; since: ColumnType<Date, never, never> };
	bookmark: { member: string; question: number; since: ColumnType<Date, never, never> };
	mute: { member: string; kind: Muted; what: string; since: ColumnType<Date, never, never> };
	notification: {
		id: GeneratedAlways<number>;
		member: string;
		kind: NotificationKind;
		question: number;
		answer: number | null;
		by_member: string | null;
		at: ColumnType<Date, never, never>;
		seen_at: Generated<Date | null>;
		mailed_at: Generated<Date | null>;
		pushed_at: Generated<Date | null>;
	};
	mail_choice: {
		member: string;
		address: string;
		confirmed_at: Generated<Date | null>;
		token: Buffer | null;
		token_at: Date | null;
		kinds: NotificationKind[];
		digest: Generated<boolean>;
		digest_at: Generated<Date>;
	};
	push_device: {
		endpoint: string;
		member: string;
		p256dh: string;
		auth: string;
		since: ColumnType<Date, never, never>;
	};
}
