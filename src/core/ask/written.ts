import type { Block, Stretch } from './markup.ts';

/**
 * Somebody's words for readers that are not our own pages: feeds, cards, machines. Elements of ours around escaped text,
 * the same that `ui/ask/Words.svelte` draws. `origin` is put before addresses of ours.
 */
export function html(blocks: readonly Block[], origin: string): string {
	return blocks.map((block) => element(block, origin)).join('');
}

function element(block: Block, origin: string): string {
	switch (block.kind) {
		case 'paragraph':
			return `<p>${line(block.of, origin)}</p>`;
		case 'heading':
			return `<p><b>${line(block.of, origin)}</b></p>`;
		case 'quote':
			return `<blockquote>${html(block.of, origin)}</blockquote>`;
		case 'list': {
			const items = block.items.map((item) => `<li>${html(item, origin)}</li>`).join('');
			return block.from === null ? `<ul>${items}</ul>` : `<ol start="${block.from}">${items}</ol>`;
		}
		case 'code':
			return `<pre><code>${escaped(block.words)}</code></pre>`;
		case 'rule':
			return '<hr>';
		default:
			return block satisfies never;
	}
}

function line(stretches: readonly Stretch[], origin: string): string {
	return stretches.map((each) => inline(each, origin)).join('');
}

function inline(stretch: Stretch, origin: string): string {
	switch (stretch.kind) {
		case 'words':
			return escaped(stretch.words);
		case 'break':
			return '<br>';
		case 'code':
			return `<code>${escaped(stretch.words)}</code>`;
		case 'strong':
			return `<strong>${line(stretch.of, origin)}</strong>`;
		case 'emphasis':
			return `<em>${line(stretch.of, origin)}</em>`;
		case 'struck':
			return `<s>${line(stretch.of, origin)}</s>`;
		case 'link': {
			const host = stretch.host === null ? '' : ` (${escaped(stretch.host)})`;
			return `<a href="${escaped(stretch.href)}" rel="nofollow ugc">${line(stretch.of, origin)}</a>${host}`;
		}
		case 'person':
			return `<a href="${origin}/people/${encodeURIComponent(stretch.name)}">@${escaped(stretch.name)}</a>`;
		default:
			return stretch satisfies never;
	}
}

/** The same as plain text, a blank line between blocks. */
export function text(blocks: readonly Block[]): string {
	return blocks.map(block).join('\n\n');
}

function block(of: Block): string {
	switch (of.kind) {
		case 'paragraph':
		case 'heading':
			return words(of.of);
		case 'quote':
			return text(of.of);
		case 'list':
			return of.items
				.map((item, nth) => `${of.from === null ? '-' : `${of.from + nth}.`} ${text(item)}`)
				.join('\n');
		case 'code':
			return of.words;
		case 'rule':
			return '* * *';
		default:
			return of satisfies never;
	}
}

function words(stretches: readonly Stretch[]): string {
	return stretches
		.map((each) => {
			switch (each.kind) {
				case 'words':
				case 'code':
					return each.words;
				case 'break':
					return '\n';
				case 'person':
					return `@${each.name}`;
				case 'strong':
				case 'emphasis':
				case 'struck':
				case 'link':
					return words(each.of);
				default:
					return each satisfies never;
			}
		})
		.join('');
}

const MARKS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text inside markup, in quotes too. */
export const escaped = (plain: string): string => plain.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? '');

/** The beginning of a text on one line, at most so many letters, cut between words. */
export function beginning(of: string, most: number): string {
	const flat = of.replace(/\s+/g, ' ').trim();
	const letters = [...flat];
	if (letters.length <= most) return flat;
	const cut = letters.slice(0, most - 1).join('');
	return `${cut.replace(/\s+\S*$/, '') || cut}…`;
}
