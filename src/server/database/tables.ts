import type { AccountTables } from '#server/accounts/tables.ts';
import type { AskTables } from '#server/ask/tables.ts';
import type { RunTables } from '#server/run/tables.ts';

/** Every table as Kysely knows it. A room adds its own beside its functions and joins them here. */
export interface Tables extends AccountTables, AskTables, RunTables {}
