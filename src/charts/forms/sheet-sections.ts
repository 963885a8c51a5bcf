import type { Figure } from '../../data/schema/figures.ts';
import type { Text } from '../../i18n/lang.ts';
import { placeColour, type Pen } from '../pen.ts';
import { pairsOf, type Pair, type SheetRow } from './sheet-row.ts';
import { silence } from './sheet-words.ts';

/** What decides where a figure stands. */
export interface Kind {
  readonly isPromise: boolean;
  readonly isResult: boolean;
  /** A promise that came due, or has no date; and one that a result speaks to. */
  readonly isAsked: boolean;
  readonly isAnswered: boolean;
  /** A result that speaks to a promise. */
  readonly isAnswer: boolean;
}

/** A row of the page: the figures of some kinds, or the promises that face their results. */
export interface Section {
  readonly name: Text;
  readonly holds: 'answers' | ((kind: Kind) => boolean);
  /** Said in red on the right page, where nothing else stands. */
  readonly blank?: Text;
}

export const isPromise = ({ status }: Figure): boolean =>
  status === 'target' || status === 'projection';
const isResult = ({ status }: Figure): boolean => status === 'reported';

/** Rows by what the figures are. */
export function sections(list: readonly Section[]): (pen: Pen) => SheetRow[] {
  return (pen) => {
    const pairs = pairsOf(pen.ledger);
    const kind = kindOf(pairs, pen);
    const { ledger, lang } = pen;
    const subject = ({ indicator }: Figure): string =>
      ledger.topic(ledger.indicator(indicator).topic).name[lang];
    return list.map(({ name, holds, blank }): SheetRow => {
      if (holds === 'answers') return { name: pen.say(name), figures: [], pairs, subject };
      const figures = pen.ledger.figures.filter((figure) => holds(kind(figure)));
      const said = blank === undefined ? {} : { blank: pen.say(blank) };
      return { name: pen.say(name), figures: byPlaceOrder(figures, pen), ...said };
    });
  };
}

function kindOf(pairs: readonly Pair[], { ledger }: Pen): (figure: Figure) => Kind {
  const asked = new Set(ledger.answers.map(({ promise }) => promise));
  const answered = new Set(pairs.map(({ promise }) => promise.id));
  const answers = new Set(pairs.map(({ result }) => result.id));
  return (figure) => ({
    isPromise: isPromise(figure),
    isResult: isResult(figure),
    isAsked: asked.has(figure.id),
    isAnswered: answered.has(figure.id),
    isAnswer: answers.has(figure.id),
  });
}

/** A row for each place that is compared, and one for all others. */
export function byPlace(rest: Text): (pen: Pen) => SheetRow[] {
  return (pen) => {
    const { places, figures } = pen.ledger;
    const compared = places.filter((place) => place.compared);
    const known = new Set<string | null>(compared.map(({ id }) => id));
    const rows = compared.map(({ id, name }) => {
      const own = figures.filter(({ place }) => place === id);
      const colour = placeColour(pen.ledger, id);
      return { name: name[pen.lang], colour, figures: own, ...silence(own, pen) };
    });
    return [
      ...rows.filter((row) => row.figures.length > 0),
      { name: pen.say(rest), figures: figures.filter(({ place }) => !known.has(place)) },
    ];
  };
}

/** Names of topics too long for a line on a phone. */
const shorter: Readonly<Partial<Record<string, Text>>> = {
  difficulty: { en: 'Help with finding work', zh: '就业困难帮扶' },
  'firm-services': { en: 'Services to firms', zh: '企业用工服务' },
  'public-services': { en: 'Housing and schools', zh: '住房教育参保' },
  'talent-projects': { en: 'Talent projects', zh: '人才创业项目' },
};

/** A row for each topic with a target and a result, the most promises first; one for all others. */
export function byTopic(rest: Text): (pen: Pen) => SheetRow[] {
  return (pen) => {
    const { topics, figures, indicator } = pen.ledger;
    const all = topics.map(({ id, name }) => {
      const own = figures.filter((figure) => indicator(figure.indicator).topic === id);
      return { name: (shorter[id] ?? name)[pen.lang], figures: byPlaceOrder(own, pen) };
    });
    const isTarget = ({ status }: Figure): boolean => status === 'target';
    const both = all.filter(
      (topic) => topic.figures.some(isTarget) && topic.figures.some(isResult),
    );
    const others = all.filter((topic) => !both.includes(topic)).flatMap((topic) => topic.figures);
    const size = (topic: SheetRow): number => topic.figures.filter(isPromise).length;
    return [
      ...both.toSorted((a, b) => size(b) - size(a)),
      { name: pen.say(rest), figures: byPlaceOrder(others, pen) },
    ];
  };
}

/** One colour stands together, in the order of the places; what lies elsewhere is last. */
function byPlaceOrder(figures: readonly Figure[], { ledger }: Pen): Figure[] {
  const compared = ledger.places.filter((place) => place.compared).map(({ id }) => id);
  const rank = ({ place }: Figure): number => {
    const nth = compared.indexOf(place ?? '');
    return nth < 0 ? compared.length : nth;
  };
  return figures.toSorted((a, b) => rank(a) - rank(b));
}
