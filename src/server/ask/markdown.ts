import MarkdownIt, { type Token } from 'markdown-it';
import type { Block, Stretch } from '#core/ask/markup.ts';
import { split } from './names.ts';

/** A small part of Markdown. No markup, no pictures by address, no tables; four blanks before a word mean nothing. */
const parser = new MarkdownIt('default', { html: false, breaks: true, linkify: true, maxNesting: 20 });
parser.disable(['code', 'table', 'html_block', 'html_inline', 'reference', 'lheading', 'image', 'entity']);
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
parser.linkify.add('mailto:', null).add('ftp:', null).add('//', null);

/** What was read lately, by the text and the names in it: a page with 20 answers is asked for more often than written. */
const lately = new Map<string, Block[]>();
/** Texts remembered at most, and the letters of the longest that is. */
const REMEMBERED = 2000;
const LONGEST = 4000;

/**
 * Somebody's words as blocks to draw. `names` are the people named in it, as they write themselves: `@` and one of them
 * becomes a link to that person. Never throws, whatever was typed.
 */
export function read(text: string, names: readonly string[] = []): Block[] {
	if (text.length > LONGEST) return fresh(text, names);
	const key = JSON.stringify([names, text]);
	const before = lately.get(key);
	if (before) return before;
	const blocks = fresh(text, names);
	lately.set(key, blocks);
	const [oldest] = lately.keys();
	if (lately.size > REMEMBERED && oldest !== undefined) lately.delete(oldest);
	return blocks;
}

function fresh(text: string, names: readonly string[]): Block[] {
	return new Reading(parser.parse(text, {}), names).blocks(null);
}

const BOTH = { strong_open: 'strong', em_open: 'emphasis', s_open: 'struck' } as const;

/** Walks the parser's flat list, down and up again. What it does not know it leaves out. */
class Reading {
	#at = 0;

	readonly tokens: readonly Token[];
	readonly names: readonly string[];

	constructor(tokens: readonly Token[], names: readonly string[]) {
		this.tokens = tokens;
		this.names = names;
	}

	/** What stands up to the token that closes, or to the end. */
	blocks(close: string | null): Block[] {
		const found: Block[] = [];
		for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
			const block = this.#block(token);
			if (block) found.push(block);
		}
		return found;
	}

	#next(): Token | undefined {
		return this.tokens[this.#at++];
	}

	#block(token: Token): Block | null {
		switch (token.type) {
			case 'inline':
				return { kind: 'paragraph', of: this.#line(token) };
			case 'heading_open':
				return { kind: 'heading', of: this.#line(this.#next()) };
			case 'blockquote_open':
				return { kind: 'quote', of: this.blocks('blockquote_close') };
			case 'bullet_list_open':
				return { kind: 'list', from: null, items: this.#items('bullet_list_close') };
			case 'ordered_list_open':
				return {
					kind: 'list',
					from: Number(token.attrGet('start') ?? 1),
					items: this.#items('ordered_list_close')
				};
			case 'fence':
				return { kind: 'code', words: token.content };
			case 'hr':
				return { kind: 'rule' };
			default:
				return null;
		}
	}

	#items(close: string): Block[][] {
		const items: Block[][] = [];
		for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
			if (token.type === 'list_item_open') items.push(this.blocks('list_item_close'));
		}
		return items;
	}

	#line(token: Token | undefined): Stretch[] {
		return new Line(token?.children ?? [], this.names).stretches(null);
	}
}

/** The same within a line. */
class Line {
	#at = 0;

	readonly tokens: readonly Token[];
	readonly names: readonly string[];

	constructor(tokens: readonly Token[], names: readonly string[]) {
		this.tokens = tokens;
		this.names = names;
	}

	stretches(close: string | null, inLink = false): Stretch[] {
		const found: Stretch[] = [];
		for (
			let token = this.tokens[this.#at++];
			token && token.type !== close;
			token = this.tokens[this.#at++]
		) {
			for (const each of this.#stretch(token, inLink)) add(found, each);
		}
		return found;
	}

	#stretch(token: Token, inLink: boolean): Stretch[] {
		switch (token.type) {
			case 'text':
			case 'text_special':
				return inLink ? [{ kind: 'words', words: token.content }] : split(token.content, this.names);
			case 'softbreak':
			case 'hardbreak':
				return [{ kind: 'break' }];
			case 'code_inline':
				return [{ kind: 'code', words: token.content }];
			case 'strong_open':
			case 'em_open':
			case 's_open':
				return [{ kind: BOTH[token.type], of: this.stretches(token.type.replace('open', 'close'), inLink) }];
			case 'link_open':
				return linked(String(token.attrGet('href') ?? ''), this.stretches('link_close', true));
			default:
				return [];
		}
	}
}

/** Words that follow words are one stretch, and no words are none. */
function add(found: Stretch[], stretch: Stretch): void {
	const last = found.at(-1);
	if (stretch.kind === 'words' && stretch.words === '') return;
	if (stretch.kind === 'words' && last?.kind === 'words') last.words += stretch.words;
	else found.push(stretch);
}

/** Only web addresses may be opened; the words of any other link stand as words. */
function linked(href: string, of: Stretch[]): Stretch[] {
	if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return of;
	const { host } = new URL(href);
	return [{ kind: 'link', href, host: plain(of).includes(host) ? null : host, of }];
}

function plain(stretches: readonly Stretch[]): string {
	return stretches
		.map((each) => ('of' in each ? plain(each.of) : 'words' in each ? each.words : ''))
		.join('');
}
