/**
 * `npm run figures`: every exercise on one sheet, start, middle and end, both sides, light and dark, with its worst
 * numbers. `npm run figures calf stretches` shows that exercise and that family. What changed since the last time is
 * solved first. Writes `out/figures/sheet.html` and `sheet.png`;
 * of all exercises `overview.png` as well.
 */
import './own-node.mjs';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { environment, find } from '../e2e/chromium.ts';
import { faultsOf, framesOf, inspect } from '../src/core/care/figure/inspection.ts';
import type { Solved } from '../src/core/care/figure/motion.ts';
import type { Move } from '../src/core/care/figure/move.ts';
import { FAMILIES } from '../src/core/care/figure/moves.ts';
import { WISHES } from '../src/core/care/figure/wishes.ts';
import { solvedWhole } from '../src/core/care/figure/workshop.ts';
import { overview, page, type Row } from './figures/sheet.ts';
import { read, write } from './figures/solved.ts';

const folder = new URL('../out/figures/', import.meta.url);
mkdirSync(folder, { recursive: true });
const asked = process.argv.slice(2);
const wanted = (family: string, id: string) =>
	asked.length === 0 || asked.includes(family) || asked.includes(id);

const known = memory();
const rows: Row[] = [];
for (const [family, moves] of Object.entries(FAMILIES)) {
	if (!moves.some(({ id }) => wanted(family, id))) continue;
	const before = read(family);
	const solved: Record<string, Solved> = {};
	for (const move of moves) {
		const print = fingerprint(move);
		const old = before[move.id];
		const fresh = !old || (wanted(family, move.id) && known[move.id] !== print);
		const now = fresh ? solvedWhole(move) : old;
		solved[move.id] = now;
		if (fresh || wanted(family, move.id)) known[move.id] = print;
		if (wanted(family, move.id)) rows.push(row(family, move, now));
	}
	write(family, solved);
}
if (rows.length === 0) {
	console.error(`There is no exercise or family called ${asked.join(', ')}.`);
	process.exit(2);
}
writeFileSync(new URL('solved-from.json', folder), JSON.stringify(known));
const html = page(rows);
writeFileSync(new URL('sheet.html', folder), html);
await picture(html, 'sheet.png', 1440);
if (asked.length === 0) await picture(overview(rows), 'overview.png', 1232);
console.log('out/figures/sheet.html and out/figures/sheet.png');

function memory(): Record<string, string> {
	try {
		return JSON.parse(readFileSync(new URL('solved-from.json', folder), 'utf8'));
	} catch {
		return {};
	}
}

/** What a move's numbers are solved from. */
function fingerprint(move: Move): string {
	return createHash('sha256')
		.update(JSON.stringify([move, WISHES[move.id]]))
		.digest('hex');
}

function row(family: string, move: Move, solved: Solved): Row {
	const found = inspect(move, solved, framesOf(move, solved, 48, 2));
	const percent = (n: number) => `${(n * 100).toFixed(2)} %`;
	const lines = [
		`miss ${percent(found.miss.by)} ${found.miss.what}`,
		`slide ${percent(found.slide.by)} ${found.slide.what}`,
		`depth ${percent(found.depth.by)}`,
		...(found.atLimit.length > 0 ? [`at limit: ${found.atLimit.join(' ')}`] : []),
		...(found.beyond.length > 0 ? [`BEYOND: ${found.beyond[0]}`] : [])
	];
	const bad = faultsOf(found).length > 0;
	console.log(`${bad ? '✗' : ' '} ${move.id.padEnd(11)} ${lines.join(' · ')}`);
	return { family, act: { move, solved }, lines, bad };
}

async function picture(html: string, name: string, width: number): Promise<void> {
	const found = await find();
	const browser = await chromium.launch({
		executablePath: found.executablePath,
		args: found.args,
		env: environment(found)
	});
	const tab = await browser.newPage({ viewport: { width, height: 400 } });
	await tab.setContent(html);
	await tab.screenshot({ path: new URL(name, folder).pathname, fullPage: true });
	await browser.close();
}
