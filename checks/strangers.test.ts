import { expect, test } from 'vitest';
import { strangers } from './strangers.ts';

/** This file is the one that the policy passes over: it has to name what it forbids. */
const said = (text: string) => strangers.check([{ path: 'src/ui/Icon.svelte', text }]);

test.each([
	'<script src="https://cdn.jsdelivr.net/x.js">',
	'fetch("https://fonts.googleapis.com/css")',
	"const data = '/home/ruth/fourleaf/data';",
	"const data = '/Users/ruth/fourleaf/data';",
	"readFileSync('/home/ann/data.json')"
])('%s is refused', (text) => {
	expect(said(text)).toHaveLength(1);
});

test.each([
	'https://www.nhs.uk/conditions/back-pain/',
	'http://localhost:3000',
	'/run/now',
	'/root is closed'
])('%s may be named', (text) => {
	expect(said(text)).toEqual([]);
});
