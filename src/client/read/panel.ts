import { element } from './element.ts';
import type { Look } from './looks.ts';
import type { Mark } from './text.ts';
import type { IndicatorTold, Told } from './told.ts';
import { when } from './when.ts';

/** So many statements of one place are listed; the page they link to has all. */
const most = 6;

/** What is said of one numeral: what it is, what it lacks, our row, and what our places state. */
export function panelOf(
  mark: Mark,
  indicator: IndicatorTold | null,
  look: Look | undefined,
  told: Told,
): readonly Node[] {
  const { reading, locator, figures, lacks } = mark;
  const word = (key: string): string => told.words[key] ?? key;
  const facts: (readonly [string, string])[] = [[word('reader.fact.place'), locator]];
  if (reading?.kind === 'figure') {
    const { status, force, bound, period, unsettled, doubts, perYear, cumulative } = reading;
    const strong =
      status === 'target' && force !== 'plain' ? ` · ${word(`reader.force.${force}`)}` : '';
    facts.push(
      [
        word('reader.fact.value'),
        reading.decimal === '' ? reading.printed : grouped(reading.decimal),
      ],
      [word('reader.fact.unit'), reading.unit === '' ? word('reader.none') : reading.unit],
      [word('reader.fact.bound'), told.bounds[bound]],
      [
        word('reader.fact.status'),
        word(status === null ? 'reader.either' : `status.${status}`) + strong,
      ],
      [
        word('reader.fact.period'),
        period === ''
          ? word(`reader.unsettled.${unsettled || 'no-date'}`)
          : when(period, told.words),
      ],
      [
        word('reader.fact.accrual'),
        cumulative ? word('reader.cumulative') : perYear ? word('reader.per-year') : '',
      ],
      [word('reader.fact.indicator'), look === undefined ? '' : likeliest(look)],
      [word('reader.fact.where'), named('place', look?.place)],
      [word('reader.fact.group'), named('group', look?.group)],
      [
        word('reader.fact.lacks'),
        lacks.map((lack) => word(`reader.lack.${lack}`)).join(word('label.between')),
      ],
      [
        word('reader.fact.doubts'),
        doubts.map((doubt) => word(`reader.doubt.${doubt}`)).join(word('label.between')),
      ],
    );
  } else if (reading !== null) {
    facts.push([
      word('reader.fact.kind'),
      `${word('reader.aside')} · ${word(`reason.${reading.kind}`)}`,
    ]);
  }
  const list = element('dl', { class: 'facts small' });
  for (const [name, text] of facts) {
    if (text !== '') list.append(element('dt', {}, name), element('dd', {}, text));
  }
  const printed = reading?.printed ?? '';
  const head = element('p', { class: 'printed', lang: 'zh-Hans' }, printed);
  return [...(printed === '' ? [] : [head]), list, ...ours(), ...places()];

  function named(kind: keyof Told['labels'], id = ''): string {
    return told.labels[kind][id] ?? id;
  }

  /** The indicator that a figure looks like, and how surely; where none is sure, the likeliest. */
  function likeliest({ indicator, candidates }: Look): string {
    const said = candidates
      .filter(([id]) => indicator === '' || id === indicator)
      .map(([id, confidence]) => `${named('indicator', id)} ${Math.round(confidence * 100)}%`);
    if (said.length === 0) return word('reader.unlike');
    const list = said.join(word('label.between'));
    return indicator === '' ? word('reader.unsure').replace('{list}', list) : list;
  }

  function ours(): readonly Node[] {
    return figures.map((figure) =>
      element(
        'p',
        { class: 'ours' },
        element('span', { class: 'small muted' }, word('reader.row')),
        `${figure.name}${word('label.colon')}${figure.text} `,
        element('a', { href: figure.address }, word('reader.row.see')),
      ),
    );
  }

  function places(): readonly Node[] {
    if (reading?.kind !== 'figure' || told.indicators.length === 0) return [];
    const head = element('h3', {}, word('reader.places'));
    if (indicator === null) {
      return [head, element('p', { class: 'small' }, word('reader.places.none'))];
    }
    const rows = indicator.places.map(({ name, stated }) => {
      const cell = element('dd', {}, ...(stated.length === 0 ? [word('reader.silent')] : []));
      for (const { text, status, period, address } of stated.slice(0, most)) {
        const rest = element('span', { class: 'muted' }, ` ${status} · ${period}`);
        cell.append(element('p', {}, element('a', { href: address }, text), rest));
      }
      return [element('dt', {}, name), cell];
    });
    return [
      head,
      element(
        'p',
        { class: 'small muted' },
        `${word('reader.places.by')} `,
        element('a', { href: indicator.address }, indicator.label),
      ),
      element('p', { class: 'small muted' }, word('reader.places.caveat')),
      element('dl', { class: 'facts small' }, ...rows.flat()),
    ];
  }
}

/** Digits in groups of three, by a thin space that no copy takes for a comma. */
function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, '\u2009');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
