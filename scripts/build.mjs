import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { stage } from './stage.mjs';

const stamp = 'build/.stamp';

/** Build what is served, when its sources changed since. Throws what Vite said when it fails. */
export async function build({ quiet = false } = {}) {
	const wanted = sources();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	rmSync(stamp, { force: true });
	const work = async () => {
		const { code, output } = await run(
			process.execPath,
			['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn'],
			{
				env: { ...process.env, NODE_ENV: 'production' }
			}
		);
		if (code !== 0) throw new Error(output);
	};
	await (quiet ? work() : stage('Building pages', work));
	writeFileSync(stamp, wanted);
}

/** A hash over everything that the build reads. */
function sources() {
	const hash = createHash('sha256');
	for (const folder of ['src', 'static']) {
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort(byPath)) {
			if (!entry.isFile()) continue;
			const path = join(entry.parentPath, entry.name);
			hash.update(`${path}\n`).update(readFileSync(path));
		}
	}
	for (const path of ['package-lock.json', 'package.json', 'vite.config.ts']) hash.update(readFileSync(path));
	return hash.digest('hex');
}

/** @param {import('node:fs').Dirent} a @param {import('node:fs').Dirent} b */
function byPath(a, b) {
	return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}
