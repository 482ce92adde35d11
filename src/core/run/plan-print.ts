import type { Seconds } from '../units.ts';
import * as length from './length-text.ts';
import type { Plan, PlannedRun, Segment } from './plan.ts';

/** A plan written out anew as a text that reads back as the same plan: runs that are alike in one line. */
export function print(plan: Plan): string {
	const all = [...plan.runs, ...plan.bridges];
	const usual = {
		warmUp: mostOften(all.map((run) => run.segments[0]?.seconds ?? 0)),
		coolDown: Math.min(...all.map((run) => run.segments.at(-1)?.seconds ?? 0))
	};
	const head = [
		`plan: ${plan.name}`,
		`id: ${plan.id}`,
		...(plan.source ? [`source: ${plan.source}`] : []),
		...(plan.status ? [`status: ${plan.status}`] : []),
		`warm-up: ${length.write(usual.warmUp)}`,
		`cool-down: ${length.write(usual.coolDown)}`
	];
	return `${[...head, ...lines(plan, usual)].join('\n')}\n`;
}

type Usual = { warmUp: Seconds; coolDown: Seconds };

function lines(plan: Plan, usual: Usual): string[] {
	const written: string[] = [];
	let week = 0;
	for (let at = 0; at < plan.runs.length; at += 1) {
		const first = plan.runs[at] as PlannedRun;
		if (first.week !== week) written.push('');
		week = first.week;
		const said = parts(first, usual);
		while (goesOn(plan, at, said, usual)) at += 1;
		const last = plan.runs[at] as PlannedRun;
		written.push(`${first.id}${last === first ? '' : `-${last.run}`}: ${said}`);
		for (const bridge of plan.bridges)
			if (bridge.week === last.week && bridge.run === last.run)
				written.push(`${bridge.id}: ${parts(bridge, usual)}`);
	}
	return written;
}

/** Whether the run after that one is the same again, in the same week, with nothing offered in between. */
function goesOn(plan: Plan, at: number, said: string, usual: Usual): boolean {
	const here = plan.runs[at];
	const next = plan.runs[at + 1];
	if (!here || next?.week !== here.week || parts(next, usual) !== said) return false;
	return !plan.bridges.some((bridge) => bridge.week === here.week && bridge.run === here.run);
}

function parts(run: PlannedRun, usual: Usual): string {
	const warmUp = run.segments[0]?.seconds ?? 0;
	const coolDown = run.segments.at(-1)?.seconds ?? 0;
	const middle = run.segments.slice(1, -1);
	// A closing walk that fills the last repeat belongs to it: 8 x (run 1:00, walk 1:30).
	const closing = coolDown - usual.coolDown;
	const longer: Segment[] = [...middle, { kind: 'walk', seconds: closing }];
	const inStep = closing > 0 && folded(longer.map(said)).length === 1;
	return [
		...(warmUp === usual.warmUp ? [] : [`warm-up ${length.write(warmUp)}`]),
		...folded((inStep ? longer : middle).map(said)),
		...(closing === 0 || inStep ? [] : [`cool-down ${length.write(coolDown)}`])
	].join(', ');
}

const said = ({ kind, seconds }: Segment) => `${kind} ${length.write(seconds)}`;

/** Pairs, or pairs of pairs, that come again and again, as repeats. */
function folded(list: readonly string[]): string[] {
	const written: string[] = [];
	for (let at = 0; at < list.length;) {
		const [size, times] = [2, 4]
			.map((each) => [each, repeats(list, at, each)] as const)
			.reduce((best, each) => (each[1] > 1 && each[0] * each[1] > best[0] * best[1] ? each : best), [1, 1]);
		const unit = list.slice(at, at + size).join(', ');
		written.push(times > 1 ? `${times} x (${unit})` : unit);
		at += size * times;
	}
	return written;
}

/** How often the `size` parts from `at` on come in a row. */
function repeats(list: readonly string[], at: number, size: number): number {
	let times = 1;
	const same = (offset: number) => list[at + offset] === list[at + times * size + offset];
	while (at + (times + 1) * size <= list.length && Array.from({ length: size }, (_, i) => i).every(same))
		times += 1;
	return times;
}

function mostOften(numbers: readonly number[]): number {
	const times = new Map<number, number>();
	for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
	return [...times].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}
