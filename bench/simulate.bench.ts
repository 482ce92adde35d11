// A population of made-up runners through half a year each: no step may break a promise of the rule, and what the rule
// costs and spares them. Run: npm run bench simulate. SEED and RUNNERS change who they are and how many.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { add, medianWeek, nothing, WEEKS, type Tally } from './simulate/tally.ts';
import { PROMISES } from './simulate/unsafe.ts';
import type { Lived, Share } from './simulate/worker.ts';

const seed = Number(process.env.SEED ?? 20_261_122);
const runners = Number(process.env.RUNNERS ?? Math.ceil(1_000_000 / WEEKS));
const threads = Math.min(availableParallelism(), 8);

function live(share: Share): Promise<Lived> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./simulate/worker.ts', import.meta.url), {
			workerData: share,
			resourceLimits: { maxYoungGenerationSizeMb: 64 }
		});
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
const perWeek = (count: number, { weeks }: Tally) => (count / weeks).toFixed(2);

function row(name: string, of: (tally: Tally) => string, withRule: Tally, without: Tally): void {
	console.log(`  ${name.padEnd(44)}${of(withRule).padStart(12)}${of(without).padStart(14)}`);
}

console.log(`seed ${seed}: ${runners} runners for ${WEEKS} weeks each, in ${threads} threads`);
const lives = await Promise.all(
	Array.from({ length: threads }, (_, from) => live({ seed, from, to: runners, step: threads }))
);
const withRule = nothing();
const without = nothing();
for (const each of lives) {
	add(withRule, each.withRule);
	add(without, each.without);
}
const took = lives.reduce((sum, each) => sum + each.took, 0);
console.log(
	`${withRule.weeks} runner-weeks with the rule: ${withRule.steps} steps decided, put into words and held to ${PROMISES.length} promises;` +
		` ${withRule.comparisons} of them once more with more soreness. None was broken:`
);
for (const promise of PROMISES) console.log(`  - ${promise}`);
console.log(
	`${(withRule.weeks / took).toFixed(0)} runner-weeks, ${(withRule.steps / took).toFixed(0)} steps, a second of one core:` +
		' each step lived, decided, put into words and checked'
);
console.log('\nA model with made-up numbers, no evidence about people:');
console.log(`  ${''.padEnd(44)}${'with the rule'.padStart(12)}${'without'.padStart(13)}`);
row('days run, a week', (tally) => perWeek(tally.daysRun, tally), withRule, without);
row(
	'rest days that the rule asked for, a week',
	(tally) => perWeek(tally.restDays, tally),
	withRule,
	without
);
row('days paused, a week', (tally) => perWeek(tally.pausedDays, tally), withRule, without);
row(
	'days at 4 or more in the made-up body, a week',
	(tally) => perWeek(tally.soreDays, tally),
	withRule,
	without
);
row(
	`ran 30 minutes within ${WEEKS} weeks`,
	(tally) => percent(tally.runners - (tally.arrivals[WEEKS] ?? 0), tally.runners),
	withRule,
	without
);
row('median week of it, of those who did', (tally) => String(medianWeek(tally) ?? 'none'), withRule, without);
