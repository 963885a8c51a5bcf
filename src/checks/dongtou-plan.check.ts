import { family } from './check.ts';
import { levelOf, targetOf } from './dongtou.ts';
import { compare, same, show } from './step.ts';
import { due, exactly, minus, over, published, within } from './terms.ts';

const helpedTable = targetOf('key-groups-helped', 2027);
const helpedText = 'dongtou-people-with-difficulty-helped-2027-target';
const pactsTable = targetOf('graded-wage-pacts', 2023);
const pactsText = 'dongtou-graded-wage-pacts-pilot-firms-2023-target';
const wage = levelOf('minimum-wage-top');
const wageLast = targetOf('minimum-wage-top', 2027);
const markets = 'dongtou-gig-markets-2023-target';
const publicMarkets = 'dongtou-gig-markets-public-service-2023-target';
const firstTarget = targetOf('new-urban-jobs', 2023);

export default family({
  help: {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `Dongtou’s text and table promise help to {figure:${helpedText}} of the same people.`,
      zh: `洞头方案的正文与表承诺帮扶的是同一群人，都是{figure:${helpedText}}。`,
    },
    meaning: {
      en: 'The rate is the same, the people are not. The table counts several priority groups; the text counts only people with difficulty who are able and willing to work.',
      zh: '比率相同，对象不同：表中是几类重点群体，正文只是有意愿、有能力的就业困难人员。',
    },
    steps: [
      compare(exactly(helpedText), '=', exactly(helpedTable)),
      same('group', helpedText, helpedTable, 'fails'),
    ],
  },
  pacts: {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `By 2023 the text promises wage bargaining at all pilot firms, the table at {figure:${pactsTable}} of larger firms: they promise the same.`,
      zh: `到2023年，正文承诺试点企业全覆盖，表中承诺规模以上企业{figure:${pactsTable}}，两者是一回事。`,
    },
    meaning: {
      en: 'They count different firms. How many pilot firms there are, and how many of them are larger firms, the plan does not say, so neither promise can be worked out from the other.',
      zh: '统计的企业不同。试点企业有多少、其中多少是规模以上，方案没有说，无法互相换算。',
    },
    steps: [same('group', pactsText, pactsTable)],
  },
  'help-differs': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Huzhou and Dongtou do equally well: each helps {figure:${helpedText}} of people with difficulty finding work.`,
      zh: `湖州与洞头做得一样好：就业困难人员帮扶率都是{figure:${helpedText}}。`,
    },
    meaning: {
      en: 'Both are promises, of different groups, and both stand at the ceiling, where nothing can tell them apart.',
      zh: '两者都是承诺，对象不同，又都到了上限，分不出高下。',
    },
    steps: [same('group', helpedText, 'huzhou-people-with-difficulty-helped-2026-target')],
  },
  wage: {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `The top minimum wage is to rise from {figure:${wage}} to {figure:${wageLast}} yuan a month.`,
      zh: `最低工资最高档将从每月{figure:${wage}}元提高到{figure:${wageLast}}元。`,
    },
    meaning: {
      en: 'It rises whatever “about” may hide, but how steeply depends on it. Nor does the plan say that the top tier applies in Dongtou.',
      zh: '不论“左右”差多少都是上升，但升幅取决于它。方案也没有说洞头适用最高档。',
    },
    steps: [
      compare(within(wageLast), '>', exactly(wage)),
      show(over(minus(within(wageLast), exactly(wage)), exactly(wage)), {
        form: 'percent',
        label: {
          en: 'Rise, with a little either way for “about”',
          zh: '升幅（“左右”按上下略有出入计）',
        },
      }),
    ],
  },
  'wage-steps': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: 'The minimum wage stands still in 2024 and in 2026: it is to rise every second year.',
      zh: '最低工资在2024年和2026年不变，隔年上调。',
    },
    meaning: {
      en: 'The row is a flight of steps. A line drawn through its points would promise rises in years in which none is promised.',
      zh: '这一行是阶梯。把各点连成直线，就会显出并未承诺的逐年上涨。',
    },
    steps: ([2024, 2026] as const).map((year) =>
      compare(
        exactly(targetOf('minimum-wage-top', year)),
        '=',
        exactly(targetOf('minimum-wage-top', year === 2024 ? 2023 : 2025)),
      ),
    ),
  },
  'gig-markets': {
    kind: 'document',
    verdict: 'holds',
    claim: {
      en: `Of {figure:${markets}} gig-work markets promised for 2023, {figure:${publicMarkets}} is to offer public services.`,
      zh: `2023年承诺建成{figure:${markets}}家零工市场，其中{figure:${publicMarkets}:unit}提供公益性服务。`,
    },
    meaning: {
      en: 'The part is not larger than the whole.',
      zh: '部分不大于整体。',
    },
    steps: [compare(exactly(publicMarkets), '≤', exactly(markets))],
  },
  'targets-ahead': {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: 'Dongtou’s targets for 2023 were published before the year began.',
      zh: '洞头2023年的目标在年初之前就已公布。',
    },
    meaning: {
      en: 'They were published when most of the year they speak of was over, so they say little about foresight.',
      zh: '公布时这一年已近尾声，所以看不出预见。',
    },
    steps: [
      compare(published('dongtou-2023-plan'), '<', due(firstTarget, 'start')),
      show(minus(due(firstTarget), published('dongtou-2023-plan')), {
        id: 'days-left',
        label: { en: 'Days of the year left', zh: '当年剩余天数' },
      }),
    ],
  },
});
