import type { ColumnType } from 'kysely';

/** The tables of 0044-search.sql, kept up by its triggers. */
export interface SearchTables {
	findable: {
		question: number;
		asked_at: ColumnType<Date, never, never>;
		words: ColumnType<string, never, never>;
	};
	word: { word: string; seen: number };
}
