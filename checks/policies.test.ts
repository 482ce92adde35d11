import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clocks } from './clocks.ts';
import { dependencies } from './dependencies.ts';
import { directions } from './directions.ts';
import { lockfile } from './lockfile.ts';
import { sizes } from './sizes.ts';
import type { Policy } from './tree.ts';
import { words } from './words.ts';

/** What a policy says of one file. */
function said(policy: Policy, path: string, text: string): string[] {
	return policy.check([{ path, text }]);
}

describe('directions between floors', () => {
	test.each([
		['src/core/run/plan.ts', "import { db } from '#server/database/database.ts';"],
		['src/core/run/plan.ts', "import x from 'kysely';"],
		['src/core/run/plan.ts', "import { open } from '../../browser/diary.svelte.ts';"],
		['src/browser/diary.svelte.ts', "import Icon from '#ui/Icon.svelte';"],
		['src/ui/Icon.svelte', "<script>\n\timport { db } from '#server/database/database.ts';\n</script>"],
		['src/ui/Icon.svelte', "const later = await import('#server/refusal.ts');"],
		['src/server/ask/ask.ts', "import type { PageData } from '../../routes/ask/$types';"],
		['src/routes/ask/+page.svelte', "import { db } from '#server/database/database.ts';"]
	])('%s may not: %s', (path, text) => {
		expect(said(directions, path, text)).toHaveLength(1);
	});

	test.each([
		[
			'src/core/run/plan.ts',
			"import type { Day } from '../units.ts';\nimport { fold } from '#core/diary/diary.ts';"
		],
		['src/core/run/plan.test.ts', "import { test } from 'vitest';"],
		['src/routes/ask/+page.server.ts', "import { db } from '#server/database/database.ts';"],
		['src/ui/Icon.svelte', "import { couchTo5k } from '#core/run/couch-to-5k.ts';"]
	])('%s may: %s', (path, text) => {
		expect(said(directions, path, text)).toEqual([]);
	});
});

describe('sizes', () => {
	const long = (lines: number) => 'let x;\n'.repeat(lines);

	test.each([
		['src/core/run/plan.ts', 301],
		['src/ui/Icon.svelte', 151],
		['src/routes/ask/+page.svelte', 41]
	])('%s of %i lines is too long', (path, lines) => {
		expect(said(sizes, path, long(lines))).toHaveLength(1);
		expect(said(sizes, path, long(lines - 1))).toEqual([]);
	});

	test('a reason in the first line lets it be', () => {
		const table = '// Longer than other files because it is a table.\n' + long(400);
		expect(said(sizes, 'src/core/run/plan.ts', table)).toEqual([]);
	});
});

describe('no clock and no chance in core', () => {
	test.each([
		'const now = Date.now();',
		'const now = new Date();',
		'const x = Math.random();',
		'setTimeout(f, 1);'
	])('%s', (text) => {
		expect(said(clocks, 'src/core/run/plan.ts', text)).toHaveLength(1);
		expect(said(clocks, 'src/browser/clock.ts', text)).toEqual([]);
	});

	test('a word in a comment, a text or a field is none', () => {
		const text = "// Date.now() is for the edge\nconst said = 'Date.now()'; type Run = { Date: string };";
		expect(said(clocks, 'src/core/run/plan.ts', text)).toEqual([]);
	});
});

describe('words to avoid', () => {
	const rows =
		readFileSync('docs/evidence.md', 'utf8').split('### 9c. Words')[1]?.split('Functions to')[0] ?? '';
	const avoided = [...rows.matchAll(/^\| (.+?) +\|/gm)]
		.slice(2)
		.flatMap(([, cell = '']) => cell.replace(/["()]|as a brand/g, '').split(/[,;/]/))
		.map((phrase) => phrase.trim())
		// The rest of "monitors or relieves your back pain / injury".
		.filter((phrase) => phrase !== 'injury');

	test('are read from evidence.md, more than twenty', () => expect(avoided.length).toBeGreaterThan(20));

	test.each(avoided)('“%s” is found', (phrase) => {
		expect(said(words, 'src/ui/feel/Step.svelte', `<p>We ${phrase} you</p>`)).not.toEqual([]);
	});

	test.each([
		['src/core/ask/mail.ts', "return 'We assess you';"],
		['src/server/ask/mail.ts', "send({ subject: 'Your assessment' });"],
		['src/service-worker/index.ts', "show('Time for your therapy');"],
		['src/browser/reminder.ts', "show('Time for your therapy');"],
		['src/routes/api/help/+server.ts', "json({ what: 'a treatment' });"],
		['src/core/care/names.json', '{ "name": "Rehab bridge" }'],
		['src/ui/face/feel.css', ".a::before { content: 'therapy'; }"],
		['src/app.html', '<title>Rehab</title>'],
		['static/hello.svg', '<title>A cure</title>'],
		['static/manifest.webmanifest', '{ "description": "Rehab" }']
	])('in %s too', (path, text) => {
		expect(said(words, path, text)).toHaveLength(1);
	});

	test.each([
		['src/ui/feel/Step.svelte', '<p>We assess your back.</p>'],
		['src/ui/feel/Step.svelte', '<p>You’re fine to run.</p>'],
		['src/routes/care/+page.svelte', '<h1>Rehab for runners</h1>'],
		['src/core/feel/reasons.ts', "return 'This treats your knee';"],
		['src/core/feel/reasons.ts', 'return `It is safe after ${days} days`;']
	])('%s: %s', (path, text) => {
		expect(said(words, path, text)).toHaveLength(1);
	});

	test.each([
		['src/ui/feel/Step.svelte', '<!-- never diagnose --><p>How did it feel?</p>'],
		['src/core/feel/reasons.ts', '// It never treats.\nconst treat = reasons;'],
		['src/routes/about/+page.svelte', '<!-- words: a sign people name -->\n<p>being treated for cancer</p>']
	])('%s may: %s', (path, text) => {
		expect(said(words, path, text)).toEqual([]);
	});
});

describe('packages', () => {
	test('a lock file with addresses is refused', () => {
		const lock = '{"packages":{"a":{"resolved":"https:' + '//registry.invalid/a.tgz"}}}';
		expect(said(lockfile, 'package-lock.json', lock)).toHaveLength(1);
	});

	test('a version that may move is refused', () => {
		expect(said(lockfile, 'package.json', '{"dependencies":{"pg":"^8.0.0"}}')).toHaveLength(1);
		expect(said(lockfile, 'package.json', '{"dependencies":{"pg":"8.23.1"}}')).toEqual([]);
	});

	test('a dependency without a reason is refused', () => {
		const manifest = { path: 'package.json', text: '{"dependencies":{"pg":"8.23.1"}}' };
		expect(dependencies.check([manifest])).toHaveLength(1);
		expect(dependencies.check([manifest, { path: 'docs/dependencies.md', text: '| `pg` | …' }])).toEqual([]);
	});
});
