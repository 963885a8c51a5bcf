import {
  documentsWith,
  isJust,
  isResult,
  isWithin,
  most,
  textsAbout,
  type Claims,
} from './claim.ts';

/** What our sentences say of where results are, and where none is. */
export const results = {
  'results-in-suzhou-texts': {
    says: 'every result is in a text about Suzhou',
    holds: (ledger) => isWithin(documentsWith(ledger, isResult), textsAbout('suzhou', ledger)),
  },
  'texts-of-suzhou-report': {
    says: 'every text about Suzhou reports results',
    holds: (ledger) => isWithin(textsAbout('suzhou', ledger), documentsWith(ledger, isResult)),
  },
  'no-results-of-huzhou-and-dongtou': {
    says: 'no result is about Huzhou or Dongtou',
    holds: ({ figures }) =>
      !figures.some(
        (figure) => isResult(figure) && ['huzhou', 'dongtou'].includes(figure.place ?? ''),
      ),
  },
  'pages-part-the-places': {
    says: 'most targets are Dongtou’s and Huzhou’s, most results Suzhou’s',
    holds: ({ figures }) =>
      most(
        figures.filter(({ status }) => status === 'target'),
        ({ place }) => place === 'dongtou' || place === 'huzhou',
      ) && most(figures.filter(isResult), ({ place }) => place === 'suzhou'),
  },
  'results-elsewhere': {
    says: 'results for no compared place are for Jiangsu, for China or for no stated place, in texts about Suzhou',
    holds: (ledger) => {
      const elsewhere = ledger.figures.filter(
        (figure) =>
          isResult(figure) && (figure.place === null || !ledger.place(figure.place).compared),
      );
      return (
        isJust(
          elsewhere.map(({ place }) => place),
          'jiangsu',
          'china',
          null,
        ) && elsewhere.every(({ document }) => textsAbout('suzhou', ledger).has(document))
      );
    },
  },
  'suzhou-results-mostly-undated': {
    says: 'most results about Suzhou have no date',
    holds: ({ figures }) =>
      most(
        figures.filter((figure) => isResult(figure) && figure.place === 'suzhou'),
        ({ period }) => period === null,
      ),
  },
  'no-result-on-new-jobs-of-2024': {
    says: 'no text reports the new urban jobs of 2024',
    holds: ({ figures }) =>
      !figures.some(
        (figure) =>
          isResult(figure) &&
          figure.indicator === 'new-urban-jobs' &&
          figure.period?.text.includes('2024') === true,
      ),
  },
} satisfies Claims;
