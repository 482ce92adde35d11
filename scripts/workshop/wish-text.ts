import ts from 'typescript';
import {
	JOINTS,
	of,
	STANDING,
	type Hand,
	type Joint,
	type Limb,
	type Pose
} from '../../src/core/care/figure/pose.ts';
import type { Wish } from '../../src/core/care/figure/wish.ts';

const round = (n: number, joint: Joint) => (joint.length === 1 ? Number(n.toFixed(3)) : Math.round(n));
const rounded = (pose: Pose, joint: Joint) => round(of(pose, joint), joint);

/** The limbs of one side as a wish says them; what hangs as in standing is left out. */
function limbsOf(pose: Pose, hand: Hand): NonNullable<Wish['L']> {
	const n = (limb: Limb) => rounded(pose, `${hand}.${limb}`);
	const groups: [string, number[]][] = [
		['girdle', [n('girdleUp'), n('girdleForward')]],
		['shoulder', [n('shoulderFlex'), n('shoulderAbd'), n('shoulderRot')]],
		['wrist', [n('wristFlex'), n('wristUlnar')]],
		['hip', [n('hipFlex'), n('hipAbd'), n('hipRot')]]
	];
	const single = (['elbow', 'forearm', 'fingers', 'knee', 'ankle', 'inversion', 'toes'] as const).map(
		(limb): [string, number] => [limb, n(limb)]
	);
	return Object.fromEntries([
		...groups.filter(([, list]) => list.some((value) => value !== 0)),
		...single.filter(([, value]) => value !== 0)
	]);
}

/** A pose as a wish in round numbers; solving its contacts gives the pose again, nearly. */
export function wishOf(pose: Pose): Omit<Wish, 'touch'> {
	const root = (['x', 'y', 'z', 'yaw', 'pitch', 'roll', 'turn'] as const)
		.map((joint): [Joint, number] => [joint, rounded(pose, joint)])
		.filter(([joint, value]) => value !== round(of(STANDING, joint), joint));
	const bend = (...joints: Joint[]) => joints.map((joint) => rounded(pose, joint));
	const bends: [string, number[]][] = [
		['lumbar', bend('lumbarFlex', 'lumbarSide', 'lumbarTwist')],
		['chest', bend('chestFlex', 'chestSide', 'chestTwist')],
		['neck', bend('neckFlex', 'neckSide', 'neckTurn')]
	];
	const [left, right] = [limbsOf(pose, 'L'), limbsOf(pose, 'R')];
	const even = JSON.stringify(left) === JSON.stringify(right);
	const nod = rounded(pose, 'nod');
	return {
		...(root.length > 0 ? { root: Object.fromEntries(root) } : {}),
		...Object.fromEntries(bends.filter(([, list]) => list.some((value) => value !== 0))),
		...(nod !== 0 ? { nod } : {}),
		...(even ? { both: left } : { L: left, R: right })
	};
}

/** What an element of a move's list says of touching, as it is written. */
function touchIn(element: ts.Expression, source: ts.SourceFile): string {
	if (ts.isIdentifier(element)) return `${element.text}.touch`;
	if (!ts.isObjectLiteralExpression(element)) throw new Error('this pose is not written as a plain object');
	for (const property of [...element.properties].reverse()) {
		if (ts.isPropertyAssignment(property) && property.name.getText(source) === 'touch') {
			return property.initializer.getText(source);
		}
		if (ts.isSpreadAssignment(property)) return `${property.expression.getText(source)}.touch`;
	}
	throw new Error('this pose does not say what it touches');
}

/** The expression of one pose in the WISHES of a family's file. */
function poseIn(source: ts.SourceFile, id: string, pose: number): ts.Expression {
	for (const statement of source.statements) {
		if (!ts.isVariableStatement(statement)) continue;
		for (const { name, initializer } of statement.declarationList.declarations) {
			if (name.getText(source) !== 'WISHES' || !initializer || !ts.isObjectLiteralExpression(initializer))
				continue;
			for (const property of initializer.properties) {
				if (!ts.isPropertyAssignment(property) || property.name.getText(source).replace(/'/g, '') !== id)
					continue;
				const list = property.initializer;
				const element = ts.isArrayLiteralExpression(list) ? list.elements[pose] : undefined;
				if (element) return element;
			}
		}
	}
	throw new Error(`there is no pose ${pose} of ${id} written out in this file`);
}

/** A family's file with one pose of one exercise replaced; what it touches stays as it is written. */
export function withWish(text: string, id: string, pose: number, numbers: Pose): string {
	const source = ts.createSourceFile('family.ts', text, ts.ScriptTarget.ESNext, true);
	const element = poseIn(source, id, pose);
	const touch = touchIn(element, source);
	const wish = JSON.stringify(wishOf(numbers)).slice(0, -1);
	const fresh = `${wish}${wish === '{' ? '' : ','} "touch": ${touch} }`;
	return text.slice(0, element.getStart(source)) + fresh + text.slice(element.end);
}

/** Why numbers are no pose; null when they are one. */
export function refusal(numbers: unknown, limits: readonly (readonly [number, number])[]): string | null {
	if (!Array.isArray(numbers) || numbers.length !== JOINTS.length)
		return `A pose has ${JOINTS.length} numbers.`;
	const wrong = numbers.findIndex((n, i) => {
		const [least, most] = limits[i] ?? [0, 0];
		return typeof n !== 'number' || !(n >= least && n <= most);
	});
	return wrong < 0
		? null
		: `${JOINTS[wrong]} is ${String(numbers[wrong])}, beyond ${limits[wrong]?.join(' to ')}.`;
}
