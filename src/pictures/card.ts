import type { Drawn } from '../charts/plot.ts';
import { measure } from '../charts/text/measure.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { picture, placed, type Picture } from './picture.ts';
import { fitTitle } from './title.ts';
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
const title = { top: 172, width: left.width, height: 424 } as const;

/** A card: the book lies open, the title on the left page, the drawing across the red spine. */
export function card({ title: words, subject, drawing, alt }: CardWords, lang: Lang): Picture {
  const { width, height } = cardSize;
  const { lines, size, leading } = fitTitle(words, title, lang);
  const parts = [
    element('rect', { width, height, fill: 'var(--paper)' }),
    rule(`M0,${head}H${width}M0,${head + 6}H${width}`, 'var(--ink)', 2),
    element('rect', { x: spine.from, width: spine.to - spine.from, height, fill: 'var(--paper)' }),
    rule(`M${spine.from},0V${height}M${spine.to},0V${height}`, 'var(--red)', 2),
    ...wordmark(lang),
    ...setLines([subject], { y: 146, size: 26, face: 'sans', fill: 'var(--red)' }),
    ...textLines(lines, {
      x: left.x,
      y: title.top + size * (lang === 'zh' ? 0.95 : 0.78),
      size,
      leading,
      face: 'serif',
      fill: 'var(--ink)',
      bold: lang === 'zh',
    }),
    onPage(drawing, height),
  ];
  return picture({ width, height, title: alt, parts }, lang);
}

const setLines = (lines: readonly string[], style: Omit<Setting, 'x' | 'leading'>): Element[] =>
  textLines(lines, { x: left.x, leading: 0, ...style });

/** The drawing on the right-hand page, its head rule on the book's; one too high is made smaller. */
function onPage(drawing: Drawn, height: number): Element {
  const room = height - 24;
  const own = scale * (drawing.head ?? Infinity);
  const aligned = own <= head && head - own + scale * drawing.height <= room;
  const by = Math.min(scale, (room - head - 24) / drawing.height);
  const [y, factor] = aligned ? [head - own, scale] : [head + 24, by];
  return placed(drawing, `translate(${right.x},${y}) scale(${factor})`);
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
