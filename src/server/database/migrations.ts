import type { Migration } from './migrate.ts';

const files = import.meta.glob<string>('./migrations/*.sql', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** The migrations of this code, carried inside the built server. */
export const migrations: Migration[] = Object.entries(files).map(([path, sql]) => ({
	name: path.slice(path.lastIndexOf('/') + 1),
	sql
}));
