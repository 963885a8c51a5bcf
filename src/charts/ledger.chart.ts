import { ledger } from '../data/current.ts';
import type { Ledger } from '../data/ledger.ts';
import type { Text } from '../i18n/lang.ts';
import { counted } from '../prose/count.ts';
import type { Where } from '../prose/condition.ts';
import { chart, type State } from './chart.ts';
import { byDocument } from './forms/sheet-documents.ts';
import { byPlace, byTopic, sections } from './forms/sheet-sections.ts';
import { sheet } from './forms/sheet.ts';
import { hasMark } from './grammar/colour.ts';
import { toldDocuments } from './told-documents.ts';

const all = ledger.figures.filter(hasMark).map(({ id }) => id);

const sums: Text = {
  en: '{count:promises} promises in {count:targets} targets (rings), {count:figures:status=projection} projections (hatched rings), {count:results} results (discs), {count:figures:status=baseline:stated=number} starting levels (ticks), {count:figures:status=rule} rules and {count:figures:status=definition} counts of parts (dots). Where a level would stand, {count:figures:status=baseline:stated=word} cells hold a dash or words, and have no mark.',
  zh: '{count:promises}个承诺，目标{count:targets}个（空心圆）；{count:figures:status=projection}个预估（斜线圆）、{count:results}个结果（实心圆）、{count:figures:status=baseline:stated=number}个起点（短竖线）、{count:figures:status=rule}个规则和{count:figures:status=definition}个构成（小点）。起点一栏有{count:figures:status=baseline:stated=word}格是横线或文字，没有标记。',
};

type Spec = Pick<State, 'id' | 'name' | 'title' | 'note' | 'draw' | 'claims'> &
  Required<Pick<State, 'holds'>> & { readonly told: Text };

/** Each state shows the whole ledger, told by its counts and then by what the order adds. */
function state({ told, ...spec }: Spec): State {
  return {
    ...spec,
    summarised: true,
    figures: all,
    description: {
      en: `{count:figures} figures, a mark for each that is a number or stands for a promise or result: ${sums.en} ${told.en}`,
      zh: `共{count:figures}条数据，除起点处的横线与文字外，一条一个标记：${sums.zh}${told.zh}`,
    },
  };
}

const byDocuments = toldDocuments((id) => ({
  en: `promises {count:promises:document=${id}}, results {count:results:document=${id}}`,
  zh: `承诺{count:promises:document=${id}}个、结果{count:results:document=${id}}个`,
}));

const number = (what: string, where: Where, rows: Ledger): number =>
  counted(what, where, rows).count;

/** Whether one place has more of something than any other. */
function leads(place: string, what: string, where: Where, rows: Ledger): boolean {
  const [own, ...others] = [place, ...rows.places.map(({ id }) => id).filter((id) => id !== place)];
  const of = (id = ''): number => number(what, { ...where, place: id }, rows);
  return others.every((other) => of(other) < of(own));
}

export default chart({
  title: { en: 'The whole ledger, a mark a figure', zh: '整本账：一个数字一个标记' },
  subtitle: {
    en: 'Every figure in the documents read, a mark each unless it is a dash or words: promises left of the red spine, results right of it.',
    zh: '所读文件里的全部数据，一条一个标记（横线和文字除外）：红色书脊左边是承诺，右边是结果。',
  },
  poster: 'by-document',
  states: [
    state({
      id: 'by-document',
      name: { en: 'By document', zh: '按文件' },
      holds: (rows) =>
        rows.figures
          .filter(({ status }) => status === 'reported')
          .every(({ document }) => number('figures', { document, place: 'suzhou' }, rows) > 0),
      draw: sheet(
        byDocument({
          en: 'Only {count:answered:spelled} targets have a result to stand beside',
          zh: '只有{count:answered}个目标有结果可以对照',
        }),
      ),
      title: {
        en: '{count:promises} promises, {count:results} results, and every result in a text about Suzhou',
        zh: '承诺{count:promises}个，结果{count:results}个，结果都见于写苏州的文章',
      },
      told: {
        en: `By document: ${byDocuments.en}.`,
        zh: `按文件：${byDocuments.zh}。`,
      },
      note: {
        en: 'A plan is written before there is anything to report: a blank page is no proof of failure. A promise counts once; where it has a target for each of several years, it has a mark a year.',
        zh: '方案写在做事之前，空白不等于没有做到。一项承诺算一个；逐年都有目标的，一年一个标记。',
      },
    }),
    state({
      id: 'by-place',
      claims: ['elsewhere-by-suzhou-texts'],
      name: { en: 'By place', zh: '按地方' },
      holds: (rows) =>
        leads('dongtou', 'targets', {}, rows) &&
        leads('huzhou', 'figures', { status: 'rule' }, rows) &&
        2 * number('results', { place: 'suzhou' }, rows) > number('results', {}, rows),
      draw: sheet(byPlace({ en: 'Elsewhere, or not said', zh: '别处，或没有写明' })),
      title: {
        en: 'Dongtou has the most targets, Huzhou the most rules, Suzhou most of the results',
        zh: '目标最多的是洞头，规则最多的是湖州，结果多半是苏州的',
      },
      told: {
        en: 'By place: Suzhou {count:promises:place=suzhou} promises and {count:results:place=suzhou} results, Huzhou {count:promises:place=huzhou} and {count:results:place=huzhou}, Dongtou {count:promises:place=dongtou} and {count:results:place=dongtou}; the last row holds what the texts about Suzhou say of elsewhere or of no stated place.',
        zh: '按地方：苏州承诺{count:promises:place=suzhou}个、结果{count:results:place=suzhou}个，湖州{count:promises:place=huzhou}个和{count:results:place=huzhou}个，洞头{count:promises:place=dongtou}个和{count:results:place=dongtou}个；末行是写苏州的文章里讲别处或没有写明地方的数字。',
      },
      note: {
        en: 'How often a text counts says nothing about how much was done. Dongtou prints targets year by year, which makes many marks of its promises.',
        zh: '数字写得多少，与做了多少无关。洞头逐年列出目标，一项承诺有好几个标记。',
      },
    }),
    state({
      id: 'promised-or-reported',
      claims: ['results-elsewhere'],
      name: { en: 'Promised or reported', zh: '承诺与结果' },
      holds: (rows) =>
        rows.places
          .filter(({ compared }) => compared)
          .every(
            ({ id }) =>
              number('targets', { place: id }, rows) > 0 &&
              (id === 'suzhou' || number('results', { place: id }, rows) === 0),
          ),
      draw: sheet(
        sections([
          {
            name: { en: 'All promises and results', zh: '全部承诺与结果' },
            holds: ({ isPromise, isResult }) => isPromise || isResult,
          },
          {
            name: { en: 'Starting levels and rules', zh: '起点与规则' },
            holds: ({ isPromise, isResult }) => !isPromise && !isResult,
          },
        ]),
      ),
      title: {
        en: 'A page of promises in three colours, a page of results in hardly more than one',
        zh: '左页的承诺有三种颜色，右页的结果几乎只有一种',
      },
      told: {
        en: 'Left of the spine the promises of all places, right of it the results; below them starting levels at the left and rules at the right.',
        zh: '书脊左边是各地的承诺，右边是结果；下面左边是起点，右边是规则。',
      },
      note: {
        en: 'Marks in ink, among the results, are figures for Jiangsu, for China, or for no stated place: they too stand in the texts about Suzhou.',
        zh: '结果里的墨色标记是江苏、全国或没有写明地方的数字，也都见于写苏州的文章。',
      },
    }),
    state({
      id: 'answered',
      claims: ['dongtou-one-text', 'only-2020-followed', 'no-verdict'],
      name: { en: 'Answered', zh: '有无下文' },
      holds: (rows) =>
        number('answered', { place: 'suzhou' }, rows) === number('answered', {}, rows),
      draw: sheet(
        sections([
          { name: { en: 'Beside a result', zh: '有结果可对照' }, holds: 'answers' },
          {
            name: { en: 'Due, or undated', zh: '已到期或无期限' },
            holds: ({ isAsked, isAnswered }) => isAsked && !isAnswered,
            blank: { en: 'nothing reported', zh: '没有下文' },
          },
          {
            name: { en: 'Due after its last text', zh: '期限在文件之后' },
            holds: ({ isPromise, isAsked }) => isPromise && !isAsked,
            blank: { en: 'no text is later', zh: '没有更晚的文件' },
          },
          {
            name: { en: 'Not tied to a promise', zh: '与承诺无关' },
            holds: ({ isPromise, isAnswer }) => !isPromise && !isAnswer,
          },
        ]),
      ),
      title: {
        en: 'Of Suzhou’s {count:asked:place=suzhou} targets and projections, figures return to {count:answered:place=suzhou}',
        zh: '苏州的{count:asked:place=suzhou}个目标与预估里，有下文的{count:answered:place=suzhou}个',
      },
      told: {
        en: 'Red lines join {count:answered} targets to results that speak to them. {count:answers:verdict=unreported} more targets and projections came due, or had no date, and no text here reports on them: {count:answers:verdict=unreported:place=suzhou} for Suzhou, of which some fell due only after the last text about it, and {count:answers:verdict=unreported:place=dongtou} for Dongtou, whose plan is the only text about it. The rest fall due after the last text about their place.',
        zh: '红线把{count:answered}个目标与相应的结果连起来。另有{count:answers:verdict=unreported}个目标与预估已到期或没有写期限，这些文件没有报告：苏州{count:answers:verdict=unreported:place=suzhou}个，其中有的在最后一篇写苏州的文章发表之后才到期；洞头{count:answers:verdict=unreported:place=dongtou}个，而写洞头的只有方案这一份。其余的期限都在写当地的最后一份文件之后。',
      },
      note: {
        en: 'Only Suzhou’s have a later text here, some came due after it, and no pair lets us say met or not met. Silence is not failure.',
        zh: '后面还有文章的只有苏州，有的在文章之后才到期；有结果对照也不等于有定论，没有下文不等于没有做到。',
      },
    }),
    state({
      id: 'by-topic',
      name: { en: 'By topic', zh: '按主题' },
      holds: (rows) => 4 * number('answered', {}, rows) < number('asked', {}, rows),
      draw: sheet(byTopic({ en: 'All other topics', zh: '其他各主题' })),
      title: {
        en: 'Where a topic holds both, promise and result seldom speak to each other',
        zh: '同一主题下两边都有数，也很少说到一起',
      },
      told: {
        en: 'By topic: a row for each topic with both a promise and a result, and one row for all the others.',
        zh: '按主题：既有承诺又有结果的主题各占一行，其他主题合为一行。',
      },
      note: {
        en: 'Marks on one row share a topic, not a measure: they may count different things, in one place or in several.',
        zh: '同一行只是主题相同：数的可能不是一件事，也可能不是同一个地方。',
      },
    }),
  ],
});
