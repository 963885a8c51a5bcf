/** What an id is made of; `word` tells apart figures that differ in nothing else. */
export interface Named {
  readonly place: string;
  readonly indicator: string;
  readonly group: string;
  readonly period: string;
  readonly status: string;
}

/**
 * `{place}-{indicator}[-{group}]-{period end or undated}[-{status}]`; empty without an indicator.
 * A result or a count of parts does not say so, all else does; a group that the indicator's id
 * names already is not said twice.
 */
export function idOf({ place, indicator, group, period, status }: Named, word = ''): string {
  if (indicator === '') return '';
  const [from = '', to = from] = period.split('/');
  const end = (to === '..' ? from : to) || 'undated';
  const plain = status === 'reported' || status === 'definition';
  const who = `-${indicator}-`.includes(`-${group}-`) ? '' : group;
  return [place || 'unstated', indicator, who, word, end, plain ? '' : status]
    .filter((part) => part !== '')
    .join('-');
}
