/** Addresses that hide where they lead: shorteners and invitations to talk elsewhere. */
const HIDING =
	/^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|v\.gd|ow\.ly|cutt\.ly|rebrand\.ly|shorturl\.at|rb\.gy|t\.me|wa\.me|discord\.gg|chat\.whatsapp\.com)$/;
/** Files that a phone or computer would run or unpack. */
const RUNS = /\.(?:exe|msi|apk|dmg|scr|bat|cmd|js|jar|zip|rar|7z|iso)$/i;

/** Name and password, host, port, path. */
const PARTS = /^https?:\/\/(?:([^/@?#]*)@)?(\[[^\]]*\]|[^/:?#]*)(?::(\d*))?([^?#]*)/i;

/** Whether an address has a shape that wants a look by somebody before others see it. Never a judgement of the writer. */
export function wantsLook(address: string): boolean {
	const [, user, named = '', port, path = ''] = PARTS.exec(address) ?? [];
	const host = named.toLowerCase().replace(/^www\./, '');
	return (
		user !== undefined ||
		port !== undefined ||
		/^(?:\d+(?:\.\d+){3}|\[.*\])$/.test(host) ||
		// Letters that look like others: a name in another script, as itself or as it is sent.
		/[^a-z0-9.-]|(?:^|\.)xn--/.test(host) ||
		!host.includes('.') ||
		HIDING.test(host) ||
		RUNS.test(path)
	);
}

/** The web addresses in a text, as far as a space, a bracket or a quote. */
export function linksIn(text: string): string[] {
	return text.match(/https?:\/\/[^\s<>"'`\\)\]]+/gi) ?? [];
}
