import type { Drawn } from '../charts/plot.ts';
import { measure } from '../charts/text/measure.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { addressLines } from './address-lines.ts';
import { legendOf, type Block, type Legend } from './legend.ts';
import { picture, placed, type Picture } from './picture.ts';
import { evenLines, fitTitle } from './title.ts';
import { element, rule, textLines, type Setting } from './tree.ts';

/** The size that every network shows whole, in px. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a card says, and the drawing at its right. */
export interface CardWords {
  readonly title: string;
  /** The place or subject, over the title. */
  readonly subject: string;
  /** A narrow drawing: at twice its size it fills the right-hand page. */
  readonly drawing: Drawn;
  /** What its signs mean. */
  readonly legend: Legend;
  /** What a reader must know beside the title. */
  readonly caveat?: string;
  readonly sources?: string;
  /** Where the page is that the card stands for, without its scheme. */
  readonly address: string;
  /** What a reader who cannot see the card is told. */
  readonly alt: string;
}

/** Twice its size a drawing's smallest letters, 12 px, are 24: readable where a card is a thumb. */
const scale = 2;
const left = { x: 48, width: 492 } as const;
const right = { x: 600 } as const;
const spine = { from: 571, to: 579 } as const;
/** The head rule of the book; the drawing's own head rule lies on it, so that it runs across. */
const head = 93;
/** From the subject's baseline to the title, and where the left page ends. */
const title = { subject: 142, top: 158, foot: 606 } as const;
const small = { size: 19, leading: 25 } as const;

/** A card: the book lies open, the title on the left page, the drawing across the red spine. */
export function card(words: CardWords, lang: Lang): Picture {
  const { width, height } = cardSize;
  const { subject, drawing, alt } = words;
  const below = foot(words, lang);
  const top = title.foot - below.height;
  const room = { width: left.width, height: top - 20 - title.top };
  const { lines, size, leading } = fitTitle(words.title, room, lang);
  const parts = [
    element('rect', { width, height, fill: 'var(--paper)' }),
    rule(`M0,${head}H${width}M0,${head + 6}H${width}`, 'var(--ink)', 2),
    element('rect', { x: spine.from, width: spine.to - spine.from, height, fill: 'var(--paper)' }),
    rule(`M${spine.from},0V${height}M${spine.to},0V${height}`, 'var(--red)', 2),
    ...wordmark(lang),
    ...setLines([subject], { y: title.subject, size: 24, face: 'sans', fill: 'var(--ink-2)' }),
    ...textLines(lines, {
      x: left.x,
      y: title.top + size * (lang === 'zh' ? 0.95 : 0.78),
      size,
      leading,
      face: 'serif',
      fill: 'var(--ink)',
      bold: lang === 'zh',
    }),
    element('g', { transform: `translate(0,${top})` }, ...below.parts),
    onPage(drawing),
  ];
  return picture({ width, height, title: alt, parts }, lang);
}

/** What stands at the foot of the left page: legend, caveat, sources and address. */
function foot(words: CardWords, lang: Lang): Block {
  const { legend, drawing, caveat = '', sources = '', address } = words;
  const place = { x: left.x, y: 0, width: left.width, size: 20, leading: 30 };
  const { parts: signs, height } = legendOf(legend, drawing, place);
  const parts = [...signs];
  let y = height + 6;
  const set = (lines: readonly string[], fill: string): void => {
    const style = { ...small, y: y + 0.75 * small.leading, face: 'sans', fill } as const;
    parts.push(...textLines(lines, { x: left.x, ...style }));
    y += lines.length * small.leading;
  };
  set(evenLines(caveat, left.width, small.size, lang, 'sans'), 'var(--red)');
  if (caveat !== '') y += 4;
  set(evenLines(sources, left.width, small.size, lang, 'sans'), 'var(--ink-2)');
  set(addressLines(address, left.width, small.size), 'var(--ink-2)');
  return { parts, height: y };
}

const setLines = (lines: readonly string[], style: Omit<Setting, 'x' | 'leading'>): Element[] =>
  textLines(lines, { x: left.x, leading: 0, ...style });

/** How far down the page a drawing may reach. */
const bottom = cardSize.height - 12;

/** The drawing on the right-hand page, its head rule on the book's; one too high is made smaller. */
function onPage({ head: own, ...drawing }: Drawn): Element {
  const [top, rest] = own === null ? [head + 24, drawing.height] : [head, drawing.height - own];
  const by = Number(Math.min(scale, (bottom - top) / rest).toFixed(3));
  const y = top - by * (own ?? 0);
  return placed(drawing, `translate(${right.x},${Number(y.toFixed(1))}) scale(${by})`);
}

/** The name of the site in both its languages, the reader's own first. */
function wordmark(lang: Lang): Element[] {
  const names = [
    { text: t('en', 'site.title'), size: 36, bold: false },
    { text: t('zh', 'site.title'), size: 30, bold: true },
  ];
  let x: number = left.x;
  return (lang === 'en' ? names : names.reverse()).flatMap(({ text, size, bold }) => {
    const at = x;
    x += measure(text, size, 'serif') + 16;
    return textLines([text], {
      x: Math.round(at),
      y: 64,
      size,
      leading: 0,
      face: 'serif',
      fill: 'var(--ink)',
      bold,
    });
  });
}
