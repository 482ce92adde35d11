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
import { workshop } from './workshop/server.ts';

const folder = 'src/server/database/migrations';
const migrations = readdirSync(folder)
	.filter((name) => name.endsWith('.sql'))
	.map((name) => ({ name, sql: readFileSync(`${folder}/${name}`, 'utf8') }));

let running;
try {
	const { port, host, origin, databaseUrl, dataFolder, plansFolder } = settings.read(process.env);
	if (!databaseUrl) running = await cluster.start(choose(dataFolder));
	// Read by src/server/database/database.ts, which Vite loads in this process.
	process.env.DATABASE_URL = databaseUrl ?? running.url('fourleaf');
	// Read by src/server/run/plans.ts, likewise.
	process.env.PLANS_DIR = plansFolder ?? join(choose(dataFolder), 'plans');
	await prepare(process.env.DATABASE_URL, migrations);
	const vite = await createServer({
		server: { port, host, strictPort: true },
		plugins: [front(origin), workshop()]
	});
	await vite.listen();
	vite.printUrls();
	await offerPlace(vite);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(vite));
	parent.whenGone(() => stop(vite));
} catch (error) {
	console.error(error instanceof Refusal ? error.message : error);
	await running?.stop();
	process.exit(1);
}

/**
 * What the front server answers before the framework is asked, answered here too.
 * @param {URL | undefined} origin
 * @returns {import('vite').Plugin}
 */
function front(origin) {
	return {
		name: 'fourleaf-front',
		configureServer({ middlewares, ssrLoadModule }) {
			middlewares.use(async (request, response, next) => {
				const along = await ssrLoadModule('/src/server/run/along.ts');
				const { announce, originOf } = await ssrLoadModule('/src/server/headers.ts');
				announce(request, origin);
				if (!(await along.answer(request, response, originOf(request)))) next();
			});
		}
	};
}

/**
 * As the front server does: the code with which whoever started this becomes the host.
 * @param {import('vite').ViteDevServer} vite
 */
async function offerPlace(vite) {
	const { offer } = await vite.ssrLoadModule('/src/server/ask/keep/claim.ts');
	const { db } = await vite.ssrLoadModule('/src/server/database/database.ts');
	const code = await offer(db);
	if (code) console.log(`Nobody looks after the community yet. Become its host at /ask/claim with ${code}`);
}

let stopping = false;
async function stop(vite) {
	if (stopping) return;
	stopping = true;
	await vite.close();
	await running?.stop();
	process.exit(0);
}
