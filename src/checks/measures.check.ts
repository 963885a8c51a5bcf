import { family } from './check.ts';
import { compare, same } from './step.ts';
import { exactly, plus } from './terms.ts';

const may = 'suzhou-measures-2020-05-20';
const first = 'suzhou-measures-first-in-china-2020-05-20';
const upgraded = 'suzhou-measures-upgraded-2020-05-20';
const benchmarked = 'suzhou-measures-benchmarked-2020-05-20';
const january = 'suzhou-measures-2020';
const september = 'suzhou-measures-undated';

export default family({
  parts: {
    kind: 'document',
    verdict: 'holds',
    claim: {
      en: `The {figure:${may}} measures of May 2020 are {figure:${first}} called first in China, {figure:${upgraded}} called upgrades and {figure:${benchmarked}} called benchmarked.`,
      zh: `2020年5月的{figure:${may}}条举措，等于“首创”{figure:${first}}条、“升级版”{figure:${upgraded}}条与“对标”{figure:${benchmarked}}条之和。`,
    },
    meaning: {
      en: 'The text’s own sorting is complete: no measure is left over and none is counted twice. That they are first in China is the city’s claim alone.',
      zh: '原文自己的分类是完整的，没有遗漏，也没有重复。是否“国内首创”，只是市里自己的说法。',
    },
    steps: [
      compare(plus(exactly(first), exactly(upgraded), exactly(benchmarked)), '=', exactly(may)),
    ],
  },
  'one-number': {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `All the texts give the same number of measures: {figure:${may}}, {figure:${january}} and {figure:${september}}.`,
      zh: `各份文件给出的举措条数一致：{figure:${may}}、{figure:${january}}、{figure:${september}}。`,
    },
    meaning: {
      en: 'They do not. The texts of May 2020 and January 2021 both write of concrete measures (具体举措) under the same policy, and give different counts; the magazine’s are called leading, and no policy is named. None says why its count differs, so each number is shown with its text.',
      zh: '并不一致。前两份都称“具体举措”，指同一项政策，条数却不同；杂志的称“全国领先”，没有点政策的名。为何不同，都没有解释。',
    },
    steps: [
      compare(exactly(may), '=', exactly(january)),
      compare(exactly(january), '=', exactly(september)),
    ],
  },
  fell: {
    kind: 'reading',
    verdict: 'fails',
    claim: {
      en: `Measures were cut from text to text: from {figure:${may}} to {figure:${january}} to {figure:${september}}.`,
      zh: `举措逐次减少：{figure:${may}}条，减到{figure:${january}}条，再减到{figure:${september}}条。`,
    },
    meaning: {
      en: 'The later numbers go up again, so they are no series of cuts. The texts count differently; nothing says that a measure was dropped.',
      zh: '后来的数又变大了，所以不是一步步减少。各文件数法不同，没有哪份文件说取消了举措。',
    },
    steps: [
      compare(exactly(may), '>', exactly(january)),
      compare(exactly(january), '>', exactly(september)),
    ],
  },
  'first-again': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `The {figure:${january}} measures of January 2021 are the {figure:${first}} called first in China in May 2020.`,
      zh: `2021年1月的{figure:${january}}项举措，就是2020年5月自称国内首创的{figure:${first}}条。`,
    },
    meaning: {
      en: 'The numbers are equal, but equal numbers are no proof: the later text lists no measures and does not call them first.',
      zh: '数字相同不等于是同一批：后一份文件既没有逐条列出，也没有说它们是首创。',
    },
    steps: [compare(exactly(january), '=', exactly(first)), same('indicator', january, first)],
  },
});
