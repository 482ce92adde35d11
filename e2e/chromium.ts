import { chromium } from '@playwright/test';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How to launch a Chromium on this machine, in Playwright's words. */
export type Chromium = { executablePath: string; args: string[]; env: Record<string, string> };

const remembered = 'FOURLEAF_CHROMIUM_FOUND';

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/**
 * The first that really opens a page: CHROMIUM_PATH, the one from npm, one that is installed. npm's is the same version
 * everywhere and, having no windows to draw, needs about half the time. Looked for once; Playwright's workers are told
 * by the environment.
 */
export async function find(): Promise<Chromium> {
	process.env[remembered] ??= JSON.stringify(await search());
	return JSON.parse(process.env[remembered]) as Chromium;
}

async function search(): Promise<Chromium> {
	const asked = process.env.CHROMIUM_PATH;
	if (asked) {
		const found = await opens({ executablePath: asked, args: [], env: {} });
		if (found) return found;
		throw new Error(`CHROMIUM_PATH is ${asked}, which does not open a page.`);
	}
	const fromNpm = await unpacked().then(opens, () => undefined);
	if (fromNpm) return fromNpm;
	for (const path of installed.filter((each) => existsSync(each))) {
		const found = await opens({ executablePath: path, args: [], env: {} });
		if (found) return found;
	}
	throw new Error('No Chromium opens a page here. Install one, or set CHROMIUM_PATH to one.');
}

/** The sandbox is only given up where it cannot be: as root, or where the kernel grants no namespaces. */
async function opens(found: Chromium): Promise<Chromium | undefined> {
	const ways = process.getuid?.() === 0 ? [['--no-sandbox']] : [[], ['--no-sandbox']];
	for (const args of ways) {
		const tried = { ...found, args };
		try {
			const browser = await chromium.launch({ ...tried, env: environment(tried), timeout: 30_000 });
			const page = await browser.newPage();
			await page.setContent('<p>Fourleaf</p>');
			await browser.close();
			return tried;
		} catch {
			continue;
		}
	}
	return undefined;
}

/** Ours and what this Chromium needs besides. */
export function environment({ env }: Chromium): Record<string, string> {
	return { ...(process.env as Record<string, string>), ...env };
}

/**
 * npm's Chromium is four archives, libraries and a font included. They are unpacked once for each version,
 * aside, and renamed when whole. Its own `executablePath()` would take any old one left in the temp folder.
 */
async function unpacked(): Promise<Chromium> {
	const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
	const { version } = JSON.parse(readFileSync(join(bin, '..', 'package.json'), 'utf8')) as {
		version: string;
	};
	const folder = join(bin, '../../../.cache', `chromium-${version}`);
	if (!existsSync(folder)) await unpack(bin, folder);
	return {
		executablePath: join(folder, 'chromium'),
		args: [],
		env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') }
	};
}

async function unpack(bin: string, folder: string): Promise<void> {
	const { inflate } = await import('@sparticuz/chromium');
	mkdirSync(dirname(folder), { recursive: true });
	const unfinished = mkdtempSync(`${folder}-`);
	const before = process.env.TMPDIR;
	process.env.TMPDIR = unfinished;
	try {
		for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
			await inflate(join(bin, archive));
		}
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
	chmodSync(join(unfinished, 'chromium'), 0o755);
	chmodSync(unfinished, 0o755);
	writeFileSync(join(unfinished, 'fonts.conf'), fonts(folder));
	renameSync(unfinished, folder);
}

/** The package's own names folders that do not exist; then all text is invisible and tests still pass. */
function fonts(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${folder}/fonts</dir>
	<cachedir>${folder}/fontcache</cachedir>
</fontconfig>
`;
}
