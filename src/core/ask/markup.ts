/** What stands in a line of somebody's words. `host` is where a link leads, when its words do not say so. */
export type Stretch =
	| { kind: 'words'; words: string }
	| { kind: 'break' }
	| { kind: 'code'; words: string }
	| { kind: 'strong'; of: Stretch[] }
	| { kind: 'emphasis'; of: Stretch[] }
	| { kind: 'struck'; of: Stretch[] }
	| { kind: 'link'; href: string; host: string | null; of: Stretch[] }
	| { kind: 'person'; name: string };

/** A piece of somebody's words, as the page draws it: never markup, so nothing in it can run. */
export type Block =
	| { kind: 'paragraph'; of: Stretch[] }
	| { kind: 'heading'; of: Stretch[] }
	| { kind: 'quote'; of: Block[] }
	| { kind: 'list'; from: number | null; items: Block[][] }
	| { kind: 'code'; words: string }
	| { kind: 'rule' };
