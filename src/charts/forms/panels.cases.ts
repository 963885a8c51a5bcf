import { row, years, type Cases } from './cases.ts';
import { panels, type Panels } from './panels.ts';

const panel = (indicator: string, en: string, zh: string): Panels['panels'][number] => ({
  title: { en, zh },
  figures: row(indicator),
});

const floor = panel('new-jobs', 'A floor', '下限');
const ceiling = panel('unemployment', 'A ceiling', '上限');
const slip = panel('skilled', 'A slip of the document', '原文笔误');
const words = panel('pacts', 'Words at both ends', '两头是文字');
const rising = panel('training', 'Rising', '逐年上升');

export default {
  small: panels({
    panels: [floor, ceiling, slip, words, rising],
    years,
    columns: { narrow: 2, wide: 4 },
    height: { narrow: 71, wide: 140 },
  }),
  tall: panels({
    panels: [floor, slip, words],
    years,
    columns: { narrow: 1, wide: 3 },
    height: { narrow: 150, wide: 300 },
  }),
} satisfies Cases;
