import { chart } from './chart.ts';
import { cell, cells, listed, years } from './dongtou-rows.ts';
import { carried, room, signed } from './forms/path-lines.ts';
import { values } from './forms/path-words.ts';
import { path } from './forms/path.ts';

const row = 'surveyed-unemployment';
const level = cell(row, '2022');
const targets = listed(row, years);

const draw = path({ figures: cells(row) })([
  room(level, cell(row, '2027'), { en: 'room to rise', zh: '可以上升的余地' }),
  carried(level),
  signed(cells(row)),
  values(cells(row)),
]);

export default chart({
  title: { en: 'Dongtou: a ceiling above the level', zh: '洞头：高于现状的失业率上限' },
  subtitle: {
    en: 'Surveyed urban unemployment rate, per cent. The ceilings are strict: below, not up to.',
    zh: '城镇调查失业率（%）。上限不含本数。',
  },
  states: [
    {
      id: 'ceilings',
      figures: cells(row),
      title: {
        en: `Unemployment may rise from {figure:${level}} and still stay inside its target`,
        zh: `失业率从{figure:${level}}再升一些，仍在目标以内`,
      },
      description: {
        en: `A tick at {figure:${level}} for 2022, then for each year a ring with a sign for “less”: ${targets.en}. A pale band marks the room between.`,
        zh: `2022年的竖线在{figure:${level}}，此后每年一个空心圆，带“低于”的记号：${targets.zh}。浅色带是其间的余地。`,
      },
      note: {
        en: `A ceiling promises that unemployment stays low, not that it falls.`,
        zh: `上限承诺的是失业率不升得太高，而不是下降。`,
      },
      draw,
    },
  ],
});
