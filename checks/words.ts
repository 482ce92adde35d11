import { type Policy, type Source, lineOf } from './tree.ts';

/** Fourleaf is a training product: these words make it a medical one. What to say instead is beside each. */
const avoided: [RegExp, string][] = [
	[/\bdiagnos(e|es|ed|is|ing|tic)\b/gi, 'check in, notice'],
	[/\bassess(es|ed|ing|ments?)?\b/gi, 'check in, look at'],
	[/\b(detect(s|ed|ion)?|triage[ds]?)\b/gi, 'notice'],
	[/\bscreening\b|\bscreen(s|ed)? (you|your|for|out)\b/gi, 'check in'],
	[/\b(monitor(s|ed|ing)?|reliev(e|es|ed|ing)|relief)\b/gi, 'helps you notice how running feels'],
	[/\b(rehab\w*|cur(e|es|ed)|therap(y|ies|eutic)|prognos\w+)\b/gi, 'practise, train'],
	[/\btreat(s|ing|ments?)?\b/gi, 'practise, look after'],
	[/\bprevent(s|ed|ing|ion of)? (\w+ )?(injur(y|ies)|pains?|aches?)/gi, 'build up gradually'],
	[/\bclinically proven\b/gi, 'one supervised trial found …, with its link'],
	[/\byou(’|'| a)re (fine|safe|ok|okay)\b/gi, 'nothing you told us changes today’s plan'],
	[/\b(un)?safe(ly|r|st|ty)?\b/gi, 'build up gradually'],
	[/\bweak (glutes?|core|hips?|muscles?)\b|\bimbalances?\b/gi, 'your left side held longer today'],
	[/\brisk scores?\b|\b\d+ ?% likely\b/gi, 'minutes, reps, days'],
	[/\bpersonali[sz]ed\b|\bphysio in your pocket\b/gi, 'running and strength plan'],
	[/\bNHS[- ](approved|plan|backed)\b/gi, 'based on the public NHS Couch to 5K schedule'],
	[/\b(great|good) job\b|!!/gi, 'well done, once']
];

/** `words:` in a line before or on it, with the reason, lets a line be: a rule that names what people write. */
const excused = /words:/;

/** Copy is in everything that is built, from core's data to a notification or a mail, and in the files served as they are. */
const copy =
	/^src\/.*\.(svelte|ts|html|css|json|md|txt)$|^static\/.*\.(svg|js|html|json|md|txt|webmanifest)$/;

/** Tests, and what people wrote that a test reads: nobody is shown it. */
const hidden = /\.test\.|\/(?:labelled|held-out)-posts\.json$/;

export const words: Policy = {
	name: 'words to avoid',
	check: (files) => files.filter(({ path }) => copy.test(path) && !hidden.test(path)).flatMap(breachesIn)
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

/** Comments become blanks of the same length, and of TypeScript and stylesheets only the texts in quotes stay. */
function withoutCode(text: string, path: string): string {
	const blank = (found: string) => found.replace(/[^\n]/g, ' ');
	const quiet = text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/[^\n]*/g, blank);
	if (/\.(ts|js|css)$/.test(path))
		return quiet.replace(/'[^'\n]*'|`[^`]*`|"[^"\n]*"|[^'"`]+/g, (part) =>
			/^['"`]/.test(part) ? part : blank(part)
		);
	return quiet;
}
