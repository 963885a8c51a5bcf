import { drawIn, type DocumentOf, type Drawn, type Width } from '../charts/drawing.ts';
import { entries } from '../charts/forms/entries.ts';
import { signs } from '../charts/sign.ts';
import { signShapes, signSize } from '../pictures/sign.ts';
import type { Ledger } from '../data/ledger.ts';
import type { Figure } from '../data/schema/figures.ts';
import { slipIn } from '../data/slip.ts';
import { full } from '../format/number.ts';
import { quantity, unitOf } from '../format/quantity.ts';
import type { Lang, Text } from '../i18n/lang.ts';
import { t, tCount } from '../i18n/words.ts';
import { ledgerOf, type DrawnFrom } from './ledger.ts';
import { namesOf, type Names } from './names.ts';
import { withOurs } from './ours.ts';
import { freePen } from './pen.ts';
import type { Told } from './told.ts';

const svgOf: DocumentOf = (markup) => new DOMParser().parseFromString(markup, 'image/svg+xml');

const same = (text: string): Text => ({ en: text, zh: text });

let loaded: Promise<Ledger> | undefined;

/** The tables a drawing is made of, asked for once; again where they could not be had. */
function load(address: string): Promise<Ledger> {
  loaded ??= fetch(address)
    .then((response) => {
      if (!response.ok) throw new Error(`missing ${address}: ${response.status}`);
      return response.json() as Promise<DrawnFrom>;
    })
    .then(ledgerOf)
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}

/**
 * Draws figures that may stand on one axis, as entries of the account book. `left` is how many more
 * were chosen that have a word in place of a number.
 */
export async function drawing(ids: readonly string[], left: number, told: Told): Promise<Element> {
  const ledger = await load(told.ledger);
  const { lang } = told;
  const figures = ids.map((id) => ledger.figure(id));
  const names = namesOf(figures, ledger, lang);
  const drawn = (['narrow', 'wide'] as const).map((width) =>
    drawnAt(width, figures, names, ledger, lang),
  );
  const figure = element('figure', 'figure');
  const caption = element('figcaption');
  caption.append(element('h2', 'claim', names.title), element('p', 'counted', names.counted));
  const drawings = element('div', 'drawings');
  drawings.append(...drawn.map(({ svg }) => document.importNode(svgOf(svg).documentElement, true)));
  const places = new Set(
    figures.map(({ place }) => (place === null ? 0 : ledger.place(place).colour)),
  );
  figure.append(
    caption,
    drawings,
    legend(drawn, places.size === 1 ? [...places].join('') : '0', told),
    ...notes(figures, left, ledger, told).map((note) => element('p', 'chart-note', note)),
    element('p', 'chart-source', t(lang, 'explore.drawn.scale')),
  );
  return figure;
}

function drawnAt(
  width: Width,
  figures: readonly Figure[],
  { entries: named }: Names,
  ledger: Ledger,
  lang: Lang,
): Drawn {
  const [first] = figures;
  const heading = same(first === undefined ? '' : unitOf(first, ledger).symbol[lang]);
  const lines = named.map(({ id, entry, sub }) => ({ id, entry: same(entry), sub: same(sub) }));
  const label = named.map(({ entry, sub }, nth) => {
    const figure = figures[nth];
    return t(lang, 'label.says', {
      what: `${entry} · ${sub}`,
      quantity: figure === undefined ? '' : quantity(figure, ledger, lang, { accrual: true }),
      status: figure === undefined ? '' : t(lang, `status.${figure.status}`),
    });
  });
  const said = label.join(t(lang, 'label.between'));
  const pen = freePen(ledger, lang, width);
  const shown = entries({ heading, lines })(figures.map(({ id }) => id))(pen);
  return drawIn(svgOf, withOurs(shown, lines, pen), width, said, figures);
}

/** What is to be known of the figures beside the drawing. */
function notes(
  figures: readonly Figure[],
  left: number,
  ledger: Ledger,
  { lang, why }: Told,
): readonly string[] {
  const several = new Set(figures.map(({ place }) => place)).size > 1;
  const topics = new Set(figures.map(({ indicator }) => ledger.indicator(indicator).topic));
  const slips = figures.flatMap((figure) => {
    const slip = slipIn(ledger, figure.id);
    if (typeof slip?.corrected !== 'number') return [];
    const printed = figure.value === null ? figure.printed : full(figure.value, lang);
    const x = full(slip.corrected, lang);
    return [`${printed}${t(lang, 'label.colon')}${t(lang, 'table.corrected', { x })}`];
  });
  return [
    ...(several ? [...topics].flatMap((topic) => why[topic] ?? []) : []),
    ...slips,
    ...(left > 0 ? [tCount(lang, 'explore.left', left)] : []),
  ];
}

function legend(drawn: readonly Drawn[], place: string, told: Told): Element {
  const list = element('ul', 'legend');
  list.setAttribute('aria-label', t(told.lang, 'legend.label'));
  list.setAttribute('data-place', place);
  for (const sign of signs.filter((each) => drawn.some((one) => one.signs.includes(each)))) {
    const { name, attributes } = signShapes[sign];
    const item = element('li', undefined, told.legend[sign]);
    const [svg, shape] = ['svg', name].map((tag) =>
      document.createElementNS('http://www.w3.org/2000/svg', tag),
    );
    if (svg === undefined || shape === undefined) continue;
    const said = {
      viewBox: `0 0 ${signSize} ${signSize}`,
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
    };
    for (const [key, value] of Object.entries(said)) svg.setAttribute(key, value);
    for (const [key, value] of Object.entries(attributes))
      if (value !== undefined) shape.setAttribute(key, String(value));
    svg.append(shape);
    item.prepend(svg);
    item.setAttribute('data-legend', sign);
    list.append(item);
  }
  return list;
}

function element(tag: string, name?: string, text?: string): HTMLElement {
  const made = document.createElement(tag);
  if (name !== undefined) made.className = name;
  if (text !== undefined) made.textContent = text;
  return made;
}
