import { boneSpot } from './bone-spot.ts';
import { lasting } from './lasting.ts';
import { limp } from './limp.ts';
import { mostDays } from './most-days.ts';
import { nextMorning } from './next-morning.ts';
import { notFalling } from './not-falling.ts';
import { often } from './often.ts';
import { pauseByScore } from './pause-by-score.ts';
import { repeatByScore } from './repeat-by-score.ts';
import { restByScore } from './rest-by-score.ts';
import { rising } from './rising.ts';
import type { Rule } from './rule.ts';
import { secondRepeat } from './second-repeat.ts';
import { swelling } from './swelling.ts';

/**
 * The rules about how running felt, in the order in which they are named when several say the same: limp, swelling and
 * bone spot, score, next morning, trend, duration. All of them are asked; the most careful answer stands, so a limp
 * cannot hide a 7. Source: readiness rule, evidence.md 3b, November 2026.
 */
export const ORDER: readonly Rule[] = [
	boneSpot,
	limp,
	swelling,
	pauseByScore,
	restByScore,
	repeatByScore,
	nextMorning,
	secondRepeat,
	rising,
	notFalling,
	often,
	lasting,
	mostDays
];
