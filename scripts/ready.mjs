/**
 * Before `npm start`, `npm run dev` and `npm test`: everything that package-lock.json names is installed, the
 * Node we bring along included. Runs on the host's Node 20 or newer with nothing installed; silent when there
 * is nothing to do.
 */
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { stage } from './stage.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const stamp = 'node_modules/.ready';
const ownNode = 'node_modules/node/bin/node';
const oldestHost = 24;

const wanted = createHash('sha256')
	.update(readFileSync('package-lock.json'))
	.update(`${process.platform}-${process.arch}`)
	.digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) await install();

async function install() {
	rmSync(stamp, { force: true });
	const { code, output } = await stage('Installing packages', installOnceMore);
	if (code !== 0) refuse(`${output.trim()}\nThe packages could not be installed. The lines above say why.`);
	await nodeArrived();
	writeFileSync(stamp, wanted);
}

/** An install that was killed needs about 2 s to die and holds its folder so long: hence the second try. */
async function installOnceMore() {
	const args = ['ci', '--loglevel=error', '--engine-strict=false', '--include=dev', '--include=optional'];
	const first = await npm(args);
	if (!/ENOTEMPTY|EBUSY/.test(first.output)) return first;
	await new Promise((resolve) => setTimeout(resolve, 3000));
	return npm(args);
}

/**
 * The Node and npm that we were started with, by their full paths: the ones in PATH may be those inside the
 * folder that is being replaced.
 */
function npm(args) {
	const { npm_node_execpath: node, npm_execpath: cli } = process.env;
	const known = node && cli && basename(cli) === 'npm-cli.js' && existsSync(node);
	return known ? run(node, [cli, ...args]) : run('npm', args);
}

/** Its install script may have been skipped without a word; then our scripts would silently run on the host's. */
async function nodeArrived() {
	let wrong = await trouble(ownNode);
	if (!wrong) return;
	if (!wrong.library) {
		await stage('Fetching Node', () =>
			npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
		);
		wrong = await trouble(ownNode);
		if (!wrong) return;
	}
	rmSync('node_modules/.bin/node', { force: true });
	const host = process.versions.node;
	const why = wrong.library
		? `Node 26 needs ${wrong.library}, which this machine does not have`
		: 'Node 26 did not arrive with the packages';
	if (Number.parseInt(host, 10) < oldestHost) {
		refuse(
			wrong.library
				? `${why}. Install it (Debian, Ubuntu: apt-get install libatomic1; Fedora: dnf install libatomic) and try again.`
				: `${why}, and this machine's own is ${host}. Install Node 26 and try again.`
		);
	}
	console.log(`  ${why}; this machine's own ${host} is used.`);
}

/** Why that Node does not run, or null. `library` names a system library that bare machines lack. */
async function trouble(program) {
	try {
		accessSync(program, constants.X_OK);
		const { code, output } = await run(program, ['--version']);
		return code === 0 ? null : { library: /shared libraries: (\S+):/.exec(output)?.[1] };
	} catch {
		return {};
	}
}

function refuse(sentence) {
	console.error(sentence);
	process.exit(1);
}
