import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Stretch } from '#core/ask/markup.ts';
import { read } from './markdown.ts';

const words = (text: string): Stretch => ({ kind: 'words', words: text });
const paragraph = (...of: Stretch[]): Block => ({ kind: 'paragraph', of });

describe('the small part of Markdown', () => {
	test('has paragraphs, and a line break where one was typed', () =>
		expect(read('One\ntwo\n\nThree')).toEqual([
			paragraph(words('One'), { kind: 'break' }, words('two')),
			paragraph(words('Three'))
		]));

	test('has strong, emphasis, struck and code', () =>
		expect(read('**a** *b* ~~c~~ `<d>`')).toEqual([
			paragraph(
				{ kind: 'strong', of: [words('a')] },
				words(' '),
				{ kind: 'emphasis', of: [words('b')] },
				words(' '),
				{ kind: 'struck', of: [words('c')] },
				words(' '),
				{ kind: 'code', words: '<d>' }
			)
		]));

	test('has quotes, lists, their first number, a block of code and a rule', () =>
		expect(read('> q\n\n- a\n- b\n\n3. c\n\n```\nd\n```\n\n***')).toEqual([
			{ kind: 'quote', of: [paragraph(words('q'))] },
			{ kind: 'list', from: null, items: [[paragraph(words('a'))], [paragraph(words('b'))]] },
			{ kind: 'list', from: 3, items: [[paragraph(words('c'))]] },
			{ kind: 'code', words: 'd\n' },
			{ kind: 'rule' }
		]));

	test('makes every heading the same small one', () =>
		expect(read('# a\n\n###### b')).toEqual([
			{ kind: 'heading', of: [words('a')] },
			{ kind: 'heading', of: [words('b')] }
		]));

	test('takes what beginners type by the way for what it is', () => {
		expect(read('    four blanks')).toEqual([paragraph(words('four blanks'))]);
		expect(read('Title\n---')).toEqual([paragraph(words('Title')), { kind: 'rule' }]);
		expect(read('#1 tip')).toEqual([paragraph(words('#1 tip'))]);
		expect(read('W6R3 & <3 &lt;')).toEqual([paragraph(words('W6R3 & <3 &lt;'))]);
		expect(read('| a | b |\n|---|---|')).toMatchObject([{ kind: 'paragraph' }]);
	});
});

describe('a link', () => {
	test('says where it leads when its words do not', () => {
		expect(read('[NICE](https://nice.example/ng59)')).toEqual([
			paragraph({
				kind: 'link',
				href: 'https://nice.example/ng59',
				host: 'nice.example',
				of: [words('NICE')]
			})
		]);
		expect(read('See https://nice.example/a.')).toEqual([
			paragraph(
				words('See '),
				{
					kind: 'link',
					href: 'https://nice.example/a',
					host: null,
					of: [words('https://nice.example/a')]
				},
				words('.')
			)
		]);
	});

	test.each([
		'[a](javascript:alert(1))',
		'[a](JaVaScRiPt:alert(1))',
		'[a](java\tscript:alert(1))',
		'[a](data:text/html,x)',
		'[a](vbscript:x)',
		'[a](//evil.example)',
		'[a](/ask)',
		'[a](mailto:a@b.example)',
		'<javascript:alert(1)>',
		'//evil.example ftp://evil.example mailto:a@b.example a@b.example www.evil.example'
	])('is none to anything but the web: %s', (text) =>
		expect(JSON.stringify(read(text))).not.toContain('"link"')
	);
});

describe('a name', () => {
	test('is linked where somebody is called so, in whichever case', () => {
		expect(read('Thanks @old tom, and @Sal.', ['Old Tom'])).toEqual([
			paragraph(words('Thanks '), { kind: 'person', name: 'Old Tom' }, words(', and @Sal.'))
		]);
		expect(read('**@Sal**', ['Sal'])).toEqual([
			paragraph({ kind: 'strong', of: [{ kind: 'person', name: 'Sal' }] })
		]);
	});

	test('may hold whatever a nickname may', () => {
		for (const name of ['Sal 7-2', 'a.b', 'Jo_', '9 lives', 'Zoë', 'Ру́т'])
			expect(read(`Hello @${name}`, [name])).toMatchObject([{ of: [{}, { kind: 'person', name }] }]);
		expect(JSON.stringify(read('@aXb', ['a.b']))).not.toContain('"person"');
	});

	test('is not found within a longer word, an address, code or a link', () => {
		for (const text of ['@Sally', 'a@Sal', '`@Sal`', '[@Sal](https://a.example)', 'https://a.example/@Sal'])
			expect(JSON.stringify(read(text, ['Sal']))).not.toContain('"person"');
	});
});

test('whatever is typed, there are blocks, and nothing that was not typed', () => {
	const piece = fc.constantFrom(
		'>',
		'- ',
		'1. ',
		'**',
		'_',
		'`',
		'```',
		'[',
		'](',
		')',
		'~~',
		'\n',
		'    ',
		'@a',
		'https://a.example',
		'\\',
		'<',
		'#',
		'!'
	);
	const typed = fc
		.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 })
		.map((all) => all.join(''));
	fc.assert(
		fc.property(typed, (text) => {
			const drawn = JSON.stringify(read(text, ['a']));
			expect(drawn).not.toMatch(/"href":"(?!https?:)/i);
		}),
		{ seed: 41, numRuns: 80 }
	);
});

test('a post of nothing but marks is read all the same', () => {
	for (const mark of ['>', '[', '*', '_', '`', '- ', '**a', '![](', '<', '\\', '@a ', '~~', '1. '])
		expect(read(mark.repeat(20_000 / mark.length), ['a'])).toBeInstanceOf(Array);
});
