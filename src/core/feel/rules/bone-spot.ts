import { lastWhere, type Rule } from './rule.ts';

// Source: physio pages on bone stress (Club360) and Kahanov 2015: no running on one painful spot on a bone until it has
// been seen; evidence.md section 2 (bn2), November 2026.
export const boneSpot: Rule = {
	id: 'bone-spot',
	says: 'One sore spot on a bone: the plan is paused until you say you are ready.',
	sure: 'some evidence',
	source:
		'Physio pages and a review of 2015: people do not run on one sore spot on a bone until somebody has seen it.',
	look(seen) {
		const told = lastWhere(seen, (checkIn) => checkIn.boneSpot);
		return told && { outcome: 'paused', at: told.at };
	}
};
