import { family } from './check.ts';
import { compare, same, show } from './step.ts';
import { context, exactly, of, over } from './terms.ts';

const floating = 'suzhou-floating-population-2020-11-30';
const longStay = 'suzhou-long-stay-population-2020-11-30';
const newcomers = 'suzhou-newcomers-share-undated';
const elsewhere = 'suzhou-filings-non-local-2020-11-30';
const share = 'suzhou-filings-non-local-share-2020-11-30';
const builders = 'suzhou-supervised-workers-undated';
const residents = context('suzhou-residents-2020-11-01');

export default family({
  'long-stay': {
    kind: 'document',
    verdict: 'holds',
    claim: {
      en: `The {figure:${longStay}} long-stay people are a part of the {figure:${floating}} registered, {share:${longStay}/${floating}} of them.`,
      zh: `常住流动人口{figure:${longStay}}人是流动人口实有登记{figure:${floating}}人的一部分，占{share:${longStay}/${floating}}。`,
    },
    meaning: {
      en: 'The part is smaller than the whole, as it must be. Both are registrations of people who live in the city, not counts of people in work.',
      zh: '部分小于整体，合乎道理。两者都是居住登记数，不是就业人数。',
    },
    steps: [
      compare(of(longStay), '≤', of(floating)),
      show(over(of(longStay), of(floating)), { form: 'percent' }),
    ],
  },
  newcomers: {
    kind: 'document',
    verdict: 'cannot-be-told',
    claim: {
      en: `“New Suzhou people” are {figure:${newcomers}} of the city’s residents.`,
      zh: `常住人口中{figure:${newcomers}}是“新苏州人”。`,
    },
    meaning: {
      en: 'The text does not say whom it means. If they are the long-stay floating population, registers and census together give just over the half, but nothing says that they are.',
      zh: '原文没有说明指哪些人。若指常住流动人口，登记数与普查数相除刚好够得上，但没有依据说就是他们。',
    },
    steps: [
      compare(over(of(longStay), residents), '≥', exactly(newcomers), { form: 'percent' }),
      same('indicator', newcomers, longStay),
    ],
  },
  'two-thirds': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `{figure:${share}:capital} of the people in Suzhou come from elsewhere.`,
      zh: `苏州人口中{figure:${share}:bound=false}是外来人口。`,
    },
    meaning: {
      en: 'The text says it of filed workers only. That registered floating people over census residents comes out much the same is a coincidence of unlike counts: not everyone registered is a resident.',
      zh: '原文只说用工备案人员。流动人口登记数除以普查常住人口，结果碰巧接近，但两者口径不同，登记者不都是常住人口。',
    },
    steps: [
      show(over(of(floating), residents), {
        form: 'percent',
        label: { en: 'Unlike counts, divided all the same', zh: '口径不同，姑且相除' },
      }),
      same('indicator', share, floating),
    ],
  },
  'filed-floating': {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `Only {share:${elsewhere}/${floating}} of Suzhou’s floating population has a filed job.`,
      zh: `苏州流动人口中只有{share:${elsewhere}/${floating}}有用工备案。`,
    },
    meaning: {
      en: 'The filings count workers whom employers register, the other number people who register where they live, in work or not. Somebody may be in one and not in the other.',
      zh: '一个是单位登记的用工，一个是居住登记的人口，在业与否不论；有人只在其一，不能相除。',
    },
    steps: [same('indicator', elsewhere, floating)],
  },
  builders: {
    kind: 'reading',
    verdict: 'cannot-be-told',
    claim: {
      en: `{share:${builders}/${elsewhere}} of the filed workers from elsewhere are on building sites.`,
      zh: `用工备案的外来人员中有{share:${builders}/${elsewhere}}在工地上。`,
    },
    meaning: {
      en: 'Workers on supervised sites are a population of their own: they may be local or not filed, and the dates differ.',
      zh: '受监察工程的农民工自成一类：可能是本地人，也可能未备案，统计时间也不同。',
    },
    steps: [same('indicator', builders, elsewhere), same('group', builders, elsewhere)],
  },
});
