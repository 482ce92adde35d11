/**
 * `npm run community -- export FILE.jsonl` and `npm run community -- import FILE --from discourse|phpbb|fourleaf`, with
 * `--try` to see what an import would do. On the data folder, which nobody else may be using, or on DATABASE_URL.
 */
import './own-node.mjs';
import {
	createReadStream,
	createWriteStream,
	existsSync,
	readFileSync,
	readdirSync,
	renameSync
} from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Kysely, PostgresDialect } from 'kysely';
import * as cluster from '../src/server/database/cluster.ts';
import { pool, prepare } from '../src/server/database/connection.ts';
import { choose } from '../src/server/database/folder.ts';
import { bring } from '../src/server/ask/import/bring.ts';
import * as discourse from '../src/server/ask/import/discourse.ts';
import { lines } from '../src/server/ask/import/export.ts';
import * as fourleaf from '../src/server/ask/import/fourleaf.ts';
import * as phpbb from '../src/server/ask/import/phpbb.ts';
import { Refusal } from '../src/server/refusal.ts';
import * as settings from '../src/server/settings.ts';

const PARSERS = { discourse, phpbb };
const USE =
	'Say what to do: npm run community -- export FILE.jsonl\n' +
	'or: npm run community -- import FILE --from discourse|phpbb|fourleaf [--try]';

const [what, file, ...rest] = process.argv.slice(2);
const from = rest[rest.indexOf('--from') + 1] ?? '';
const known = ['fourleaf', ...Object.keys(PARSERS)].includes(from) && rest.includes('--from');
if (!file || !(what === 'export' || (what === 'import' && known))) refuse(USE);

let running;
try {
	const brought = what === 'import' ? read() : null;
	const { databaseUrl, dataFolder } = settings.read(process.env);
	if (!databaseUrl) running = await cluster.start(choose(dataFolder));
	const address = databaseUrl ?? running.url('fourleaf');
	await prepare(address, migrations());
	const connections = pool(address);
	const db = new Kysely({ dialect: new PostgresDialect({ pool: connections }) });
	await (brought ? take(db, brought) : give(db));
	await connections.end();
} catch (error) {
	console.error(error instanceof Refusal ? error.message : error);
	process.exitCode = 1;
} finally {
	await running?.stop();
}

function read() {
	if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
	if (from === 'fourleaf') return fourleaf.read(createReadStream(file, 'utf8'));
	const found = PARSERS[from].read(readFileSync(file, 'utf8'));
	if ('problem' in found) throw new Refusal(found.problem);
	return [found];
}

/** Written beside and renamed when whole, so that half a file is never taken for all. */
async function give(db) {
	await pipeline(lines(db), createWriteStream(`${file}.unfinished`, { mode: 0o600 }));
	renameSync(`${file}.unfinished`, file);
	console.log(`Everything is in ${file}. It holds what only members may read, too: keep it so.`);
}

async function take(db, brought) {
	const rehearse = rest.includes('--try');
	const all = { people: 0, questions: 0, answers: 0, pictures: 0, there: 0 };
	let left = 0;
	for await (const part of brought) {
		const { damaged, ...counts } = await bring(db, part, rehearse);
		for (const name of Object.keys(all)) all[name] += counts[name];
		for (const { row, why } of damaged) console.log(`Left out, ${row}: ${why}`);
		left += damaged.length;
	}
	const { people, questions, answers, pictures, there } = all;
	const verb = rehearse ? 'Would bring' : 'Brought';
	console.log(
		`${verb} ${people} people, ${questions} questions, ${answers} answers and ${pictures} pictures. ` +
			`${there} questions were here already. ${left} rows were left out.`
	);
}

function migrations() {
	const folder = 'src/server/database/migrations';
	const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
	return names.map((name) => ({ name, sql: readFileSync(`${folder}/${name}`, 'utf8') }));
}

function refuse(sentence) {
	console.error(sentence);
	process.exit(1);
}
