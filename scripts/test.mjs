/**
 * `npm test`: the whole check. Two at a time, because two cores are what everybody has: one builds and walks
 * through the result in a browser, the other begins with all the rest, and who is done first helps. The last line
 * counts what passed and failed: every test of Vitest and Playwright, every policy, and each of the other steps as one.
 */
import './own-node.mjs';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from './build.mjs';
import { run } from './run.mjs';

const node = process.execPath;
const bin = (name, file) => `node_modules/${name}/${file}`;
const reports = resolve('node_modules/.cache/reports');
const begun = performance.now();
const total = { passed: 0, failed: 0 };

/** The longest first, so that both end at about the same time. */
const rest = [vitest, lint, types, formatting, typesOfCore, typesOfWorker, policies];

mkdirSync(reports, { recursive: true });
await step('Framework types', node, [bin('@sveltejs/kit', 'svelte-kit.js'), 'sync']);
await Promise.all([browser().then(theRest), theRest()]);

console.log(`\n${seconds(begun)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function browser() {
	if (!(await building())) return;
	const report = `${reports}/playwright.json`;
	await step(
		'A person’s way in a browser',
		node,
		[bin('@playwright/test', 'cli.js'), 'test', '-c', 'e2e', '--reporter=line,json'],
		{
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
			report,
			count: ({ stats }) => ({
				passed: stats.expected + stats.flaky,
				failed: stats.unexpected + stats.skipped
			})
		}
	);
}

async function theRest() {
	for (let next = rest.shift(); next; next = rest.shift()) await next();
}

function vitest() {
	const report = `${reports}/vitest.json`;
	return step(
		'Rules, properties and database',
		node,
		[bin('vitest', 'vitest.mjs'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
		{
			report,
			count: ({ numPassedTests, numTotalTests }) => ({
				passed: numPassedTests,
				failed: numTotalTests - numPassedTests
			})
		}
	);
}

function lint() {
	return step('Lint', node, [bin('eslint', 'bin/eslint.js'), '--max-warnings=0', '.']);
}

function types() {
	return step('Types', node, [
		bin('svelte-check', 'bin/svelte-check'),
		'--output=human',
		'--threshold=warning',
		'--fail-on-warnings'
	]);
}

function formatting() {
	return step('Formatting', node, [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.']);
}

function typesOfCore() {
	return step('Types of core', node, [bin('typescript', 'bin/tsc'), '-p', 'src/core']);
}

function typesOfWorker() {
	return step('Types of the service worker', node, [
		bin('typescript', 'bin/tsc'),
		'-p',
		'src/service-worker'
	]);
}

function policies() {
	return step('Policies', node, ['checks/run.ts'], { count: lastLine });
}

async function building() {
	const start = performance.now();
	try {
		await build({ quiet: true });
		tell('Build', start, { passed: 1, failed: 0 });
		return true;
	} catch (error) {
		tell('Build', start, { passed: 0, failed: 1 }, error.message);
		return false;
	}
}

/**
 * Run one step and count it. Its own words are shown only when it fails. A report that says nothing failed
 * does not outweigh an exit code that says something did.
 */
async function step(name, program, args, { env = {}, report, count } = {}) {
	const start = performance.now();
	if (report) rmSync(report, { force: true });
	const { code, output } = await run(program, args, { env: { ...process.env, ...env } });
	const result = counted(code, output, report, count);
	tell(name, start, result, result.failed > 0 ? output : '');
}

function counted(code, output, report, count) {
	if (!count) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	let result;
	try {
		result = count(report ? JSON.parse(readFileSync(report, 'utf8')) : output);
	} catch {
		return { passed: 0, failed: 1 };
	}
	return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}

function lastLine(output) {
	const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
	return { passed: Number(passed), failed: Number(failed) };
}

function tell(name, start, { passed, failed }, output = '') {
	total.passed += passed;
	total.failed += failed;
	const mark = failed > 0 ? '✗' : '✓';
	const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
	console.log(`${mark} ${name.padEnd(34)}${seconds(start).padStart(6)} s  ${counts}`);
	if (output.trim()) console.log(`\n${output.trim().replace(/^/gm, '    ')}\n`);
}

function seconds(since) {
	return ((performance.now() - since) / 1000).toFixed(1);
}
