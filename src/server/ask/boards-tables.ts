import type { ColumnType } from 'kysely';

/** The tables of 0047-boards.sql. */
export interface BoardsTables {
	together: { member: string; week: number; said_at: ColumnType<Date, never, Date> };
	badge: {
		member: string;
		kind: 'graduate';
		said_by: 'diary' | 'host';
		given_at: ColumnType<Date, never, never>;
	};
}
