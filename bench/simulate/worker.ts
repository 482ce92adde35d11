import { parentPort, workerData } from 'node:worker_threads';
import { Life, withoutRule } from './life.ts';
import { add, nothing, type Tally } from './tally.ts';

/** Which runners this thread lives: every `step`-th from `from` to `to`. */
export type Share = { seed: number; from: number; to: number; step: number };
/** What became of them. `took` is this thread’s processor time for the lives with the rule, in seconds. */
export type Lived = { withRule: Tally; without: Tally; took: number };

const { seed, from, to, step } = workerData as Share;
const lived: Lived = { withRule: nothing(), without: nothing(), took: 0 };
const begun = process.threadCpuUsage();
for (let index = from; index < to; index += step) {
	try {
		add(lived.withRule, new Life(seed, index).whole());
	} catch (error) {
		throw new Error(`Runner ${index} of seed ${seed}`, { cause: error });
	}
}
const { user, system } = process.threadCpuUsage(begun);
lived.took = (user + system) / 1_000_000;
for (let index = from; index < to; index += step) add(lived.without, withoutRule(seed, index));
parentPort?.postMessage(lived);
