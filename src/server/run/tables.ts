import type { ColumnType } from 'kysely';
import type { Entry } from '#core/run/feed.ts';

/** The table of 0030-calendar.sql. Written as JSON text, read as what it says. */
export interface RunTables {
	calendar_feed: {
		key: Buffer;
		name: string;
		appointments: ColumnType<Entry[], string, string>;
		used_on: ColumnType<Date, never, Date>;
	};
}
