import { dice } from '#core/diary/strange.ts';

/** Numbers from 0 to 1, the same for the same seed. */
export type Chance = () => number;

/** Chance of its own for one of many, started from two numbers. */
export function chanceFrom(seed: number, of: number): Chance {
	return dice((Math.imul(seed, 0x9e3779b1) ^ Math.imul(of + 1, 0x85ebca6b)) | 0);
}
