import { expect, test } from 'vitest';
import { did, mayAppeal, refusal, told, type KeepKind } from './keep.ts';
import type { Role } from './keeper.ts';

/** Who may do what to whom, as it reads aloud. */
const TABLE: [
	string,
	{ role: Role; kind: KeepKind; own?: boolean; target?: Role; alone?: boolean },
	boolean
][] = [
	['a member hides', { role: 'member', kind: 'hide' }, false],
	['a helper hides a member’s post', { role: 'helper', kind: 'hide' }, true],
	['a helper hides another helper’s', { role: 'helper', kind: 'hide', target: 'helper' }, false],
	['a helper hides the host’s', { role: 'helper', kind: 'hide', target: 'host' }, false],
	['a helper bans', { role: 'helper', kind: 'ban' }, false],
	['a helper confirms a profession', { role: 'helper', kind: 'confirm' }, false],
	['a helper makes a helper', { role: 'helper', kind: 'make-helper' }, false],
	['the host bans a helper', { role: 'host', kind: 'ban', target: 'helper' }, true],
	['the host bans another host', { role: 'host', kind: 'ban', target: 'host' }, false],
	[
		'the host leaves a report of their own post',
		{ role: 'host', kind: 'leave', own: true, target: 'host' },
		false
	],
	[
		'the same, with nobody else there',
		{ role: 'host', kind: 'leave', own: true, target: 'host', alone: true },
		true
	]
];

test.each(TABLE)('%s', (_, { own = false, target = 'member', alone = false, ...asked }, may) => {
	expect(refusal({ own, target, alone, ...asked }) === null).toBe(may);
});

test('whatever can be appealed is told, and everything has its words in the log', () => {
	const kinds: KeepKind[] = [
		'leave',
		'hide',
		'lock',
		'move',
		'merge',
		'warn',
		'pause',
		'ban',
		'set',
		'claim'
	];
	for (const kind of kinds) {
		expect(did(kind)).not.toBe('');
		if (mayAppeal(kind)) expect(told(kind, 'answer')).toMatch(/\.$/);
	}
});
