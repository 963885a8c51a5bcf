import { describe, expect, it } from 'vitest';
import { distPages, documentOf } from '../lib/dist.ts';

const stories = distPages().filter(({ kind }) => kind === 'stories/*');

/** Where the words of each step lead, and the marks they name. */
function points(document: Document): string[] {
  return [...document.querySelectorAll('[data-step] .point')].map((link) =>
    [link.getAttribute('href'), link.getAttribute('data-point')].join(' '),
  );
}

describe.each(stories)('$path', (page) => {
  const document = documentOf(page);

  it('has words that name marks in several steps', () => {
    const steps = [...document.querySelectorAll('[data-step]')];
    expect(steps.filter((step) => step.querySelector('[data-point]')).length).toBeGreaterThan(1);
  });

  it('names in each step only what that step draws, at both widths', () => {
    const missing = [...document.querySelectorAll('[data-point]')].flatMap((link) => {
      const drawings = [
        ...(link.closest('[data-step]')?.querySelectorAll('svg[data-width]') ?? []),
      ];
      return drawings.flatMap((svg) => {
        const keys = [...svg.querySelectorAll('[data-key]')].flatMap((mark) =>
          (mark.getAttribute('data-key') ?? '').replace(/:.*/, '').split('~'),
        );
        const ids = (link.getAttribute('data-point') ?? '').split(' ');
        return ids.filter((id) => !keys.includes(id));
      });
    });
    expect(missing).toEqual([]);
  });

  it('points at the same marks in its other language', () => {
    const pair = stories.find(
      ({ path, lang }) => lang !== page.lang && path.slice(3) === page.path.slice(3),
    );
    if (pair === undefined) throw new Error(`no pair: ${page.path}`);
    // A sentence may put its words in another order.
    expect(points(document).sort()).toEqual(points(documentOf(pair)).sort());
  });
});
