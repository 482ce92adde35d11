import { posix } from 'node:path';
import { type Policy, type Source, isTest, lineOf } from './tree.ts';

/** What each floor may import, itself and everything from outside the house included where named. */
const floors: Record<string, { may: string[]; outside: boolean }> = {
	core: { may: ['core'], outside: false },
	server: { may: ['core', 'server'], outside: true },
	browser: { may: ['core', 'browser'], outside: true },
	ui: { may: ['core', 'browser', 'ui'], outside: true },
	routes: { may: ['core', 'browser', 'ui', 'server', 'routes'], outside: true },
	'service-worker': { may: ['core', 'browser', 'service-worker'], outside: true }
};

/** Only what runs on the server, of a route, may open the server's floor. */
const onServer = /\+(page|layout)\.server\.ts$|\+server\.ts$|\.remote\.ts$/;
const specifier =
	/(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** One direction: core <- server and browser <- ui <- routes. */
export const directions: Policy = {
	name: 'directions between floors',
	check: (files) => files.filter(({ path }) => /^src\/.*\.(ts|svelte)$/.test(path)).flatMap(breachesIn)
};

function breachesIn(file: Source): string[] {
	const from = floorOf(file.path);
	const rule = from === undefined ? undefined : floors[from];
	if (!from || !rule) return [];
	return [...file.text.matchAll(specifier)].flatMap((match) => {
		const wanted = match[1] ?? match[2] ?? '';
		const to = target(file.path, wanted);
		const where = `${file.path}:${lineOf(file.text, match.index + match[0].indexOf(wanted))}`;
		if (to === 'outside') {
			return rule.outside || isTest(file.path)
				? []
				: [`${where} imports ${wanted}; ${from} imports only itself`];
		}
		if (!rule.may.includes(to)) return [`${where} imports ${wanted}; ${from} may use ${rule.may.join(', ')}`];
		if (from === 'routes' && to === 'server' && !onServer.test(file.path)) {
			return [`${where} imports ${wanted}; only +page.server.ts and +server.ts may`];
		}
		return [];
	});
}

/** The floor that an import leads to, or `outside` for packages. */
function target(path: string, wanted: string): string {
	const inside = wanted.startsWith('#')
		? `src/${wanted.slice(1)}`
		: wanted.startsWith('.')
			? posix.join(posix.dirname(path), wanted)
			: undefined;
	return inside ? (floorOf(inside) ?? inside) : 'outside';
}

function floorOf(path: string): string | undefined {
	return /^src\/([^/]+)\//.exec(path)?.[1];
}
