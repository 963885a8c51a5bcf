import type { Rendered } from '../charts/render.ts';
import { widths } from '../charts/plot.ts';
import { breakLines } from '../charts/text/break.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { picture, placed, type Picture } from './picture.ts';
import { element, rule, textLines, type Setting } from './tree.ts';

/** The paper round a drawing, in px. */
const margin = 40;
const width = widths.wide + 2 * margin;

/** What a picture of a chart says besides the chart's own words. */
export interface Credits {
  /** The line of sources under the drawing. */
  readonly sources: string;
  /** Where the chart's page is. */
  readonly address: string;
}

/**
 * A state as a standalone picture: claim, drawing, caveat, sources and where it comes from, on
 * paper, in the colours of the light theme, with the faces by name.
 */
export function chartPicture(rendered: Rendered, credits: Credits, lang: Lang): Picture {
  const { title, subtitle, description, note, drawings } = rendered;
  const parts: Element[] = [];
  let y = 16;
  /** Sets a text below what is there, and moves on. */
  const set = (text: string, style: Omit<Setting, 'x' | 'y'>): void => {
    const lines = breakLines(text, widths.wide, style.size, lang, style.face);
    parts.push(...textLines(lines, { ...style, x: margin, y: y + 0.75 * style.leading }));
    y += lines.length * style.leading;
  };
  const small = { size: 13, leading: lang === 'zh' ? 21 : 19, face: 'sans' } as const;
  y += 20;
  if (lang === 'zh')
    set(title, { size: 25, leading: 36, face: 'serif', fill: 'var(--ink)', bold: true });
  else set(title, { size: 28, leading: 34, face: 'serif', fill: 'var(--ink)' });
  y += 4;
  set(subtitle, { ...small, fill: 'var(--ink-2)' });
  y += 14;
  parts.push(placed(drawings.wide, `translate(${margin},${y})`));
  y += drawings.wide.height + 16;
  set(note, { ...small, fill: 'var(--red)' });
  y += 4;
  set(credits.sources, { ...small, fill: 'var(--ink-2)' });
  y += 12;
  parts.push(rule(`M${margin},${y}.5H${width - margin}`, 'var(--feint)'));
  const foot = { y: y + 25, leading: 0, fill: 'var(--ink)' };
  parts.push(
    ...textLines([t(lang, 'site.title')], {
      ...foot,
      x: margin,
      size: 18,
      face: 'serif',
      bold: lang === 'zh',
    }),
    ...textLines([`${credits.address} · CC BY 4.0`], {
      ...foot,
      x: width - margin,
      size: 13,
      face: 'sans',
      fill: 'var(--ink-2)',
      anchor: 'end',
    }),
  );
  y += 48;
  const page = element('rect', { width, height: y, fill: 'var(--paper)' });
  const frame = rule(`M0,0.5H${width}M0,4.5H${width}M0,${y - 0.5}H${width}`, 'var(--ink)');
  return picture({ width, height: y, title, description, parts: [page, frame, ...parts] }, lang);
}
