import { describe, expect, test } from 'vitest';
import { UK } from '#core/feel/help.ts';
import { read } from './settings.ts';

describe('settings', () => {
	test('nothing set: this machine only, port 3000, a database of our own', () => {
		expect(read({})).toEqual({
			port: 3000,
			host: '127.0.0.1',
			origin: undefined,
			databaseUrl: undefined,
			dataFolder: undefined,
			help: UK,
			post: null,
			plansFolder: undefined
		});
	});

	test.each([
		[{ PORT: 'http' }, 'PORT is "http"; it must be a number from 0 to 65535.'],
		[{ PORT: '65536' }, 'PORT is "65536"; it must be a number from 0 to 65535.'],
		[{ ORIGIN: 'run.example.org' }, 'ORIGIN is "run.example.org"; it must be an address without a path'],
		[{ ORIGIN: 'https://example.org/run' }, 'must be an address without a path'],
		[{ DATABASE_URL: 'mysql://me@here/x' }, 'DATABASE_URL must look like postgres://'],
		[{ DATABASE_URL: 'postgres://me:secret@here' }, 'DATABASE_URL must look like postgres://'],
		[{ HELP_EMERGENCY: 'call us' }, 'HELP_EMERGENCY is "call us"; it must be a number to call'],
		[{ HELP_TODAY: '12 or so' }, 'like 112, or "none"'],
		[{ HELP_DOCTOR: '<b>' }, 'HELP_DOCTOR must be a few words']
	])('%o is refused with what it must be', (env, words) => {
		expect(() => read(env)).toThrow(words);
	});

	test('the host names who people go to, all or in part', () => {
		expect(read({ HELP_EMERGENCY: '112', HELP_TODAY: 'none', HELP_DOCTOR: 'doctor' }).help).toEqual({
			...UK,
			emergency: '112',
			today: null,
			doctor: 'doctor'
		});
	});

	test('a database address that is refused is not repeated: it holds a password', () => {
		expect(() => read({ DATABASE_URL: 'postgres://me:secret@here' })).not.toThrow('secret');
	});
});

test('mail goes out only when both the way and the sender are told, and told rightly', () => {
	const smtp = 'smtps://user:secret@mail.example.org';
	const from = 'Fourleaf <hello@example.org>';
	expect(read({ SMTP_URL: smtp, MAIL_FROM: from }).post).toEqual({ smtp, from });
	expect(() => read({ SMTP_URL: smtp })).toThrow('MAIL_FROM');
	expect(() => read({ MAIL_FROM: from })).toThrow('SMTP_URL');
	expect(() => read({ SMTP_URL: 'mail.example.org', MAIL_FROM: from })).toThrow('SMTP_URL');
	expect(() => read({ SMTP_URL: smtp, MAIL_FROM: 'hello' })).toThrow('MAIL_FROM');
});
