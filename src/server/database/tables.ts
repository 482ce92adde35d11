/**
 * Every table as Kysely knows it. A room adds its own beside its functions and joins them here:
 *
 *     export interface Tables extends AskTables, AccountTables {}
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the first room to need a table fills it
export interface Tables {}
