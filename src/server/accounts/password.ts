import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { COMMON } from './common-passwords.ts';

/**
 * Characters. 15 because a password is the only thing asked for here: NIST SP 800-63B-4 (July 2025), 3.1.1.2, asks for that
 * where a password stands alone, and for no rules about which characters.
 */
export const shortest = 15;
export const longest = 128;

/** OWASP Password Storage Cheat Sheet (2025): Argon2id with 19 MiB, 2 passes, 1 lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const derive = promisify(argon2);

/** Why that password cannot be had, or null. `nickname` because it is public. */
export function problem(password: string, nickname: string): string | null {
	const length = [...password.normalize('NFKC')].length;
	if (length === 0) return 'Choose a password.';
	if (length < shortest) {
		return `That password has ${length} characters. Use at least ${shortest}: three or four words will do.`;
	}
	if (length > longest) return `That password has ${length} characters. Use up to ${longest}.`;
	if (guessable(password, nickname))
		return 'That password is easy to guess. Three or four words of your own are better.';
	return null;
}

/** Made only of the commonest passwords, the nickname, our name, digits in a row, or one short piece repeated. */
function guessable(password: string, nickname: string): boolean {
	const plain = password
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s._\-!?,@#$%&*+]/g, '');
	const name = nickname.toLowerCase().replace(/[\s._-]/g, '');
	const pieces = [name, 'fourleaf', 'couchto5k', 'c25k', ...COMMON].filter((piece) => piece.length >= 3);
	let left = plain;
	for (const piece of pieces.toSorted((a, b) => b.length - a.length)) left = left.replaceAll(piece, '\n');
	left = left.replace(/\d+/g, '').replaceAll('\n', '');
	return left.length < 4 || /^(.{1,5})\1*$/s.test(plain) || new Set(plain).size < 5;
}

/** `$argon2id$v=19$m=...,t=...,p=...$salt$hash`, base64 without padding, as everybody writes it. */
export async function hash(password: string): Promise<string> {
	const salt = randomBytes(16);
	const tag = await derived(password, salt, COST);
	const { memory, passes, parallelism } = COST;
	return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(salt)}$${bare(tag)}`;
}

/** Whether the password is the hashed one; the cost is read from the hash, so that it can be raised later. */
export async function verify({ hash, password }: { hash: string; password: string }): Promise<boolean> {
	const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash);
	if (!match) return false;
	const [, memory, passes, parallelism, salt = '', tag = ''] = match;
	const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
	const expected = Buffer.from(tag, 'base64');
	const found = await derived(password, Buffer.from(salt, 'base64'), cost);
	return found.length === expected.length && timingSafeEqual(found, expected);
}

function derived(password: string, nonce: Buffer, cost: typeof COST): Promise<Buffer> {
	const message = Buffer.from(password.normalize('NFKC'), 'utf8');
	return derive('argon2id', { message, nonce, tagLength: 32, ...cost }) as Promise<Buffer>;
}

const bare = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
