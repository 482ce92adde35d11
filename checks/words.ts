import { type Policy, type Source, lineOf } from './tree.ts';

/** Fourleaf is a training product: these words make it a medical one. What to say instead is beside each. */
const avoided: [RegExp, string][] = [
	[/\bdiagnos(e|es|ed|is|ing|tic)\b/gi, 'check in, notice'],
	[/\bassess(es|ed|ing|ments?)?\b/gi, 'check in, look at'],
	[/\b(detect(s|ed|ion)?|triage[ds]?)\b/gi, 'notice'],
	[/\b(rehab\w*|cur(e|es|ed)|therap(y|ies|eutic)|prognos\w+)\b/gi, 'practise, train'],
	[/\btreat(s|ing|ments?)?\b/gi, 'practise, look after'],
	[/\bprevents? (injur(y|ies)|pain)/gi, 'build up gradually'],
	[/\bclinically proven\b/gi, 'one supervised trial found …, with its link'],
	[/\byou(’|'| a)re (fine|safe|ok|okay)\b/gi, 'nothing you told us changes today’s plan'],
	[/\b(is|are|it’s|it's) safe\b|\bsafely\b|\bsafe to\b/gi, 'build up gradually'],
	[/\bweak (glutes?|core|hips?|muscles?)\b|\bimbalances?\b/gi, 'your left side held longer today'],
	[/\brisk scores?\b|\b\d+ ?% likely\b/gi, 'minutes, reps, days'],
	[/\bpersonali[sz]ed\b|\bphysio in your pocket\b/gi, 'running and strength plan'],
	[/\bNHS[- ](approved|plan|backed)\b/gi, 'based on the public NHS Couch to 5K schedule'],
	[/\b(great|good) job\b|!!/gi, 'well done, once']
];

/** `words:` in a line before or on it, with the reason, lets a line be: a rule that names what people write. */
const excused = /words:/;

/** Copy is in components, in routes, and in the texts that rules and data hand to them. */
const copy =
	/^src\/(ui|routes)\/.*\.(svelte|ts)$|^src\/core\/(feel|run|care|today|diary)\/.*\.ts$|^static\/.*\.webmanifest$/;

export const words: Policy = {
	name: 'words to avoid',
	check: (files) =>
		files.filter(({ path }) => copy.test(path) && !path.includes('.test.')).flatMap(breachesIn)
};

function breachesIn({ path, text }: Source): string[] {
	const plain = withoutCode(text, path);
	const lines = text.split('\n');
	return avoided.flatMap(([word, instead]) =>
		[...plain.matchAll(word)].flatMap((match) => {
			const line = lineOf(plain, match.index);
			if (excused.test(`${lines[line - 2] ?? ''}\n${lines[line - 1] ?? ''}`)) return [];
			return [`${path}:${line} says “${match[0]}”; rather: ${instead}`];
		})
	);
}

/** Comments become blanks of the same length, and of TypeScript only the texts in quotes stay. */
function withoutCode(text: string, path: string): string {
	const blank = (found: string) => found.replace(/[^\n]/g, ' ');
	const quiet = text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/[^\n]*/g, blank);
	if (path.endsWith('.ts'))
		return quiet.replace(/'[^'\n]*'|`[^`]*`|"[^"\n]*"|[^'"`]+/g, (part) =>
			/^['"`]/.test(part) ? part : blank(part)
		);
	return quiet;
}
