// A data table: the one fixed list of danger signs, every sign with its source.

/** How soon people get help for it. Never a verdict about one person: the list is the same for everyone. */
export type Haste = 'now' | 'today';

/** One sign as its source words it, in our own words. `id` is its number in the collection of signs. */
export type Sign = { id: string; text: string; source: string };

/** One line of the list: what a person reads, and the signs merged into it. */
export type DangerLine = { id: string; haste: Haste; line: string; signs: readonly Sign[] };

const NHS_BACK = 'NHS back pain; GIRFT 2023 pathway; cauda equina cards (Greenhalgh, Mercer, Finucane)';
const NHS_BACK_PAGE = 'NHS back pain';

/**
 * Every sign of levels E (999 or A&E) and U (help the same day) merged into 14 lines.
 * Source: the collection in evidence.md section 2, November 2026, from NHS pages and the papers named at each sign.
 * The presentation rule there: one list, for everyone, never scored, ranked or shortened.
 */
export const DANGER: readonly DangerLine[] = [
	{
		id: 'back-and-below',
		haste: 'now',
		line: 'With a sore back: numb or changed feeling around your genitals, bottom or inner thighs, or new trouble with pee, poo or sex.',
		signs: [
			{
				id: 'lb1',
				text: 'Feeling has changed around your genitals, back passage, bottom or inner thighs. Wiping feels different.',
				source: NHS_BACK
			},
			{
				id: 'lb2',
				text: 'New trouble starting, stopping or feeling yourself pee. Any leaking. Loss of bowel control.',
				source: NHS_BACK
			},
			{
				id: 'lb4',
				text: 'A new change in sexual function or feeling.',
				source: 'Cauda equina cards; Norfolk and Waveney NHS'
			}
		]
	},
	{
		id: 'back-and-legs',
		haste: 'now',
		line: 'With a sore back: pain, tingling, numbness or weakness in both legs, or chest pain, or it began after a bad accident or fall.',
		signs: [
			{
				id: 'lb3',
				text: 'Pain, tingling, numbness or weakness in both legs. Legs getting weaker or hard to control.',
				source: `${NHS_BACK}; BMJ Best Practice`
			},
			{
				id: 'lb5',
				text: 'The back pain came with chest pain, or began after a bad accident or fall.',
				source: NHS_BACK_PAGE
			}
		]
	},
	{
		id: 'heart',
		haste: 'now',
		line: 'Chest pain or tightness that stays or spreads, a racing or uneven heartbeat that makes you feel faint or breathless, or fainting while you exercise.',
		signs: [
			{
				id: 'ch1',
				text: 'Chest pain or tightness that does not go away, that spreads to arm, neck, jaw, stomach or back, or comes with sweating, sickness, light-headedness or breathlessness.',
				source: 'NHS chest pain'
			},
			{
				id: 'ch3',
				text: 'Right now, a racing or uneven heartbeat with chest pain, breathlessness or feeling faint.',
				source: 'NHS palpitations'
			},
			{ id: 'ch5', text: 'You fainted or collapsed while exercising.', source: 'NHS 111 Wales, fainting' }
		]
	},
	{
		id: 'breath',
		haste: 'now',
		line: 'Too breathless to finish a sentence, blue or grey lips, or a sore or swollen leg with breathlessness, chest pain or coughing blood.',
		signs: [
			{
				id: 'br1',
				text: 'Too breathless to finish a sentence. Lips blue or grey. Your reliever inhaler is not working.',
				source: 'Asthma emergency pages'
			},
			{
				id: 'cf1',
				text: 'A swollen leg or calf pain, and breathlessness, chest pain or coughing blood.',
				source: 'NHS deep vein thrombosis'
			}
		]
	},
	{
		id: 'severe-muscle',
		haste: 'now',
		line: 'Sudden, severe pain in the lower leg that will not ease, with tight swelling or numbness. Or severe muscle pain or weakness with dark pee.',
		signs: [
			{
				id: 'cf3',
				text: 'Sudden, severe pain in the lower leg that will not ease, with tight swelling, numbness or weakness.',
				source: 'NHS compartment syndrome'
			},
			{
				id: 'rh1',
				text: 'Severe muscle pain or weakness with dark, cola-coloured pee.',
				source: 'NHS, standard teaching'
			}
		]
	},
	{
		id: 'head',
		haste: 'now',
		line: 'A sudden, worst-ever headache, a change in your face, arm or speech, or feeling ill after a bang to the head.',
		signs: [
			{
				id: 'hd1',
				text: 'A sudden, worst-ever headache. A change in face, arm or speech.',
				source: 'FAST and severe-headache advice, NHS'
			},
			{
				id: 'hd2',
				text: 'After a bang to the head: knocked out, being sick, confused, very sleepy, a fit, or a headache getting worse.',
				source: 'nidirect severe head injury; NHS concussion'
			}
		]
	},
	{
		id: 'fever-and-heat',
		haste: 'now',
		line: 'A fever with a stiff neck, confusion, a rash that does not fade or fast breathing. Or overheated: confused, having a fit, or no better after 30 minutes of cooling.',
		signs: [
			{
				id: 'hd3',
				text: 'A fever with a stiff neck, confusion, a rash that does not fade, or fast breathing and feeling terrible.',
				source: 'NHS sepsis and meningitis'
			},
			{
				id: 'ht1',
				text: 'Hot and unwell, and not better after 30 minutes of cooling. Or confused, not sweating, having a fit.',
				source: 'NHS heat exhaustion'
			}
		]
	},
	{
		id: 'back-and-ill',
		haste: 'today',
		line: 'With a sore back: a high temperature, feeling very unwell, weight lost without trying, or a lump or a change of shape.',
		signs: [
			{ id: 'lb6', text: 'A high temperature, shivering, or feeling very unwell.', source: NHS_BACK_PAGE },
			{ id: 'lb7', text: 'Weight lost without trying.', source: NHS_BACK_PAGE },
			{
				id: 'lb8',
				text: 'A lump or swelling on the back, or its shape has changed.',
				source: NHS_BACK_PAGE
			}
		]
	},
	{
		id: 'back-at-night',
		haste: 'today',
		line: 'A sore back that does not ease with rest, is worse at night or when you cough, sneeze or poo, or sits between the shoulder blades.',
		signs: [
			{ id: 'lb9', text: 'It does not ease with rest, or is worse at night.', source: NHS_BACK_PAGE },
			{
				id: 'lb10',
				text: 'Worse when you cough, sneeze or poo. Or mainly between the shoulder blades.',
				source: NHS_BACK_PAGE
			}
		]
	},
	{
		id: 'back-and-history',
		haste: 'today',
		line: 'A sore back, and you have had cancer, weak bones, long-term steroids, a weak immune system or a serious infection lately.',
		signs: [
			{
				id: 'lb14',
				text: 'Back pain, and you have had cancer, weak bones, long-term steroids, a weak immune system or a recent serious infection.',
				source: 'NICE NG59 1.1.1; Finucane 2020'
			}
		]
	},
	{
		id: 'weak-or-numb',
		haste: 'today',
		line: 'One leg getting weak, a foot that slaps, or new numbness, weakness or pins and needles below the sore place.',
		signs: [
			{
				id: 'lb11',
				text: 'One leg is weak: the foot slaps, or toes or heel will not lift. Or numbness is spreading.',
				source: 'UK GP pathway pages'
			},
			{
				id: 'nv1',
				text: 'New numbness, pins and needles or weakness below the sore area.',
				source: 'East Lancashire NHS'
			}
		]
	},
	{
		id: 'one-leg',
		haste: 'today',
		line: 'One leg swollen, throbbing, warm, red or darker. Or a pop or a kick at the back of the leg, and now you cannot push off.',
		signs: [
			{
				id: 'cf2',
				text: 'One leg swollen, throbbing, cramping, warm, red or darker than usual. Veins hard or sore. More so after travel, surgery, illness in bed, pregnancy, hormones, cancer or a past clot.',
				source: 'NHS deep vein thrombosis'
			},
			{
				id: 'ac1',
				text: 'A pop or a kick at the back of the leg, and now you cannot push off or rise on your toes.',
				source: 'Cambridge University Hospitals leaflet; Patient.info'
			}
		]
	},
	{
		id: 'chest-while-running',
		haste: 'today',
		line: 'Chest pain or tightness that came while running and went when you stopped, or a racing or uneven heartbeat that has stopped by now.',
		signs: [
			{
				id: 'ch2',
				text: 'Chest pain or tightness that came while running and went when you stopped.',
				source: 'NHS chest pain; the haste is our own choice'
			},
			{
				id: 'ch3b',
				text: 'Earlier, but not now: a racing or uneven heartbeat with chest pain, breathlessness or feeling faint.',
				source: 'NHS palpitations'
			}
		]
	},
	{
		id: 'joint-or-hip',
		haste: 'today',
		line: 'Deep pain in the groin or hip, or a limp that came with running. Or a joint that is very painful, hot, badly swollen, gives way or will not take your weight.',
		signs: [
			{
				id: 'bn1',
				text: 'Deep pain in the groin or front of the hip when you put weight on it. Or a limp that came with running. If you need crutches to walk: A&E.',
				source: 'Physio pages (Club360); Kahanov 2015'
			},
			{
				id: 'jt1',
				text: 'A knee, ankle or hip that is very painful, will not take weight, will not move, has changed shape, is badly swollen, locks or gives way.',
				source: 'NHS knee pain'
			},
			{
				id: 'jt2',
				text: 'A joint that is hot, red and swollen, with fever, chills or feeling ill. If you feel very unwell: A&E.',
				source: 'NHS knee pain; NHS joint pain'
			},
			{
				id: 'jt3',
				text: 'Big swelling within 1 to 2 hours of twisting a knee, or the knee will not fully straighten.',
				source: 'East Lancashire NHS'
			},
			{
				id: 'jt4',
				text: 'After a twist, you cannot take 4 steps, or the bone itself is sore to press.',
				source: 'Ottawa ankle rules'
			}
		]
	}
];
