import type { Help } from '#core/feel/help.ts';
import * as help from './help.ts';
import * as mail from './mail.ts';
import { Refusal } from './refusal.ts';

/** What a host can set, each by an environment variable of the same name; docs/running.md describes them. */
export type Settings = {
	port: number;
	host: string;
	/** The public address, when a proxy stands in front: `https://run.example.org`. */
	origin: URL | undefined;
	databaseUrl: string | undefined;
	/** The folder asked for; undefined means our own choice. */
	dataFolder: string | undefined;
	/** Who people go to. */
	help: Help;
	/** Where mail goes out; null means none goes. */
	post: mail.Post | null;
	/** The folder with the host's own plans; undefined means `plans` in the data folder. */
	plansFolder: string | undefined;
};

/**
 * Not `src/env.ts` of the framework: the front server needs these before the framework is loaded, and a wrong
 * one is told in a line instead of a trace. Throws a Refusal.
 */
export function read(env: Record<string, string | undefined>): Settings {
	return {
		port: port(env.PORT || '3000'),
		host: env.HOST || '127.0.0.1',
		origin: env.ORIGIN ? origin(env.ORIGIN) : undefined,
		databaseUrl: env.DATABASE_URL ? databaseUrl(env.DATABASE_URL) : undefined,
		dataFolder: env.DATA_DIR || undefined,
		help: help.read(env),
		post: mail.read(env),
		plansFolder: env.PLANS_DIR || undefined
	};
}

function port(text: string): number {
	const number = Number(text);
	if (/^\d+$/.test(text) && number <= 65_535) return number;
	throw new Refusal(`PORT is "${text}"; it must be a number from 0 to 65535.`);
}

function origin(text: string): URL {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url;
	throw new Refusal(
		`ORIGIN is "${text}"; it must be an address without a path, like https://run.example.org.`
	);
}

function databaseUrl(text: string): string {
	if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text) && new URL(text).pathname.length > 1)
		return text;
	throw new Refusal('DATABASE_URL must look like postgres://user:password@host:5432/fourleaf.');
}
