/** A period of ISO 8601 as the page says it: `../2026` is "by 2026"; dates keep their digits. */
export function when(period: string, words: Readonly<Record<string, string>>): string {
  const [start = '', end] = period.split('/');
  if (end === undefined) return start;
  const say = (word: string): string =>
    (words[word] ?? '{start}/{end}')
      .replace('{start}', start)
      .replace('{end}', end)
      .replace('{date}', start === '..' ? end : start);
  if (start === '..') return say('reader.by');
  return say(end === '..' ? 'reader.since' : 'reader.span');
}
