import { chart } from './chart.ts';
import { map } from './forms/map.ts';

const workers = 'suzhou-tongren-workers-undated';
const poor = 'suzhou-tongren-workers-registered-poor-undated';
const hired = 'jiangsu-tongren-new-jobs-registered-poor-2020';
const placed = 'jiangsu-tongren-placed-undated';
const trained = 'unstated-tongren-trained-undated';
const all = 'unstated-tongren-placed-undated';

const inWork = { en: 'in work, running total', zh: '累计实现就业' };

const draw = map({
  home: {
    place: 'tongren',
    note: { en: 'home: no count is given for here', zh: '来处：没有给出这里的数' },
  },
  city: {
    figure: workers,
    part: { figure: poor, says: { en: 'of them registered poor', zh: '其中建档立卡' } },
  },
  province: {
    name: { en: 'Jiangsu, the province', zh: '江苏省' },
    counts: [
      { figure: hired, says: { en: 'newly in work, 2020', zh: '2020年新增就业' } },
      { figure: placed, says: inWork },
    ],
  },
  unstated: {
    title: { en: 'Place not stated', zh: '地点未写明' },
    counts: [
      { figure: trained, says: { en: 'trained, running total', zh: '累计培训' } },
      { figure: all, says: inWork },
    ],
  },
});

export default chart({
  title: { en: 'Where people from Tongren are counted', zh: '铜仁籍务工人员：在哪里数的' },
  subtitle: {
    en: 'A schematic (示意图): places where their coordinates put them. The area of a disc stands for people.',
    zh: '示意图：各地按经纬度标出，圆的面积与人数成比例。',
  },
  states: [
    {
      id: 'city',
      name: { en: 'Suzhou', zh: '苏州' },
      figures: [workers, poor],
      title: {
        en: `Counted in Suzhou: {figure:${workers}} workers from Tongren`,
        zh: `在苏州数到的：铜仁籍务工人员{figure:${workers}}人`,
      },
      description: {
        en: `A schematic without borders. Tongren at the lower left, for which no count is given; Suzhou at the upper right with {figure:${workers}} workers from Tongren, {figure:${poor}} of them registered poor. A space for counts without a place is empty.`,
        zh: `不画边界的示意图。左下是铜仁，没有数字在那里统计；右上是苏州，有铜仁籍务工人员{figure:${workers}}人，其中建档立卡{figure:${poor}}人。图下“地点未写明”一栏空着。`,
      },
      note: {
        en: 'Schematic: no outline and no border is drawn. The day of the count is not given; the text is of January 2021.',
        zh: '示意图，不画轮廓与边界。统计日未写明，文章发表于2021年1月。',
      },
      draw: draw([workers, poor]),
    },
    {
      id: 'province',
      name: { en: 'Jiangsu', zh: '江苏' },
      figures: [workers, poor, hired, placed],
      title: {
        en: `Counted in all of Jiangsu: {figure:${hired}}, and {figure:${placed}}`,
        zh: `在江苏全省数到的：{figure:${hired}}人与{figure:${placed}}人`,
      },
      description: {
        en: `The schematic again. In Suzhou {figure:${workers}}, {figure:${poor}} of them registered poor. Beside the word Jiangsu: {figure:${hired}} newly in work in 2020, and {figure:${placed}} in work as a running total.`,
        zh: `同一示意图。在苏州{figure:${workers}}人，其中建档立卡{figure:${poor}}人；“江苏省”三字旁为2020年新增就业{figure:${hired}}人、累计实现就业{figure:${placed}}人。`,
      },
      note: {
        en: 'Schematic. Jiangsu is a province, so it is a word and not a dot. Suzhou lies in it: its people may be counted on both lines.',
        zh: '示意图。江苏是省，所以写成字，不画成点。苏州在江苏境内，同一个人可能两边都数到。',
      },
      draw: draw([workers, poor, hired, placed]),
    },
    {
      id: 'unstated',
      name: { en: 'No place given', zh: '未写地点' },
      figures: [workers, poor, hired, placed, trained, all],
      title: {
        en: `The largest counts, {figure:${trained}} and {figure:${all}}, have no place at all`,
        zh: `最大的数{figure:${trained}}人与{figure:${all}}人，没有地点`,
      },
      description: {
        en: `The schematic with {figure:${workers}} in Suzhou, {figure:${poor}} of them registered poor, and {figure:${hired}} in 2020 and {figure:${placed}} in all in Jiangsu. Under it, off the map, running totals: {figure:${trained}} trained and {figure:${all}} in work, the place not stated.`,
        zh: `示意图上，苏州{figure:${workers}}人（其中建档立卡{figure:${poor}}人），江苏2020年{figure:${hired}}人与累计{figure:${placed}}人；图下另列地点未写明的累计培训{figure:${trained}}人、就业{figure:${all}}人。`,
      },
      note: {
        en: 'Schematic. The discs may not be added up: they count different people over different times, and perhaps some people more than once.',
        zh: '示意图。各圆不可相加：对象、时间各不相同，同一个人可能被数了不止一回。',
      },
      draw: draw([workers, poor, hired, placed, trained, all]),
    },
  ],
});
