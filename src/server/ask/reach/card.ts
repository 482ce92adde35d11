import sharp from 'sharp';
import { brief, leafOf, parseAll } from '#core/ask/fact.ts';
import { clover, GROUND } from '#core/run/artwork.ts';
import letters from './letters.json' with { type: 'json' };

/** What other sites show beside a link to a question. Drawn from outlines of our own letters: servers have no fonts. */
const [WIDTH, HEIGHT, EDGE] = [1200, 630, 80];
const INK = '#f8f8f1';
const LEAVES = { run: '#7fd896', feel: '#f79a8c', care: '#b3aeec' } as const;
/** Sizes of the title, largest first, and how many lines of it fit. */
const SIZES: readonly [number, number][] = [
	[84, 2],
	[68, 3],
	[56, 4]
];

/** A letter: how far the next one stands, and its outline, in thousandths of the size. */
const outline = (letter: string): readonly [number, string] | undefined =>
	(letters as unknown as Record<string, [number, string]>)[letter];

const plain = (text: string) => [...text.normalize('NFC')].filter((letter) => outline(letter)).join('');
const wide = (text: string, size: number) =>
	[...text].reduce((sum, letter) => sum + (outline(letter)?.[0] ?? 0), 0) * (size / 1000);

/** A line of text with its foot at `y`. */
function drawn(text: string, x: number, y: number, size: number, fill: string): string {
	let at = 0;
	const paths = [...text].map((letter) => {
		const [step, path] = outline(letter) ?? [0, ''];
		at += step;
		return path && `<path transform="translate(${at - step} 0)" d="${path}"/>`;
	});
	const scale = (size / 1000).toFixed(3);
	return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale})">${paths.join('')}</g>`;
}

/** A text in lines that fit; the last ends in … where there are more than `most`. */
export function wrapped(text: string, size: number, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ').filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && wide(longer, size) <= WIDTH - 2 * EDGE) lines[lines.length - 1] = longer;
		else lines.push(short(word, size));
	}
	if (lines.length <= most) return lines;
	const rest = lines.slice(0, most);
	return [...rest.slice(0, -1), short(`${rest.at(-1)}…`, size)];
}

/** Cut where it would be wider than the card. */
function short(line: string, size: number): string {
	let [end, cut] = [line.length, line];
	while (wide(cut, size) > WIDTH - 2 * EDGE) cut = `${line.slice(0, (end -= 1)).replace(/[…\s]+$/, '')}…`;
	return cut;
}

/** Whether the letters that we can draw say it: a title in another script, or in emoji, does not fit on a card. */
export const canDraw = (title: string): boolean => {
	const [all, known] = [title.replace(/\s/g, ''), plain(title).replace(/\s/g, '')];
	return known.length > 0 && [...known].length >= [...all].length * 0.7;
};

function titled(title: string): string {
	const text = plain(title);
	const fits = SIZES.find(([size, most]) => !wrapped(text, size, most).some((line) => line.endsWith('…')));
	const [size, most] = fits ?? [56, 4];
	const lines = wrapped(text, size, most);
	return lines.map((line, n) => drawn(line, EDGE, 250 + n * size * 1.16, size, INK)).join('');
}

function chips(facts: readonly string[]): string {
	let x = EDGE;
	const found = parseAll(facts).map((fact) => {
		const [text, width] = [plain(brief(fact)), wide(plain(brief(fact)), 28) + 48];
		if (x + width > WIDTH - EDGE) return '';
		const box = `<rect x="${x}" y="514" width="${width.toFixed(0)}" height="56" rx="28" fill="#284e3c"/>`;
		const chip = box + drawn(text, x + 24, 552, 28, LEAVES[leafOf(fact)]);
		x += width + 16;
		return chip;
	});
	return found.join('');
}

/** The card as SVG; with null it says nothing but whose it is. */
export function card(question: { title: string; facts: readonly string[] } | null): string {
	const said = question && canDraw(question.title) ? titled(question.title) + chips(question.facts) : '';
	const name = said
		? clover(EDGE + 26, 112, 0.8) + drawn('Fourleaf', EDGE + 76, 126, 40, INK)
		: clover(WIDTH / 2, 270, 3.2) + drawn('Fourleaf', (WIDTH - wide('Fourleaf', 72)) / 2, 520, 72, INK);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${GROUND}"/>${name}${said}</svg>`;
}

/** The same as PNG. */
export const png = (question: Parameters<typeof card>[0]): Promise<Buffer<ArrayBuffer>> =>
	sharp(Buffer.from(card(question)))
		.resize(WIDTH, HEIGHT)
		.png({ compressionLevel: 9 })
		.toBuffer() as Promise<Buffer<ArrayBuffer>>;
