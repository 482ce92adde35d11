/**
 * `npm run bench`: every file of `bench/`, one after another, so that none disturbs the next. `npm run bench fold
 * sending` runs those two.
 */
import './own-node.mjs';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const all = readdirSync('bench')
	.filter((file) => file.endsWith('.bench.ts'))
	.map((file) => file.slice(0, -'.bench.ts'.length));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
	console.error(`There is no bench called ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
	process.exit(2);
}
for (const name of asked.length > 0 ? asked : all) {
	console.log(`\n# ${name}`);
	const { status } = spawnSync(process.execPath, [`bench/${name}.bench.ts`], { stdio: 'inherit' });
	if (status !== 0) process.exitCode = 1;
}
