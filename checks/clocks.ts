import ts from 'typescript';
import { type Policy, type Source, isTest } from './tree.ts';

const forbidden = new Set(['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'Intl', 'process']);

/** In core, time and chance are arguments: the same events give the same state on every device, at any hour. */
export const clocks: Policy = {
	name: 'no clock and no chance in core',
	check: (files) =>
		files.filter(({ path }) => /^src\/core\/.*\.ts$/.test(path) && !isTest(path)).flatMap(breachesIn)
};

function breachesIn({ path, text }: Source): string[] {
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		const name = clock(node);
		if (name) {
			const { line } = file.getLineAndCharacterOfPosition(node.getStart());
			found.push(`${path}:${line + 1} uses ${name}; take it as an argument`);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

/** The clock or chance that this piece of code reads, if it does. A field of such a name is none. */
function clock(node: ts.Node): string | undefined {
	if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') return 'Math.random';
	if (!ts.isIdentifier(node) || !forbidden.has(node.text)) return undefined;
	const { parent } = node;
	const isRead =
		(ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
		(ts.isNewExpression(parent) && parent.expression === node) ||
		(ts.isCallExpression(parent) && parent.expression === node);
	return isRead ? node.text : undefined;
}
