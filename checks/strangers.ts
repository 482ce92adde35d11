import { type Policy, type Source, lineOf } from './tree.ts';

/**
 * Hosts that may be named, and why. Naming is not asking: the content policy and a story in e2e see to it that
 * nobody is asked anything.
 */
const known = [
	/^(www\.)?w3\.org$|^www\.itunes\.com$|^schema\.org$|^www\.sitemaps\.org$/, // names of languages of data
	/^localhost$|^127\.0\.0\.1$|\.invalid$|\.example$|(^|\.)example\.(org|com)$/, // nobody
	/(^|\.)nhs\.uk$|^doi\.org$|(^|\.)nih\.gov$|(^|\.)bmj\.com$|(^|\.)gov\.uk$|(^|\.)nice\.org\.uk$/, // sources a person may follow
	/^www\.debian\.org$|^festvox\.org$/, // where the voice came from
	/^svelte\.dev$|^nodejs\.org$|^www\.postgresql\.org$|^github\.com$/ // documentation of the tools
];

const address = /\bhttps?:\/\/([a-z0-9][a-z0-9.-]*[a-z0-9])/gi;
const machine = /(?<![\w./])(?:\/(?:home|Users)\/\w|\/root\/\w|\/work\/|\/tmp\/\w|[A-Z]:\\\\?\w)/g;

/** No third party in the tree, and no path of the machine that it was written on. */
export const strangers: Policy = {
	name: 'no stranger’s host, no machine’s path',
	check: (files) =>
		files
			.filter(({ path }) => path !== 'package-lock.json' && path !== 'checks/strangers.test.ts')
			.flatMap((file) => [...hosts(file), ...paths(file)])
};

function hosts({ path, text }: Source): string[] {
	return [...text.matchAll(address)]
		.filter(([, host = '']) => !known.some((each) => each.test(host)))
		.map(
			(match) =>
				`${path}:${lineOf(text, match.index)} names ${match[1]}; add it to checks/strangers.ts with a reason, or leave it out`
		);
}

function paths({ path, text }: Source): string[] {
	return [...text.matchAll(machine)].map(
		(match) => `${path}:${lineOf(text, match.index)} holds a path of one machine: ${match[0]}…`
	);
}
