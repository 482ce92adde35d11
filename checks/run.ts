import { clocks } from './clocks.ts';
import { dependencies } from './dependencies.ts';
import { directions } from './directions.ts';
import { lockfile } from './lockfile.ts';
import { sizes } from './sizes.ts';
import { strangers } from './strangers.ts';
import { read } from './tree.ts';
import { words } from './words.ts';

/** `node checks/run.ts`: every policy over the whole tree, and a last line that scripts/test.mjs counts. */
const policies = [directions, sizes, clocks, strangers, words, lockfile, dependencies];

const files = read(process.cwd());
let failed = 0;
for (const policy of policies) {
	const breaches = policy.check(files);
	if (breaches.length === 0) continue;
	failed++;
	console.log(`${policy.name}:\n  ${breaches.join('\n  ')}`);
}
console.log(`${policies.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
