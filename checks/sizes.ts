import { type Policy, type Source } from './tree.ts';

/** In lines. ESLint holds functions to 40. A stylesheet is one room's looks and has no ceiling. */
const limits = [
	{ kind: 'route file', files: /^src\/routes\/.*\.(svelte|ts)$/, lines: 40 },
	{ kind: 'component', files: /^src\/ui\/.*\.svelte$/, lines: 150 },
	{ kind: 'file', files: /^(src|checks|e2e|scripts|bench)\/.*\.(ts|js|mjs)$/, lines: 300 }
];

/** A breach carries its reason in the first line: `// Longer than … because …`. */
const reason = /^(\/\/|\/\*|<!--).*\b(longer|table)\b/i;

export const sizes: Policy = {
	name: 'sizes of files',
	check: (files) => files.flatMap(breachesIn)
};

function breachesIn({ path, text }: Source): string[] {
	const limit = limits.find(({ files }) => files.test(path));
	const lines = text.trimEnd().split('\n').length;
	if (!limit || lines <= limit.lines || reason.test(text)) return [];
	return [
		`${path} has ${lines} lines; a ${limit.kind} has ${limit.lines} at most, or says in its first line why it is longer`
	];
}
