/**
 * Where an exercise comes from, as it is told. Codes and what each is worth: `evidence.md` 7, November 2026. A trial is
 * of a whole programme or of people, never of one move alone, and says so.
 */
export const SOURCES = {
	'NHS-W': 'The NHS shows this kind of move for warming up.',
	'NHS-S':
		'The NHS shows this stretch for after a run. Stretching has not been shown to make runners less sore.',
	'NHS-X': 'The kind of move the NHS shows for strength, knees or backs.',
	'RCT-L':
		'The idea of hip and trunk strength comes from a supervised trial with new runners (Leppänen 2024). It was about legs, not backs, and its exact list of moves was not seen.',
	PNR: 'From a list of what to be able to do before running after a birth (Goom 2019).',
	PIL: 'Pilates as a whole did a bit better than little care for sore backs, for a short time (Cochrane 2015). Not this move alone.',
	FR: 'Rolling has a small, brief effect on how stretchy and how sore one feels (Wiewelhove 2019, 21 studies).',
	TAD: 'A year of foot exercises went with fewer injuries in experienced runners (Taddei 2020, 118 people).',
	BRK: 'Short active breaks from sitting help with discomfort (Waongenngarm 2018).',
	STRAND: 'Plank times of young adults were measured in 2014 (Strand, 471 people).',
	MCG: 'Side plank times of young adults were measured in 1999 (McGill, 75 people).',
	HL17: 'Calf raises of 566 adults were counted in 2017 (Hébert-Losier).',
	SPR: 'Standing on one leg was timed in 549 adults in 2007 (Springer).',
	'ACSM-F': 'How long to hold follows usual sports advice: 10 to 30 seconds, about a minute for each muscle.',
	CONV: 'Common physiotherapy practice. Nobody has tested this move on its own.',
	WALK: 'Walking guided by physios put off the next spell of a sore back (WalkBack 2024, 701 people).'
} as const;

export type SourceId = keyof typeof SOURCES;
