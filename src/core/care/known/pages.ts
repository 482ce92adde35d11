// Longer than other files because it is a table: one entry for each piece of advice, nothing computed.
import type { Known, Source } from './known.ts';

const NOVICES: Source = {
	who: 'Leppänen and others, 2024',
	what: 'trial with 325 new runners, 24 weeks, a physio present'
};
const PROGRAMMES: Source = {
	who: 'Wu and others, 2024',
	what: 'nine trials of exercise programmes, 1,904 runners'
};
const BACKS: Source = {
	who: 'WHO review, 2023',
	what: '13 careful trials of exercise for long-lasting sore backs'
};
const NICE: Source = { who: 'NICE guideline NG59', what: 'low back pain in people over 16' };
const PREVENTION: Source = { who: 'Cochrane review (Herbert), 2011', what: 'stretching and sore muscles' };

/** From `evidence.md` 5 and `forum-advice.json`, November 2026; shoes from the papers named. Words our own. */
export const KNOWN: readonly Known[] = [
	{
		id: 'sore-backs',
		title: 'Sore backs and running',
		said: 'Stop running until your back is better.',
		short:
			'Staying active is better than resting up for most sore backs. In the one small trial there is, running and walking by turns helped.',
		known: [
			'Most sore backs settle, and being active helps more than lying down. Which kind of exercise matters less than doing some.',
			'No study was found in which easy running made an ordinary sore back worse. In one small trial 20 people with long-lasting sore backs ran and walked by turns for 12 weeks. They had less pain than the 20 who waited. They were under 45 and had somebody to ask.',
			'Walking, with a physio’s guidance, put off the next spell of a sore back: half of the walkers had none for 208 days, half of the others for 112.'
		],
		sure: 'some evidence',
		does: 'Your plan goes on, repeats or rests by how sore you say it is. Back comfort and the strength routines are there for the days between. The danger signs come first, always.',
		sources: [
			NICE,
			BACKS,
			{ who: 'Neason and others, 2024', what: 'trial of run and walk intervals, 40 people aged 18 to 45' },
			{ who: 'WalkBack, 2024', what: 'trial of walking, 701 people, guided by physios' }
		],
		areas: ['lower-back', 'upper-back', 'tailbone']
	},
	{
		id: 'stretching',
		title: 'Stretching',
		said: 'Stretch your legs every day, and always after a run.',
		short: 'Stretching is fine if it feels nice. It has not been shown to stop soreness or injuries.',
		known: [
			'Stretching before or after exercise makes next-day soreness less by about nothing you would notice.',
			'A trial with about 2,700 runners found no fewer injuries in those who stretched before a run. People who changed their habit, in either direction, did a little worse.',
			'For sore backs, stretching alone did not differ from doing nothing special.'
		],
		sure: 'good evidence',
		does: 'After the run there is a short routine of stretches, marked as optional. Nothing nags you to do it.',
		sources: [
			PREVENTION,
			{ who: 'Pre-run stretching trial, USA', what: 'about 2,700 runners, read in a report of it' },
			{ who: 'Owen and others, 2020', what: 'comparison of kinds of exercise for sore backs' }
		],
		areas: []
	},
	{
		id: 'strength',
		title: 'Strength beside the runs',
		said: 'You need strength work, more so as the runs get longer.',
		short:
			'Two short sessions a week are worth it. One trial with new runners found fewer leg injuries, with a physio present.',
		known: [
			'In one trial, new runners who did hip and trunk strength before their runs had about a third fewer leg injuries than those who stretched. A physio was there each time. Nobody knows yet whether it works as well alone.',
			'Nine trials of exercise programmes taken together show no clear effect. Those with somebody watching did better, and people kept them up longer.',
			'Strength on two days a week is general advice for all adults.'
		],
		sure: 'some evidence',
		does: 'Two strength days a week, placed between your runs. In weeks in which the running grows, strength stays as it is. A missed day is missed, not made up.',
		sources: [
			NOVICES,
			PROGRAMMES,
			{ who: 'UK Chief Medical Officers, 2019', what: 'advice on physical activity, read in a summary' }
		],
		areas: [
			...['glute', 'hip', 'outer-hip', 'thigh', 'hamstring', 'itb', 'knee', 'knee-inner', 'knee-outer'],
			...['shin', 'calf', 'achilles', 'heel', 'arch', 'foot']
		]
	},
	{
		id: 'core',
		title: 'Core strength',
		said: 'Your core is too weak. That is why your back hurts.',
		short:
			'Exercise helps backs. Core exercise is no better than other exercise. That too little core strength makes backs sore is not known.',
		known: [
			'Core exercise helps sore backs. So does other exercise. Trials that set one against the other found no difference that matters.',
			'That too little core strength makes a back sore is said often and has not been shown.'
		],
		sure: 'good evidence',
		does: 'Trunk exercises are part of the strength routines, beside hips and legs. Fourleaf never tells you that something is weak.',
		sources: [{ who: 'Smith and others, 2014', what: 'review of core exercise for sore backs' }, BACKS],
		areas: []
	},
	{
		// words: it is what people say, and the page holds it against what is known
		id: 'imbalance',
		// words: the same
		title: 'Muscle imbalance',
		// words: the same
		said: 'One side is weaker. It is an imbalance.',
		short: 'Most people have a stronger side. That this makes runners sore has not been shown.',
		known: [
			'28 studies followed people with a difference between their sides. Whether more of them got hurt came out highly inconsistent.',
			'The line people draw, a difference of 10 or 15 in 100, was often chosen without good reason.'
		],
		sure: 'good evidence',
		does: 'Train both sides. In the self-tests a clear difference that comes twice adds a few repetitions on the lower side. It is never given as the reason for an ache.',
		sources: [
			{ who: 'Guan and others, 2022', what: 'review of 28 studies of side differences and injury' },
			{ who: 'Parkinson and others, 2021', what: 'review of the lines people draw' }
		],
		areas: []
	},
	{
		id: 'massage',
		title: 'Massage',
		said: 'Get a sports massage.',
		short: 'It can feel good for a short while. On its own it is not advised for backs.',
		known: [
			'25 trials with 3,096 people looked at massage for sore backs. The reviewers have very little confidence in the results. Where it helped, it was for a short time.',
			'The guideline for England says: only together with exercise.'
		],
		sure: 'some evidence',
		does: 'Nothing for or against. If you like it, it fits beside the runs.',
		sources: [{ who: 'Cochrane review, 2015', what: 'massage for low back pain' }, NICE],
		areas: []
	},
	{
		id: 'pilates',
		title: 'Pilates',
		said: 'Try Pilates.',
		short: 'A good choice if you like it. Not clearly better than other exercise.',
		known: [
			'Ten trials with 510 people: better than doing little, in the short term, though the trials were not strong. Against other exercise the difference is not clear.',
			'In a comparison of many kinds of exercise for sore backs it did best for pain.'
		],
		sure: 'some evidence',
		does: 'Some of its moves are in the library. A class you enjoy is worth as much as ours.',
		sources: [
			{ who: 'Cochrane review, 2015', what: 'Pilates for low back pain' },
			{ who: 'Owen and others, 2020', what: 'comparison of kinds of exercise for sore backs' }
		],
		areas: []
	},
	{
		id: 'foam-rolling',
		title: 'Foam rolling',
		said: 'Use a foam roller.',
		short: 'Small effects that do not last. Fine if it feels good.',
		known: [
			'21 studies taken together: rolling before exercise made people a little more flexible (4 in 100). After exercise they felt a little less sore (6 in 100). Both wear off soon.'
		],
		sure: 'some evidence',
		does: 'Four rolling moves are in the library, for those who have a roller. No routine needs one.',
		sources: [{ who: 'Wiewelhove and others, 2019', what: 'review of 21 studies' }],
		areas: []
	},
	{
		id: 'tennis-ball',
		title: 'A tennis ball on the sore spot',
		said: 'Sit on a tennis ball, or roll it against the wall.',
		short: 'Nobody has tested it properly. It is a small foam roller, as far as anybody knows.',
		known: [
			'No study of the ball alone was found. What is known of foam rolling is all there is to go by: small effects that wear off soon.'
		],
		sure: 'experience only',
		does: 'One move with a ball at the wall is in the library. Stop if it tingles.',
		sources: [{ who: 'Wiewelhove and others, 2019', what: 'review of foam rolling, not of balls' }],
		areas: []
	},
	{
		id: 'posture',
		title: 'Sitting and posture',
		said: 'It is how you sit. Fix your posture.',
		short: 'No way of sitting has been shown to be best. Moving often helps a little.',
		known: [
			'Studies have not found one right way to sit. Standing desks were no better for backs than sitting.',
			'In one study of people who work with their hands, more sitting went with a better time for the back, not a worse one.',
			'Breaks in which you move and change position ease discomfort somewhat.'
		],
		sure: 'some evidence',
		does: 'Three desk breaks of a minute or two. Nothing about how you sit.',
		sources: [
			{ who: 'Waongenngarm and others, 2018', what: 'review of breaks at work' },
			{ who: 'Study of manual workers', what: 'sitting and sore backs over time' }
		],
		areas: ['neck', 'shoulder']
	},
	{
		id: 'warm-up',
		title: 'Warm-up and cool-down',
		said: 'You did not warm up properly.',
		short: 'Walk five minutes first. It is cheap and sensible; that it stops injuries has not been shown.',
		known: [
			'The NHS advises a walk of five minutes and some movement before a run.',
			'Whether warming up or cooling down makes injuries in runners fewer is not known.'
		],
		sure: 'experience only',
		does: 'Each run begins with the walk. Before it there is a routine of five minutes for those who like one.',
		sources: [{ who: 'NHS', what: 'page on warming up before exercise' }],
		areas: []
	},
	{
		id: 'shoes',
		title: 'Shoes',
		said: 'You need proper shoes. Get your gait analysed.',
		short: 'Pick what is comfortable. That shoes chosen by foot shape stop injuries is not well shown.',
		known: [
			'A review of the trials in 2022 could not show that one kind of running shoe, or choosing by the shape of the foot, makes injuries fewer. It trusts the trials little.',
			'One trial with 372 runners found fewer injuries in shoes that hold the foot more, above all in those whose feet roll inwards. Some of its authors worked for the maker.'
		],
		sure: 'some evidence',
		does: 'Nothing to sell. You can note new shoes in your diary, so that you see later what else changed that week.',
		sources: [
			{ who: 'Cochrane review (Relph), 2022', what: 'running shoes and injuries in adults' },
			{ who: 'Malisoux and others, 2016', what: 'trial with 372 runners for six months' }
		],
		areas: ['ball', 'toe']
	}
];
