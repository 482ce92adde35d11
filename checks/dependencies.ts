import { type Policy } from './tree.ts';

/** Whoever adds a package says why, beside what else there was. */
export const dependencies: Policy = {
	name: 'a reason for every dependency',
	check: (files) => {
		const manifest = files.find(({ path }) => path === 'package.json');
		const reasons = files.find(({ path }) => path === 'docs/dependencies.md')?.text ?? '';
		if (!manifest) return [];
		const groups = JSON.parse(manifest.text) as Record<string, Record<string, string> | undefined>;
		return ['dependencies', 'devDependencies', 'optionalDependencies']
			.flatMap((group) => Object.keys(groups[group] ?? {}))
			.filter((name) => !reasons.includes(`\`${name}\``))
			.map((name) => `docs/dependencies.md has no row for ${name}`);
	}
};
