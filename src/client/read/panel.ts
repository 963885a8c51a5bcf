import type { Lack } from '../../reading/lacks.ts';
import { element } from './element.ts';
import type { Mark } from './text.ts';
import type { Told, TopicTold } from './told.ts';
import { unitTold } from './topics.ts';

/** What is said of one numeral: what it is, what it lacks, our row, and what our places state. */
export function panelOf(
  mark: Mark,
  lacks: readonly Lack[],
  topic: TopicTold | null,
  told: Told,
): readonly Node[] {
  const { reading, locator, figures } = mark;
  const word = (key: string): string => told.words[key] ?? key;
  const facts: (readonly [string, string])[] = [[word('fact.place'), locator]];
  if (reading?.kind === 'figure') {
    const { status, force, bound, period, unsettled, doubts, perYear, cumulative } = reading;
    const strong = status === 'target' && force !== 'plain' ? ` · ${word(`force.${force}`)}` : '';
    facts.push(
      [word('fact.value'), reading.decimal === '' ? reading.printed : grouped(reading.decimal)],
      [word('fact.unit'), reading.unit === '' ? word('none') : reading.unit],
      [word('fact.bound'), told.bounds[bound]],
      [word('fact.status'), word(`status.${status ?? 'reported'}`) + strong],
      [word('fact.period'), period === '' ? word(`unsettled.${unsettled || 'no-date'}`) : period],
      [word('fact.accrual'), cumulative ? word('cumulative') : perYear ? word('per-year') : ''],
      [word('fact.lacks'), lacks.map((lack) => word(`lack.${lack}`)).join(word('between'))],
      [word('fact.doubts'), doubts.map((doubt) => word(`doubt.${doubt}`)).join(word('between'))],
    );
  } else if (reading !== null) {
    facts.push([word('fact.kind'), `${word('aside')} · ${word(`reason.${reading.kind}`)}`]);
  }
  const list = element('dl', { class: 'facts small' });
  for (const [name, text] of facts) {
    if (text !== '') list.append(element('dt', {}, name), element('dd', {}, text));
  }
  const printed = reading?.printed ?? '';
  const head = element('p', { class: 'printed', lang: 'zh-Hans' }, printed);
  return [...(printed === '' ? [] : [head]), list, ...ours(), ...places()];

  function ours(): readonly Node[] {
    return figures.map((figure) =>
      element(
        'p',
        { class: 'ours' },
        element('span', { class: 'small muted' }, word('row')),
        `${figure.name}${word('colon')}${figure.text} `,
        element('a', { href: figure.address }, word('row.see')),
      ),
    );
  }

  function places(): readonly Node[] {
    if (topic === null || reading === null) return [];
    const unit = unitTold(reading.unit);
    const rows = topic.places.map(({ name, stated }) => {
      const same = stated.filter((each) => each.unit === unit);
      const cell = element('dd', {}, ...(same.length === 0 ? [word('silent')] : []));
      for (const { name: what, text, status, period, address } of same.slice(0, 6)) {
        const link = element('a', { href: address }, text);
        const rest = element('span', { class: 'muted' }, ` ${what} · ${status} · ${period}`);
        cell.append(element('p', {}, link, rest));
      }
      return [element('dt', {}, name), cell];
    });
    return [
      element('h3', {}, word('places')),
      element(
        'p',
        { class: 'small muted' },
        `${word('places.by')} `,
        element('a', { href: topic.address }, topic.name),
        `${word('stop')} ${topic.reason}`,
      ),
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
