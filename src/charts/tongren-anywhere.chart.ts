import { chart } from './chart.ts';
import { squares } from './forms/squares.ts';

const all = 'unstated-tongren-placed-undated';
const part = 'jiangsu-tongren-placed-undated';
const trained = 'unstated-tongren-trained-undated';

const draw = squares({
  each: (count) => ({ en: `= ${count} people`, zh: `＝${count}人` }),
  blocks: [
    {
      figure: all,
      name: { en: 'in work, running total', zh: '累计实现就业' },
      part: {
        figure: part,
        says: {
          en: `{figure:${part}} in Jiangsu, {share:${part}/${all}}`,
          zh: `在江苏{figure:${part}}人，占{share:${part}/${all}}`,
        },
        rest: { en: 'the rest: place not stated', zh: '其余：地点未写明' },
      },
    },
    {
      // Under the whole, never in it.
      figure: trained,
      name: { en: 'trained, running total', zh: '累计参加培训' },
      note: {
        to: all,
        text: {
          en: 'Not drawn inside the block above: no text says that these people are among those in work.',
          zh: '不画进上面那一块：没有文件说受训的人就在就业的人里面。',
        },
      },
    },
  ],
});

export default chart({
  title: { en: 'In work somewhere, and in Jiangsu', zh: '铜仁籍贫困人员：在哪里就业' },
  subtitle: {
    en: 'Poor people from Tongren, in running totals. The key at the upper right says what a square stands for.',
    zh: '铜仁籍贫困人员，均为累计数；一格代表多少人，见右上角。',
  },
  poster: 'placed',
  states: [
    {
      id: 'placed',
      name: { en: 'Found work', zh: '实现就业' },
      figures: [all, part],
      title: {
        en: `Of {figure:${all}} people helped into work, {figure:${part}} were in Jiangsu`,
        zh: `累计就业{figure:${all}}人，其中在江苏{figure:${part}}人`,
      },
      description: {
        en: `A block of squares for {figure:${all}} poor people from Tongren in work, as a running total; the part in colour is the {figure:${part}} in Jiangsu, a total too, {share:${part}/${all}}. The place of the rest is not stated.`,
        zh: `一块方格代表累计实现就业的铜仁籍贫困人员{figure:${all}}人，有颜色的部分是在江苏的{figure:${part}}人，占{share:${part}/${all}}；其余地点未写明。`,
      },
      note: {
        en: 'A running total with no first day. Where the rest work is not stated: perhaps at home in Guizhou, perhaps anywhere.',
        zh: '累计数，未写从何时算起。其余的人在哪里就业没有写明：也许在贵州本地，也许在别处。',
      },
      draw: draw([all]),
    },
    {
      id: 'trained',
      claims: ['tongren-two-texts'],
      name: { en: 'Trained', zh: '参加培训' },
      figures: [all, part, trained],
      title: {
        en: `No text says that the {figure:${trained}} trained are among them`,
        zh: `没有文件说培训的{figure:${trained}}人在其中`,
      },
      description: {
        en: `The running totals: the block of {figure:${all}} in work with {figure:${part}} in Jiangsu, and under it, apart, a block for {figure:${trained}} trained.`,
        zh: `上为累计就业{figure:${all}}人（其中在江苏{figure:${part}}人），下面另有一块，为累计培训{figure:${trained}}人。`,
      },
      note: {
        en: 'Dividing the one block by the other would give no rate: people may be trained and not placed, or placed and not trained.',
        zh: '两块相除得不出比率：有人可能受了训没就业，也有人可能没受训就业了。',
      },
      draw: draw([all, trained]),
    },
  ],
});
