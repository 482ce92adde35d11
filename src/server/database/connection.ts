import pg from 'pg';
import { type Migration, migrate } from './migrate.ts';
import { Refusal } from '../refusal.ts';

// int8 (every count) arrives as text otherwise. Ours stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** uuidv7() came with 18, and nothing older is ever tested. */
const oldest = 18;

/** A pool on this address. Nothing connects before the first query. */
export function pool(url: string): pg.Pool {
	const made = new pg.Pool({ connectionString: url, application_name: 'fourleaf', max: 20 });
	// An idle connection that breaks is replaced by the next query; without a listener it would end the process.
	made.on('error', (error) => console.error(`Database connection lost: ${error.message}`));
	return made;
}

/**
 * Bring the database at this address to the shape of this code: made if missing, checked for its version and
 * migrated. Gives back the names of the migrations applied. Throws a Refusal with what the host can do.
 */
export async function prepare(url: string, migrations: Migration[]): Promise<string[]> {
	const client = await connect(url);
	try {
		await check(client);
		return await migrate(client, migrations);
	} finally {
		await client.end();
	}
}

async function connect(url: string): Promise<pg.Client> {
	try {
		return await opened(url);
	} catch (error) {
		if ((error as { code?: string }).code !== '3D000') throw unreachable(url, error as Error);
		await create(url);
		return await opened(url);
	}
}

async function opened(url: string): Promise<pg.Client> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
	await client.connect();
	return client;
}

async function create(url: string): Promise<void> {
	const elsewhere = new URL(url);
	const name = decodeURIComponent(elsewhere.pathname.slice(1));
	elsewhere.pathname = '/postgres';
	try {
		const client = await opened(elsewhere.href);
		await client.query(`create database ${client.escapeIdentifier(name)} template template0 encoding 'UTF8'`);
		await client.end();
	} catch (error) {
		throw new Refusal(
			`There is no database "${name}", and it could not be made: ${(error as Error).message}.`
		);
	}
}

async function check(client: pg.Client): Promise<void> {
	const { rows } = await client.query<{ version: string; number: number; encoding: string }>(
		`select current_setting('server_version') as version,
		        current_setting('server_version_num')::int as number,
		        current_setting('server_encoding') as encoding`
	);
	const [found] = rows;
	if (!found || found.number < oldest * 10_000) {
		throw new Refusal(`The database is PostgreSQL ${found?.version}; Fourleaf needs ${oldest} or newer.`);
	}
	if (found.encoding !== 'UTF8') {
		throw new Refusal(
			`The database is encoded in ${found.encoding}; Fourleaf needs one made with encoding UTF8.`
		);
	}
}

function unreachable(url: string, error: Error): Refusal {
	// Never the address as it stands: it holds the password.
	const where = URL.canParse(url) ? new URL(url).host : 'an address that is not one';
	const first = error instanceof AggregateError ? (error.errors[0] as Error) : error;
	return new Refusal(
		`The database at ${where} does not answer (${first.message}). Check DATABASE_URL and that it is running.`
	);
}
