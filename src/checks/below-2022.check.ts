import type { Text } from '../i18n/lang.ts';
import { family, type CheckSpec } from './check.ts';
import { levelOf, targetOf, years, type Year } from './dongtou.ts';
import { compare } from './step.ts';
import { exactly } from './terms.ts';

interface Row {
  readonly indicator: string;
  readonly what: Text;
  /** The unit after a number; a percentage brings its own. */
  readonly unit: Text;
  readonly meaning: Text;
  readonly from?: Year;
  readonly until?: Year;
}

/** Every target of a row, from one year to another, is below the level of 2022. */
function below({ indicator, what, unit, meaning, from = 2023, until = 2027 }: Row): CheckSpec {
  const level = levelOf(indicator);
  const last = targetOf(indicator, until);
  const spanned = years.filter((year) => year >= from && year <= until);
  return {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `From ${from} on, Dongtou’s yearly targets for ${what.en} are below the level of 2022: {figure:${last}}${unit.en} after {figure:${level}}${unit.en}.`,
      zh: `从${from}年起，洞头${what.zh}的目标低于2022年水平：2022年{figure:${level}}${unit.zh}，目标{figure:${last}}${unit.zh}。`,
    },
    meaning,
    steps: spanned.map((year) =>
      compare(exactly(targetOf(indicator, year)), '<', exactly(level), {
        label: { en: String(year), zh: `${year}年` },
      }),
    ),
  };
}

const none: Text = { en: '', zh: '' };

export default family({
  'new-urban-jobs': below({
    indicator: 'new-urban-jobs',
    what: { en: 'new urban jobs', zh: '城镇新增就业' },
    unit: { en: ' people', zh: '人' },
    meaning: {
      en: 'The plan asks for fewer new jobs each year than the table prints for 2022. It does not say why, and it does not call the target a minimum.',
      zh: '方案每年要求的新增就业少于2022年一栏的数，没有说明原因，也没有写明是下限。',
    },
  }),
  'people-with-difficulty': below({
    indicator: 'people-with-difficulty-placed',
    what: { en: 'people with difficulty placed in work', zh: '就业困难人员实现就业' },
    unit: { en: ' people', zh: '人' },
    meaning: {
      en: 'Fewer people are to be placed than were in 2022. There may be fewer of them to place; the plan does not say how many there are.',
      zh: '目标少于2022年的人数。也可能是需要帮扶的人少了，但方案没有给出总人数。',
    },
  }),
  coordinators: below({
    indicator: 'coordinators-trained',
    until: 2026,
    what: { en: 'labour-relations coordinators trained', zh: '劳动关系协调员培训' },
    unit: { en: ' person-times', zh: '人次' },
    meaning: {
      en: 'The numbers fall far below 2022. For 2027 the plan has words in place of a number: full coverage of larger firms, which is another measure.',
      zh: '数量远低于2022年。2027年写的是“规上企业全覆盖”，换了口径，不是人次。',
    },
  }),
  checkups: below({
    indicator: 'labour-checkups',
    from: 2024,
    what: { en: 'labour check-ups of firms', zh: '企业用工体检' },
    unit: { en: ' firm-times', zh: '家次' },
    meaning: {
      en: 'Only the target for 2023, a year all but over, is above the level of 2022. After it the number falls to well below.',
      zh: '只有即将结束的2023年的目标高于2022年，此后大幅低于这一水平。',
    },
  }),
  mediation: below({
    indicator: 'mediation-success',
    what: { en: 'the success rate of mediation', zh: '调解成功率' },
    unit: none,
    meaning: {
      en: 'A success rate well below that of 2022 would still reach the target. A target may be set low to be safe; the plan does not say so.',
      zh: '成功率即使比2022年低很多，也算达到目标。目标或许是留有余地，但方案没有这样说。',
    },
  }),
  arbitration: below({
    indicator: 'arbitration-closed',
    what: { en: 'the share of arbitration cases closed', zh: '仲裁结案率' },
    unit: none,
    meaning: {
      en: 'The share may fall and still meet the target. The text of the plan calls this one a floor; its table does not.',
      zh: '结案率即使下降也算完成目标。方案正文写的是“以上”，表中没有。',
    },
  }),
});
