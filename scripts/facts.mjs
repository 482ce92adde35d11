/**
 * `npm run facts -- FILE.jsonl`: reads every labelled post of a file, one a line, and prints what was read differently,
 * field by field, and the figures. The last line is the one that others read. A file that holds one JSON list is
 * read too.
 */
import './own-node.mjs';
import { readFileSync } from 'node:fs';
import { inOneLine, labelledPost, scoreOf } from '../src/core/ask/reading-score.ts';

const [file] = process.argv.slice(2);
if (!file) refuse('Say which file to read: npm run facts -- FILE.jsonl');
const rows = rowsOf(file);
const posts = [];
for (const [line, row] of rows) {
	const post = labelledPost(row);
	if (post) posts.push(post);
	else console.log(`Line ${line} is damaged or no labelled post; it is left out.`);
}
if (posts.length === 0) refuse(`There is no labelled post in ${file}.`);
tell(scoreOf(posts));

/** The rows with their line numbers; a line that is no JSON is null. */
function rowsOf(name) {
	let text = '';
	try {
		text = readFileSync(name, 'utf8').replace(/^\uFEFF/, '');
	} catch (fault) {
		refuse(`${name} could not be read (${fault.code}).`);
	}
	const list = text.trimStart().startsWith('[') ? parsed(text) : null;
	if (Array.isArray(list)) return list.map((row, place) => [place + 1, row]);
	return text
		.split(/\r?\n/)
		.map((line, place) => [place + 1, line])
		.filter(([, line]) => line.trim() !== '')
		.map(([number, line]) => [number, parsed(line)]);
}

function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function tell(score) {
	const begins = new Map(posts.map(({ id, title, text }) => [id, `${title}: ${text}`.slice(0, 60).trim()]));
	for (const { id, field, told } of score.misses)
		console.log(`${field}  ${id}  ${told}  (${begins.get(id)}…)`);
	const clear = posts.filter(({ borderline }) => !borderline);
	console.log(
		`\n${posts.length} posts, ${clear.length} of them clear about danger. ` +
			`side ${score.side.toFixed(2)}, of those read ${score.sure.side.toFixed(2)}; ` +
			`onset ${score.onset.toFixed(2)}, of those read ${score.sure.onset.toFixed(2)}`
	);
	console.log(inOneLine(score));
}

function refuse(sentence) {
	console.error(sentence);
	process.exit(1);
}
