import { describe, expect, it } from 'vitest';
import { uuidv7 } from './id.ts';

describe('uuidv7', () => {
	it('has the version, the variant and the time of RFC 9562, as in its appendix A.6', () => {
		const chance = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
		expect(uuidv7(0x017f22e279b0, chance)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
	});

	it('sorts by time', () => {
		const chance = new Uint8Array(10);
		expect(uuidv7(1_000, chance) < uuidv7(2_000, chance)).toBe(true);
	});
});
