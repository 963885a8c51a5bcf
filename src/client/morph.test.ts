import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { morph } from './morph.ts';

const STATES = [
  `<svg data-width="wide" viewBox="0 0 680 300"><line x1="0" x2="680"/>
    <g fill="none"><circle data-key="a" transform="translate(0.5,0)" cx="10" cy="20" r="7"/>
    <path data-key="a~b" d="M10,20L100,40"/></g>
    <text data-key="a:label" transform="translate(10,8)"><tspan x="0">one</tspan></text></svg>`,
  `<svg data-width="wide" viewBox="0 0 680 400"><line x1="0" x2="600"/>
    <g fill="red"><circle data-key="a" transform="translate(20,0)" cx="110" cy="40" r="8.5" fill="var(--x-2)"/></g>
    <circle data-key="b" cx="5" cy="5" r="2" opacity="0.5"/>
    <text data-key="a:label" transform="translate(30,8) rotate(-4)"><tspan x="4">two</tspan></text></svg>`,
  `<svg data-width="wide" viewBox="0 0 680 400">
    <g><path data-key="a" d="M0,0Z"/><rect width="3" data-key="d"/></g>
    <circle data-key="b" cx="50" cy="5" r="4"/></svg>`,
];

/** Both drawings in one page, the first in the place a stage would give it. */
function pair(from: number, to: number): [SVGSVGElement, SVGSVGElement, Element] {
  const { document } = parseHTML(
    `<html><body><div>${STATES[from] ?? ''}</div>${STATES[to] ?? ''}</body></html>`,
  );
  const [current, target] = document.querySelectorAll('svg');
  const place = document.querySelector('div');
  if (!current || !target || !place) throw new Error('missing drawing');
  return [current, target, place];
}

const PAIRS = STATES.flatMap((_, i) => STATES.map((_, j) => [i, j] as const));

describe.each(PAIRS)('morph(state %i, state %i)', (from, to) => {
  test('ends as the target was drawn', () => {
    const [current, target, place] = pair(from, to);
    const drawn = target.outerHTML;
    const change = morph(current, target);
    current.replaceWith(change.svg);
    for (let elapsed = 0; change.frame(elapsed); elapsed += 100);
    change.end();
    expect([place.innerHTML, target.outerHTML]).toEqual([drawn, drawn]);
  });

  test.each([0, 1, 2])(
    'interrupted for state %i, starts where it stood and ends as drawn',
    (third) => {
      const [current, target] = pair(from, to);
      const first = morph(current, target);
      first.frame(200);
      const [, last, place] = pair(0, third);
      const second = morph(first.svg, last);
      for (const mark of second.svg.querySelectorAll('circle')) {
        const key = `circle[data-key=${mark.getAttribute('data-key') ?? ''}]`;
        const was = first.svg.querySelector(key);
        for (const name of ['cx', 'cy', 'r'])
          if (was) expect(mark.getAttribute(name)).toBe(was.getAttribute(name));
      }
      place.replaceChildren(second.svg);
      second.end();
      expect(place.innerHTML).toBe(last.outerHTML);
    },
  );
});

/** What one mark shows at a moment of the change from state 0 to state 1. */
function at(elapsed: number, selector: string): Element | null {
  const [current, target] = pair(0, 1);
  const change = morph(current, target);
  change.frame(elapsed);
  return change.svg.querySelector(selector);
}

test('morph(…) starts where marks stand', () => {
  expect(at(0, 'circle')?.outerHTML).toContain('cx="10" cy="20" r="7"');
  expect(at(0, 'circle')?.getAttribute('transform')).toBe('translate(0.5,0)');
  expect(at(999, 'circle')?.getAttribute('transform')).toBe('translate(20,0)');
});

test('morph(…) sets at once what is no number, and the words of the target', () => {
  expect(at(0, 'circle')?.getAttribute('fill')).toBe('var(--x-2)');
  expect(at(0, 'text')?.textContent).toBe('two');
  expect(at(0, 'tspan')?.getAttribute('x')).toBe('0');
  expect(at(0, 'svg > line')?.getAttribute('x2')).toBe('600');
});

test('morph(…) lets marks go first, and come after', () => {
  expect(at(0, '[data-key="a~b"]')?.getAttribute('opacity')).toBe('1');
  expect(at(180, '[data-key="a~b"]')?.getAttribute('opacity')).toBe('0');
  expect(at(0, '[data-key="a~b"]')?.parentElement?.getAttribute('fill')).toBe('none');
  expect(at(180, '[data-key="b"]')?.getAttribute('opacity')).toBe('0');
  expect(at(999, '[data-key="b"]')?.getAttribute('opacity')).toBe('0.5');
});

test('morph(…) holds each row back by 24 ms, and all rows by no more than 360', () => {
  const rows = (count: number, x: number): string =>
    Array.from({ length: count }, (_, i) => `<rect data-key="f${i}" x="${x}"/>`).join('');
  const length = (count: number): number => {
    const { document } = parseHTML(
      `<p><svg>${rows(count, 0)}</svg><svg>${rows(count, 9)}</svg></p>`,
    );
    const [current, target] = document.querySelectorAll('svg');
    if (!current || !target) throw new Error('missing drawing');
    const change = morph(current, target);
    let elapsed = 0;
    while (change.frame(elapsed)) elapsed++;
    return elapsed;
  };
  expect([length(1), length(3), length(300)]).toEqual([420, 468, 779]);
});

test('morph(state 1, state 0) lets a line that comes grow from where it starts', () => {
  const [current, target] = pair(1, 0);
  const change = morph(current, target);
  const line = change.svg.querySelector('[data-key="a~b"]');
  expect(line?.getAttribute('d')).toBe('M10,20L10,20');
  change.frame(100_000);
  expect(line?.getAttribute('d')).toBe('M10,20L100,40');
});
