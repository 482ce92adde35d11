import { readFileSync } from 'node:fs';
import type { Act } from '../../src/core/care/figure/acts.ts';
import type { Picture } from '../../src/core/care/figure/draw.ts';
import type { Hand } from '../../src/core/care/figure/pose.ts';
import { frameOf, keyMoments, peakOf, pictureAt, still } from '../../src/core/care/figure/stage.ts';
import { toldOf } from '../../src/core/care/figure/told.ts';

/** One exercise on the sheet, with what was found wrong or near to it. */
export type Row = { family: string; act: Act; lines: string[]; bad: boolean };

const face = (name: string) =>
	readFileSync(new URL(`../../src/ui/face/${name}.css`, import.meta.url), 'utf8');

let clips = 0;

function svg(act: Act, picture: Picture, side: Hand, extra = ''): string {
	const { viewBox, floor } = frameOf(act, side);
	const clip = `c${clips++}`;
	const paths = picture.shapes.map(({ tone, far, d }) => {
		const within = tone.startsWith('work') ? ` clip-path="url(#${clip})"` : '';
		return `<path class="${tone}${far ? ' far' : ''}" d="${d}"${within}/>`;
	});
	return `<svg class="fig" viewBox="${viewBox}"><clipPath id="${clip}"><path d="${picture.within}"/></clipPath><path class="floor" d="${floor}"/>${paths.join('')}${extra}</svg>`;
}

/** What is shown where movement is not wanted. */
function told(act: Act): string {
	const { pictures, arrow } = toldOf(act, 'R');
	const [first, last] = pictures;
	if (!arrow || !first || !last) return pictures.map((picture) => svg(act, picture, 'R')).join('');
	const ghost = first.shapes
		.filter(({ tone }) => !/^(work|thing|band|soft)/.test(tone))
		.map(({ tone, far, d }) => `<path class="${tone}${far ? ' far' : ''}" d="${d}"/>`);
	return svg(act, last, 'R', `<path class="way" d="${arrow}"/>`).replace(
		/(<path class="floor"[^>]*>)/,
		`$1<g class="ghost">${ghost.join('')}</g>`
	);
}

function cells(act: Act): string {
	const right = keyMoments(act).map((seconds) => svg(act, pictureAt(act, seconds, 'R', 1), 'R'));
	const left = keyMoments(act).map((seconds) => svg(act, pictureAt(act, seconds, 'L', 1), 'L'));
	const small = svg(act, still(act, peakOf(act), 'R'), 'R');
	return [
		`<div class="three">${right.join('')}</div>`,
		`<div class="three small" data-theme="dark">${left.join('')}<hr>${told(act)}</div>`,
		`<div class="thumbs"><i>${small}</i><i data-theme="dark">${small}</i></div>`
	].join('');
}

const row = ({ family, act, lines, bad }: Row): string =>
	`<section class="${bad ? 'bad' : ''}"><h2>${act.move.id} <small>${family}</small></h2><p>${lines.join(' · ')}</p><div class="cells">${cells(act)}</div></section>`;

const head = `<!doctype html><html lang="en" data-theme="light"><meta charset="utf-8"><title>Figures</title><style>
${face('tokens')}
${face('care').slice(0, face('care').indexOf('/* ---------- care'))}
[data-theme='light'] { color-scheme: light }
[data-theme='dark'] { color-scheme: dark }
body { margin: 16px; font: 13px system-ui; background: var(--paper); color: var(--ink) }
section { break-inside: avoid; border-top: 1px solid var(--line); padding: 8px 0 }
section.bad p { color: var(--feel); font-weight: 700 }
h2 { font-size: 15px; margin: 0 } p { margin: 2px 0 6px; color: var(--quiet) }
</style>`;

/** Every exercise at its best, small, on one page: what `docs/figures.png` shows. */
export function overview(rows: readonly Row[]): string {
	const cells = rows.map(({ act }) => `<i>${svg(act, still(act, peakOf(act), 'R'), 'R')}${act.move.id}</i>`);
	return `${head}<style>
.all { display: grid; grid-template-columns: repeat(10, 1fr); gap: 8px; width: 1200px }
.all i { font: 11px system-ui; text-align: center; color: var(--quiet); background: var(--care-wash); border-radius: 12px; padding: 6px }
.all .fig { width: 100%; height: 96px }
</style><div class="all">${cells.join('')}</div></html>`;
}

/** The whole sheet as a page that needs nothing else. */
export function page(rows: readonly Row[]): string {
	return `${head}<style>
.cells { display: grid; grid-template-columns: 900px 380px 100px; gap: 10px; align-items: start }
.three { display: grid; grid-template-columns: repeat(3, 1fr); background: var(--care-wash); border-radius: 12px; padding: 8px }
.three { align-items: end } .fig { display: block } .three .fig { width: 100%; max-height: 300px } .three.small .fig { max-height: 150px }
.three hr { grid-column: 1 / -1; width: 100%; border: 0; border-top: 1px solid var(--line) }
.thumbs i { display: block; background: var(--care-wash); border-radius: 12px; padding: 5px; margin-bottom: 6px }
.thumbs .fig { width: 90px; height: 90px }
</style>${rows.map(row).join('')}</html>`;
}
