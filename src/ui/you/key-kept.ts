/** A key with which somebody's own programs read or write, as its owner sees it. */
export type KeyKept = { id: number; name: string; scope: 'read' | 'write'; made: Date; used: Date | null };

/** What comes back from making one: the key, this once, or why not. */
export type KeyForm = { token?: string; says?: string } | null;
