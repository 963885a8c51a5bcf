import type { Rendered } from '../charts/render.ts';
import { widths, type Width } from '../charts/plot.ts';
import { measure } from '../charts/text/measure.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { addressLines } from './address-lines.ts';
import { legendOf, type Legend } from './legend.ts';
import { picture, placed, type Picture } from './picture.ts';
import { evenLines, titleLines } from './title.ts';
import { element, rule, textLines, type Setting } from './tree.ts';

/** What a picture of a chart says besides the chart's own words. */
export interface Credits {
  readonly legend: Legend;
  /** The line of sources under the drawing. */
  readonly sources: string;
  /** Where the chart's page is, without its scheme. */
  readonly address: string;
}

/** A size of type: of its letters, and from line to line, by language; in px. */
type Type = Readonly<Record<Lang, readonly [size: number, leading: number]>>;

interface Form {
  readonly drawing: Width;
  readonly width: number;
  readonly margin: number;
  readonly title: Type;
  readonly small: Type;
  /** The size of the name of the site. */
  readonly name: number;
}

/**
 * How a picture is composed. That for phones is 1080 px wide as PNG, three times its own size, and a
 * phone shows it at 375: letters of 12 px are 36 there and 12.5 here.
 */
const forms: Readonly<Record<'page' | 'phone', Form>> = {
  page: {
    drawing: 'wide',
    width: 760,
    margin: 40,
    title: { en: [28, 34], zh: [25, 36] },
    small: { en: [13, 19], zh: [13, 21] },
    name: 18,
  },
  phone: {
    drawing: 'narrow',
    width: 360,
    margin: 20,
    title: { en: [25, 29], zh: [22, 31] },
    small: { en: [13, 18], zh: [12.5, 19] },
    name: 16,
  },
};

export type FormName = keyof typeof forms;

/** Lines end so far before the edge, that a program's own wider face has room. */
const spare = 0.96;

/**
 * A state as a standalone picture: claim, drawing, legend, caveat, sources and where it comes from,
 * on paper, in the colours of the light theme, with the faces by name.
 */
export function chartPicture(
  rendered: Rendered,
  credits: Credits,
  lang: Lang,
  form: FormName = 'page',
): Picture {
  const { title, subtitle, description, note, drawings } = rendered;
  const { drawing: size, width, margin, ...type } = forms[form];
  const drawing = drawings[size];
  const room = width - 2 * margin;
  const scale = room / widths[size];
  const parts: Element[] = [];
  let y = 0.9 * margin;
  const set = (lines: readonly string[], style: Omit<Setting, 'x' | 'y'>): void => {
    parts.push(...textLines(lines, { ...style, x: margin, y: y + 0.75 * style.leading }));
    y += lines.length * style.leading;
  };
  const [letters, leading] = type.small[lang];
  const small = (text: string, fill: string): void => {
    const lines = evenLines(text, spare * room, letters, lang, 'sans');
    set(lines, { size: letters, leading, face: 'sans', fill });
  };
  const [large, high] = type.title[lang];
  set(titleLines(title, spare * room, large, lang), {
    size: large,
    leading: high,
    face: 'serif',
    fill: 'var(--ink)',
    bold: lang === 'zh',
  });
  y += 4;
  small(subtitle, 'var(--ink-2)');
  y += 12;
  parts.push(placed(drawing, `translate(${margin},${y}) scale(${Number(scale.toFixed(4))})`));
  y += scale * drawing.height + 14;
  const key = { x: margin, y, width: spare * room, size: letters, leading: leading + 3 };
  const legend = legendOf(credits.legend, drawing, key);
  parts.push(...legend.parts);
  y += legend.height + 8;
  small(note, 'var(--red)');
  y += 4;
  small(credits.sources, 'var(--ink-2)');
  y += 12;
  parts.push(rule(`M${margin},${Math.round(y)}.5H${width - margin}`, 'var(--feint)'));
  const foot = footOf(credits.address, { ...forms[form], y: Math.round(y), letters }, lang);
  parts.push(...foot.parts);
  const height = Math.round(y + foot.height);
  const page = element('rect', { width, height, fill: 'var(--paper)' });
  const frame = rule(`M0,0.5H${width}M0,4.5H${width}M0,${height - 0.5}H${width}`, 'var(--ink)');
  return picture({ width, height, title, description, parts: [page, frame, ...parts] }, lang);
}

interface Foot {
  readonly y: number;
  readonly width: number;
  readonly margin: number;
  readonly name: number;
  readonly letters: number;
}

/** The name of the site, the terms, and the address: beside them where there is room, else below. */
function footOf(
  address: string,
  { y, width, margin, name, letters }: Foot,
  lang: Lang,
): { readonly parts: readonly Element[]; readonly height: number } {
  const site = t(lang, 'site.title');
  const base = {
    y: y + 25,
    leading: 18,
    fill: 'var(--ink-2)',
    size: letters,
    face: 'sans',
  } as const;
  const title = { ...base, x: margin, size: name, fill: 'var(--ink)', bold: lang === 'zh' };
  const end = { ...base, x: width - margin, anchor: 'end' } as const;
  const named = textLines([site], { ...title, face: 'serif' });
  const one = `${address} · CC BY 4.0`;
  const room = width - 2 * margin;
  if (measure(one, letters) + measure(site, name, 'serif') < 0.9 * room)
    return { parts: [...named, ...textLines([one], end)], height: 46 };
  const lines = addressLines(address, spare * room, letters);
  const below = textLines(lines, { ...base, x: margin, y: y + 46 });
  return {
    parts: [...named, ...textLines(['CC BY 4.0'], end), ...below],
    height: 46 + lines.length * 18,
  };
}
