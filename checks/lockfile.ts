import { type Policy, type Source } from './tree.ts';

/** A lock file without addresses installs from whichever registry its user has; exact versions stay exact. */
export const lockfile: Policy = {
	name: 'lock file without addresses, versions exact',
	check: (files) => files.flatMap(breachesIn)
};

function breachesIn({ path, text }: Source): string[] {
	if (path === 'package-lock.json') {
		const addresses = [...text.matchAll(/"resolved":\s*"([^"]+)"/g)].map(([, at]) => at);
		return addresses.length > 0
			? [`${path} holds ${addresses.length} addresses, the first ${addresses[0]}`]
			: [];
	}
	if (path !== 'package.json') return [];
	const manifest = JSON.parse(text) as Record<string, Record<string, string> | undefined>;
	return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
		Object.entries(manifest[group] ?? {})
			.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
			.map(([name, version]) => `${path} asks for ${name} ${version}; name one version exactly`)
	);
}
