/** The values of an attribute in a part of a page, once each, in order. */
function said(part: Element, name: string): string[] {
  const all = [...part.querySelectorAll(`[${name}]`)].map((e) => e.getAttribute(name) ?? '');
  return [...new Set(all)].sort();
}

/** Where a chart's legend explains other signs than the chart draws. */
export function legendProblems(page: ParentNode): string[] {
  return [...page.querySelectorAll('figure')].flatMap((figure) => {
    const drawn = [...figure.querySelectorAll('svg[data-width]')];
    if (drawn.length === 0) return [];
    const signs = [...new Set(drawn.flatMap((svg) => said(svg, 'data-sign')))].sort();
    const legend = said(figure, 'data-legend');
    if (signs.join() === legend.join()) return [];
    return [`drawn: ${signs.join(' ')}; explained: ${legend.join(' ')}`];
  });
}

/** What a sign's shape is filled with: its own fill, or that of the group it stands in. */
function fillOf(shape: Element): string {
  return shape.closest('[fill]')?.getAttribute('fill') ?? '';
}

/** Signs that do not look as the grammar says: a promise is hollow, a result is solid. */
export function grammarProblems(page: ParentNode): string[] {
  const look = (sign: string, isHollow: boolean): string[] =>
    [...page.querySelectorAll(`svg [data-sign="${sign}"]`)]
      .filter((shape) => (fillOf(shape) === 'var(--paper)') !== isHollow)
      .map((shape) => `${sign} drawn with fill "${fillOf(shape)}"`);
  return [...look('target', true), ...look('reported', false)];
}
