/** A house rule: short enough to remember, and what it means. */
export type Rule = { rule: string; means: string };

/** The house rules, the same for everybody and on every Fourleaf. */
export const RULES: readonly Rule[] = [
	{
		rule: 'Be kind.',
		means:
			'Everybody here was a beginner. Slow, heavy, late or starting again is all running. Nobody is laughed at.'
	},
	{
		rule: 'Say what you did, not what someone has.',
		means:
			'“I rested 3 days and it was gone” helps. A name for what somebody else has does not: none of us can see it from here.'
	},
	{
		rule: 'Nobody is told to run through it.',
		means: 'Not in earnest and not as a joke. Rest, walking and going back a week are part of the plan.'
	},
	{
		rule: 'No doses of medicine.',
		means: 'Not which tablet, not how many, not before a run. That is for a pharmacist or a GP.'
	},
	{
		rule: 'Danger signs do not wait for an answer.',
		means: 'If a line of the list fits, use the list. You can still ask here afterwards.'
	},
	{
		rule: 'Only what you want others to know.',
		means:
			'Nothing about other people’s bodies, no full names, addresses or photos of somebody who did not say yes.'
	},
	{
		rule: 'No selling.',
		means:
			'No adverts, no codes, no links that earn you something. Say it if you wrote or made what you link to.'
	}
];

/** The same in one breath, for beside the composer. */
export const IN_SHORT =
	'Be kind. Say what you did, not what someone has. Nobody is told to run through it. No doses of medicine.';
