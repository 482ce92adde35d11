import face from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url';

/** What every page needs, whether or not it matches something in the part that is taken out. */
const GROUND = /^(:root|html|body|\*|::?(before|after))([\s,:*]|$)/;

// words: a browser's own name for a style written in the page.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** The rules of this page that reach the part, and none that load anything. */
function rulesFor(part: HTMLElement): string {
	const found: string[] = [];
	for (const sheet of document.styleSheets)
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSStyleRule)) continue;
			const plain = rule.selectorText.replace(/::?(before|after)\b/g, '') || '*';
			const reaches = GROUND.test(rule.selectorText) || part.matches(plain) || part.querySelector(plain);
			if (reaches && !rule.cssText.includes('url(')) found.push(rule.cssText);
		}
	return found.join('\n');
}

/** The typeface as a data address, so that the lines break as on the screen; without it the reader's own serves. */
async function typeface(): Promise<string> {
	try {
		const bytes = new Uint8Array(await (await fetch(face)).arrayBuffer());
		const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
		return `@font-face{font-family:'Figtree Variable';font-weight:300 900;src:url(data:font/woff2;base64,${text})}`;
	} catch {
		return '';
	}
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A part of this page as a whole document: no script, no request to anybody, one sheet of A4 when printed. */
export async function standalone(part: HTMLElement, title: string): Promise<string> {
	const copy = part.cloneNode(true) as HTMLElement;
	copy.removeAttribute('style');
	return `<!doctype html>
<html lang="en-GB" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<style>
${await typeface()}
${rulesFor(part)}
@page{size:A4;margin:0}
body{background:#dde0da}
.a4{margin:0 auto!important;transform:none!important}
@media print{body{background:none}}
</style>
</head>
<body>
${copy.outerHTML.replace(/<!--[\s\S]*?-->/g, '')}
</body>
</html>
`;
}
