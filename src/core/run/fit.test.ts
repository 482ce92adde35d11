import { Decoder, Stream } from '@garmin/fitsdk';
import { FitEncoder } from 'fit-file-parser/encoder';
import { describe, expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { fit } from './fit.ts';
import { bundled } from './shelf.ts';
import { duration, find, outings, type Plan, type PlannedRun } from './plan.ts';

type Step = {
	messageIndex: number;
	wktStepName?: string;
	durationType: string;
	durationTime?: number;
	durationStep?: number;
	repeatSteps?: number;
	targetType?: string;
	intensity?: string;
};
type Read = {
	fileIdMesgs: { type: string; timeCreated: Date; serialNumber: number }[];
	workoutMesgs: { sport: string; numValidSteps: number; wktName: string }[];
	workoutStepMesgs: Step[];
};

/** What Garmin's own decoder reads. */
function read(plan: Plan, run: PlannedRun): Read {
	const bytes = fit(plan, run, new FitEncoder(), (text) => FitEncoder.string(text));
	const decoder = new Decoder(Stream.fromByteArray([...bytes]));
	expect(decoder.isFIT() && decoder.checkIntegrity(), run.id).toBe(true);
	const { messages, errors } = decoder.read();
	expect(errors, run.id).toEqual([]);
	return messages as unknown as Read;
}

/** The stretches as a watch walks through them, repetitions walked out: kind and seconds. */
function walked(steps: readonly Step[]): string[] {
	const done: string[] = [];
	const left = new Map<number, number>();
	for (let at = 0; at < steps.length; at++) {
		const step = steps[at] as Step;
		if (step.durationType === 'time') done.push(`${step.wktStepName} ${step.durationTime}`);
		else {
			const times = left.get(at) ?? step.repeatSteps ?? 0;
			left.set(at, times - 1);
			if (times > 1) at = (step.durationStep as number) - 1;
		}
	}
	return done;
}

const everyRun = bundled.flatMap((plan) => outings(plan).map((run) => [plan, run] as const));

describe('a run as a FIT workout, read by Garmin’s own decoder', () => {
	test.each(everyRun.map(([plan, run]) => [plan.id, run.id, plan, run] as const))(
		'%s %s: the same stretches in the same order',
		(_plan, _run, plan, run) => {
			const { fileIdMesgs, workoutMesgs, workoutStepMesgs } = read(plan, run);
			expect(fileIdMesgs[0]?.type).toBe('workout');
			expect(workoutMesgs[0]).toMatchObject({ sport: 'running', numValidSteps: workoutStepMesgs.length });
			expect(workoutMesgs[0]?.wktName).toContain(run.id);
			const seconds = walked(workoutStepMesgs).map((step) => Number(step.split(' ').at(-1)));
			expect(seconds.reduce((sum, s) => sum + s, 0)).toBe(duration(run));
			const runs = walked(workoutStepMesgs).filter((step) => step.startsWith('Run '));
			const planned = run.segments.filter(({ kind }) => kind === 'run');
			expect(runs).toEqual(planned.map((segment) => `Run ${segment.seconds}`));
		}
	);

	test('week 1 is 8 times run and walk, as the plan is told', () => {
		const { workoutStepMesgs } = read(couchTo5k, find(couchTo5k, 'W1R1') as PlannedRun);
		expect(workoutStepMesgs).toMatchObject([
			{ wktStepName: 'Warm-up walk', durationTime: 300, intensity: 'warmup', targetType: 'open' },
			{ wktStepName: 'Run', durationTime: 60, intensity: 'active' },
			{ wktStepName: 'Walk', durationTime: 90, intensity: 'rest' },
			{ durationType: 'repeatUntilStepsCmplt', durationStep: 1, repeatSteps: 8 },
			{ wktStepName: 'Cool-down walk', durationTime: 300, intensity: 'cooldown' }
		]);
	});

	test('week 4 keeps its cool-down whole, though a walk could be cut from it', () => {
		const { workoutStepMesgs } = read(couchTo5k, find(couchTo5k, 'W4R1') as PlannedRun);
		expect(workoutStepMesgs.at(-1)).toMatchObject({ wktStepName: 'Cool-down walk', durationTime: 300 });
	});

	test('no two runs of a server look the same to a watch', () => {
		const marks = everyRun.map(([plan, run]) => {
			const { timeCreated, serialNumber } = read(plan, run).fileIdMesgs[0] as Read['fileIdMesgs'][number];
			return `${serialNumber} ${timeCreated.toISOString()}`;
		});
		expect(new Set(marks).size).toBe(everyRun.length);
	});

	test('a plan named in any script, or with an endless name, is still a FIT file', () => {
		for (const name of ['‮مشروع', '🍀'.repeat(200), '\u0000\n<b>'])
			expect(() => read({ ...couchTo5k, name }, couchTo5k.runs[0] as PlannedRun)).not.toThrow();
	});
});
