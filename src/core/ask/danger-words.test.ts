import { describe, expect, it } from 'vitest';
import { DANGER } from '../feel/danger.ts';
import { signsIn, speaksOfDanger } from './danger-words.ts';

/** Ways to speak of each line of the list. */
const SPOKEN: readonly [string, string][] = [
	['heart', 'Everything went a bit grey and I woke up on the verge'],
	['heart', 'I keeled over at the finish'],
	['heart', 'It felt like someone had parked a van on my chest'],
	['heart', 'My heart does a flip flop thing and then races'],
	['breath', 'Still gasping an hour after I got home'],
	['breath', 'I coughed up some pink stuff'],
	['one-leg', 'One calf is fatter than the other'],
	['joint-or-hip', 'A loud crack and I couldn’t stand.'],
	['joint-or-hip', 'It hurts to hop'],
	['joint-or-hip', 'My knee gave out on the stairs'],
	['joint-or-hip', 'My ankle is at a funny angle'],
	['head', 'The headache came on like a thunderclap'],
	['heart', 'I get a heavy feeling right across the middle of my chest on the longer jogs'],
	['heart', 'An odd sensation in my chest that goes when I walk'],
	['heart', 'Like a belt across my chest'],
	['heart', 'My chest goes funny on the long run and settles when I walk'],
	['heart', 'It feels like indigestion behind my breastbone, but only when I run'],
	['heart', 'I keep getting a flutter in my chest'],
	['heart', 'My left arm goes heavy on the hills'],
	['heart', 'I keep feeling faint when I run'],
	['heart', 'Chest discomfort on every hill'],
	['heart', 'My heart rate wouldn’t come down for an hour'],
	['breath', 'Short of breath even sitting still'],
	['head', 'I lost my vision in one eye for a minute'],
	['joint-or-hip', 'Pain in my right groin and I limp all day'],
	['joint-or-hip', 'One spot about a thumb’s width on my shin bone'],
	['back-and-below', 'Sore back, and it is numb between my legs since Tuesday'],
	['back-and-below', 'My back is bad and I can’t tell when I need a wee'],
	['back-and-legs', 'My lower back hurts and both my legs have gone numb'],
	['back-and-legs', 'I came off my bike and now my back is really sore'],
	['heart', 'I get a tight chest after ten minutes'],
	['heart', 'I fainted at the end of the run'],
	['heart', 'My heart was fluttering and skipping'],
	['breath', 'I couldn’t breathe and my lips went blue'],
	['breath', 'The inhaler isn’t working any more'],
	['severe-muscle', 'Sudden severe pain in my shin, rock hard and numb'],
	['severe-muscle', 'My thighs are agony and my wee is dark brown'],
	['head', 'The worst headache of my life'],
	['head', 'I banged my head on the kerb and I have been sick since'],
	['fever-and-heat', 'I have a fever and a stiff neck'],
	['fever-and-heat', 'So hot in the sun and now I am confused'],
	['back-and-ill', 'Back pain for a week and now a temperature of 39'],
	['back-at-night', 'My back is worse at night and wakes me up'],
	['back-at-night', 'My back is agony when I sneeze'],
	['back-and-history', 'My lower back aches and I finished chemo in March'],
	['weak-or-numb', 'My leg goes numb on the long ones'],
	['weak-or-numb', 'My foot slaps the pavement'],
	['one-leg', 'My calf is swollen and warm'],
	['one-leg', 'I heard a pop at the back of my ankle, felt like a kick in the heel'],
	['heart', 'My chest hurts when I run and it goes when I stop'],
	['joint-or-hip', 'I can’t put any weight on my foot'],
	['joint-or-hip', 'The knee locks and gives way'],
	['joint-or-hip', 'Told it is a stress fracture'],
	['joint-or-hip', 'A deep pain in my groin when I put my weight on it']
];

describe('danger words', () => {
	it.each(SPOKEN)('see %s: %s', (line, text) => expect(signsIn({ title: 'Help', text })).toContain(line));

	it('know each line of the list, but for the chest while running, which is the heart’s words', () => {
		const spoken = new Set(SPOKEN.map(([line]) => line));
		const silent = DANGER.filter(({ id }) => !spoken.has(id)).map(({ id }) => id);
		expect(silent).toEqual(['chest-while-running']);
	});

	it.each([
		['Sore lower back after the 25. Gone by morning.', 'no sign'],
		['No numbness, no pain in my chest, nothing like that', 'denied'],
		['Back pain, no fever, chills or tingling in my legs', 'denied in a list'],
		['My dad had chest pain last year, so I started running', 'somebody else'],
		['Another runner collapsed in front of me', 'somebody else'],
		['Years ago I had palpitations', 'the past'],
		['In 2010 I passed out on a hot day', 'the past'],
		['The scan ruled out a stress fracture', 'ruled out'],
		['They thought stress fracture. X-ray was clear.', 'ruled out in the next sentence'],
		['I grazed my saddlebag when I slipped', 'not the saddle'],
		['I wore a chest strap for the first time', 'gear'],
		['The hill nearly killed me, I was tempted to collapse', 'a joke'],
		['I collapsed in a heap on the sofa, best run yet', 'a joke'],
		['My toes go numb in these shoes', 'a tight shoe'],
		['My heart was going like the clappers', 'effort'],
		['A fit of giggles, and down two stone', 'a joke'],
		['GP checked my heart and lungs, all fine', 'looked at'],
		['Has anyone of you ever fainted?', 'asked of others'],
		['Chest pain? None.', 'asked and answered'],
		['The page speaks of numbness and chest pain but I have neither', 'denied behind'],
		['My heart skipped a beat when I saw the time', 'a turn of phrase'],
		['Worried it’s a stress fracture', 'only feared'],
		['In future if I get chest pain I will stop', 'only thought of']
	])('leave alone: %s (%s)', (text) => expect(speaksOfDanger({ title: 'Hello', text })).toBe(false));

	it('come back to the present', () => {
		expect(speaksOfDanger({ title: '', text: 'I had palpitations years ago and now they are back' })).toBe(
			true
		);
	});
});
