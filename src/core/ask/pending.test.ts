import { describe, expect, it } from 'vitest';
import { read, write, type Pending } from './pending.ts';

const key = '0190f1a2-0000-7000-8000-000000000000';

describe('what waits for an account', () => {
	const waiting: Pending[] = [
		{
			what: 'question',
			draft: { key, title: '"><b>', text: 'a\nb', facts: ['run W6R3'], audience: 'members' }
		},
		{ what: 'answer', question: 12, key, text: 'Same for me.', kind: 'been-there', parent: null },
		{ what: 'answer', question: 12, key, text: 'And for me.', kind: null, parent: 7 }
	];
	it.each(waiting)('comes back as it was: $what', (pending) => expect(read(write(pending))).toEqual(pending));

	it.each([
		'',
		'null',
		'[]',
		'7',
		'{',
		'{"what":"question"}',
		`{"what":"answer","question":"12","key":"${key}","text":""}`
	])('is nothing when it is not ours: %s', (field) => expect(read(field)).toBeNull());
});
