import { expect, it } from 'vitest';
import { auditedIn } from './lighthouse.ts';

/** A report in which all is well but the contrast, and an audit that has no weight. */
const report = {
  categories: {
    accessibility: {
      score: 0.93,
      auditRefs: [
        { id: 'color-contrast', weight: 7 },
        { id: 'image-alt', weight: 10 },
        { id: 'tabindex', weight: 0 },
      ],
    },
    seo: { score: 1, auditRefs: [] },
  },
  audits: {
    'color-contrast': {
      score: 0,
      title: 'Contrast is too low',
      displayValue: '2 places',
      details: { type: 'table', items: [{ node: { selector: 'p.faint' } }] },
    },
    'image-alt': { score: 1, title: 'Images have words' },
    tabindex: { score: 0, title: 'No tabindex' },
  },
};

it('auditedIn(report) gives the points, and names what lost some', () => {
  expect(auditedIn(report as unknown as Parameters<typeof auditedIn>[0])).toEqual({
    points: { accessibility: 93, seo: 100 },
    lost: ['accessibility: color-contrast: Contrast is too low (2 places): p.faint'],
  });
});

it('auditedIn(report) refuses a page that could not be loaded', () => {
  const failed = { ...report, runtimeError: { code: 'NO_FCP', message: 'nothing was painted' } };
  expect(() => auditedIn(failed as unknown as Parameters<typeof auditedIn>[0])).toThrow(
    'nothing was painted',
  );
});
