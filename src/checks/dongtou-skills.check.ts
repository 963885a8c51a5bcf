import { family } from './check.ts';
import { inWork, levelOf, stepsOf, targetOf, years } from './dongtou.ts';
import { compare, show, type Step } from './step.ts';
import { all, corrected, exactly, minus, of, over, times } from './terms.ts';

const printed = levelOf('skilled-workers');
const share = levelOf('skilled-share');
const first = targetOf('skilled-workers', 2023);
const last = targetOf('skilled-workers', 2027);
const steps = stepsOf('skilled-workers');

const employed: readonly Step[] = years.slice(1).map((year, index) =>
  compare(inWork(year), '<', inWork(years[index] ?? year), {
    id: `in-work-${year}`,
    label: { en: `People in work implied for ${year}`, zh: `${year}年隐含的从业人员` },
  }),
);

export default family({
  product: {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: 'In every year Dongtou’s target for highly skilled workers is its target for skilled workers times the share that is to be highly skilled.',
      zh: '洞头每年的高技能人才目标，都等于当年技能人才目标乘以高技能人才占比。',
    },
    meaning: {
      en: 'To the last person. So one of these rows promises nothing of its own: it was worked out from the others.',
      zh: '分毫不差：其中一行是算出来的。',
    },
    steps: years.map((year) =>
      compare(
        times(
          exactly(targetOf('skilled-workers', year)),
          exactly(targetOf('high-skilled-share', year)),
        ),
        '=',
        exactly(targetOf('high-skilled-workers', year)),
      ),
    ),
  },
  'printed-level': {
    kind: 'document',
    verdict: 'fails',
    claim: {
      en: `The {figure:${printed}} skilled workers printed for 2022, at {figure:${share}} of people in work, leave room for {figure:${first}} a year later.`,
      zh: `2022年一栏印的技能人才{figure:${printed}}人、占从业人员{figure:${share}}，与下一年的目标{figure:${first}}人对得上。`,
    },
    meaning: {
      en: 'They do not: everybody in work would be fewer than the skilled workers promised for the next year. We read the printed number as one that has lost a zero. It may also count something else, such as one year’s newcomers; then the share beside it would be of another count. We print it as it is, mark it, and never chart the leap.',
      zh: '对不上：推算的全部从业人员还少于下一年的技能人才目标。我们的读法是漏印了一个零；也可能数的是别的，例如当年新增，旁边的占比就与它无关。本站不画这个“飞跃”。',
    },
    steps: [
      compare(over(exactly(printed), of(share)), '≥', exactly(first), { id: 'in-work-printed' }),
    ],
  },
  'corrected-level': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `With one more zero than the {figure:${printed}} that is printed, the level of 2022 fits the next year’s {figure:${first}}.`,
      zh: `在印出的{figure:${printed}}后添一个零，2022年的水平就与下一年的{figure:${first}}相符。`,
    },
    meaning: {
      en: 'With our reading of the count the people in work come to much the same number as in every later year.',
      zh: '按我们的读法，推算的从业人员与其后各年大致相同。',
    },
    steps: [
      compare(over(corrected(printed), of(share)), '≥', exactly(first), {
        id: 'in-work-corrected',
      }),
      show(inWork(2023), {
        id: 'in-work-2023',
        label: { en: 'People in work implied for 2023', zh: '2023年隐含的从业人员' },
      }),
    ],
  },
  'equal-steps': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `Dongtou’s targets for skilled workers grow by the same number each year up to {figure:${last}}, and one more step back gives our reading of the level of 2022.`,
      zh: `洞头技能人才目标每年增加相同人数，直到{figure:${last}}；再往前退一步，正好是我们对2022年的读法。`,
    },
    meaning: {
      en: 'The row climbs like a straight line. For us this is the strongest sign that the level printed for 2022 has lost a zero.',
      zh: '这一行像是等差数列，最像是2022年漏印了一个零。',
    },
    steps: [
      ...steps
        .slice(1)
        .map(([before, after]) =>
          compare(
            minus(exactly(after), exactly(before)),
            '=',
            minus(exactly(targetOf('skilled-workers', 2024)), exactly(first)),
          ),
        ),
      compare(
        minus(exactly(first), minus(exactly(targetOf('skilled-workers', 2024)), exactly(first))),
        '=',
        corrected(printed),
        { id: 'one-step-back' },
      ),
    ],
  },
  'fewer-in-work': {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: 'Dongtou’s targets for skilled workers and for their share imply fewer people in work each year from 2023 to 2027.',
      zh: '洞头技能人才总量与占比的目标，意味着2023年至2027年从业人员逐年减少。',
    },
    meaning: {
      en: 'The share is to grow faster than the count, which is only possible if the people in work become fewer. Rounding cannot explain it. The plan does not mention such a fall; perhaps its rows were set apart from each other.',
      zh: '占比要比总量增长得快，只有从业人员减少才说得通，四舍五入解释不了。方案没有提到减少，也许几行目标是分别制定的。',
    },
    steps: [
      show(inWork(2023), {
        id: 'in-work-2023',
        label: { en: 'People in work implied for 2023', zh: '2023年隐含的从业人员' },
      }),
      ...employed,
      show(minus(inWork(2023), inWork(2027)), {
        id: 'difference',
        label: { en: 'Fewer in 2027 than in 2023', zh: '2027年比2023年减少' },
      }),
      show(minus(all, over(inWork(2027), inWork(2023))), {
        id: 'fall',
        form: 'percent',
        label: { en: 'Fall from 2023 to 2027', zh: '2023年至2027年的降幅' },
      }),
    ],
  },
});
