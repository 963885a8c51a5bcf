import { family } from './check.ts';
import { compare, same, show } from './step.ts';
import { all, exactly, minus, plus, within } from './terms.ts';

const jobs = 'huzhou-new-urban-jobs-2026-12-31-target';
const posts = 'huzhou-quality-jobs-2026-12-31-target';
const training = 'huzhou-training-each-year-2026-12-31-target';
const skilled = 'huzhou-new-skilled-workers-2026-12-31-target';
const manufacturing = 'huzhou-manufacturing-share-2026-target';
const services = 'huzhou-services-share-2026-target';

export default family({
  shares: {
    kind: 'working',
    verdict: 'holds',
    claim: {
      en: `Manufacturing with {figure:${manufacturing}} and services with {figure:${services}} of people in work leave room for the rest.`,
      zh: `制造业{figure:${manufacturing}}与服务业{figure:${services}}的从业人员占比之和，给其他行业留有余地。`,
    },
    meaning: {
      en: 'They do, whatever “about” hides: the rest is building, farming and every other industry.',
      zh: '不论“左右”差多少都成立，其余是建筑业、农业和别的各行业。',
    },
    steps: [
      compare(plus(within(manufacturing), within(services)), '<', all),
      show(minus(all, plus(exactly(manufacturing), exactly(services)))),
    ],
  },
  posts: {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `The posts that Huzhou opens, {figure:${posts}} a year, are enough for its new urban jobs, {figure:${jobs}}.`,
      zh: `湖州每年开发岗位{figure:${posts}:unit}，足够容纳城镇新增就业{figure:${jobs}:unit}。`,
    },
    meaning: {
      en: 'Both are floors: each may turn out any amount larger, so neither limits the other. A post opened is not a job taken either.',
      zh: '都是下限，实际可以大得多，谁也限制不了谁。开发了岗位也不等于有人就业。',
    },
    steps: [compare(within(posts), '≥', within(jobs))],
  },
  training: {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Huzhou’s new skilled workers, {figure:${skilled}} a year, are a share of those trained, {figure:${training}}.`,
      zh: `湖州每年新增技能人才{figure:${skilled}:unit}，是职业技能培训{figure:${training}:unit}中的一部分。`,
    },
    meaning: {
      en: 'One is people, the other person-times, and both are floors. Somebody may be trained often, or become skilled at a school.',
      zh: '一个是人，一个是人次，又都是下限。同一人可能培训多次，也可能在学校成为技能人才。',
    },
    steps: [same('unit', skilled, training)],
  },
});
