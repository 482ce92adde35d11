import { describe, expect, it } from 'vitest';
import { hash, problem, verify } from './password.ts';

describe('a password', () => {
	it.each(['teapot violin gravel', 'xkqz-vvrm-ttlb-9', 'ÅngströmÅngströmX', '🥾🌧️🗑️🚌🌳🥾🌧️🗑️🚌 the rain'])(
		'may be %s',
		(password) => expect(problem(password, 'Ruth')).toBeNull()
	);

	it.each([
		['short one', 'characters'],
		['', 'Choose'],
		['passwordpassword', 'guess'],
		['Password123456789', 'guess'],
		['123456789012345678', 'guess'],
		['abcabcabcabcabcabc', 'guess'],
		['aaaaaaaaaaaaaaaaaa', 'guess'],
		['PeteInTheRain2026!!', 'guess'],
		['fourleaf-fourleaf', 'guess'],
		['qwertyuiop 1234567', 'guess'],
		['x'.repeat(129), 'Use up to']
	])('may not be %s', (password, reason) => expect(problem(password, 'PeteInTheRain')).toContain(reason));

	it('is the same whichever way its letters are composed', async () => {
		const kept = await hash('caf\u00e9 caf\u00e9 gravel');
		expect(await verify({ hash: kept, password: 'cafe\u0301 cafe\u0301 gravel' })).toBe(true);
		expect(await verify({ hash: kept, password: 'cafe cafe gravel' })).toBe(false);
	});

	it('is never the same hash twice, and a damaged hash opens nothing', async () => {
		expect(await hash('teapot violin gravel')).not.toBe(await hash('teapot violin gravel'));
		expect(await verify({ hash: '', password: '' })).toBe(false);
	});
});
