/** `npm run dev`: pages change as you save, on the same database as `npm start`. */
import './own-node.mjs';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import * as cluster from '../src/server/database/cluster.ts';
import { prepare } from '../src/server/database/connection.ts';
import { choose } from '../src/server/database/folder.ts';
import * as parent from '../src/server/parent.ts';
import { Refusal } from '../src/server/refusal.ts';
import * as settings from '../src/server/settings.ts';

const folder = 'src/server/database/migrations';
const migrations = readdirSync(folder)
	.filter((name) => name.endsWith('.sql'))
	.map((name) => ({ name, sql: readFileSync(`${folder}/${name}`, 'utf8') }));

let running;
try {
	const { port, host, databaseUrl, dataFolder, plansFolder } = settings.read(process.env);
	if (!databaseUrl) running = await cluster.start(choose(dataFolder));
	// Read by src/server/database/database.ts, which Vite loads in this process.
	process.env.DATABASE_URL = databaseUrl ?? running.url('fourleaf');
	// Read by src/server/run/plans.ts, likewise.
	process.env.PLANS_DIR = plansFolder ?? join(choose(dataFolder), 'plans');
	await prepare(process.env.DATABASE_URL, migrations);
	const vite = await createServer({ server: { port, host, strictPort: true } });
	await vite.listen();
	vite.printUrls();
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(vite));
	parent.whenGone(() => stop(vite));
} catch (error) {
	console.error(error instanceof Refusal ? error.message : error);
	await running?.stop();
	process.exit(1);
}

let stopping = false;
async function stop(vite) {
	if (stopping) return;
	stopping = true;
	await vite.close();
	await running?.stop();
	process.exit(0);
}
