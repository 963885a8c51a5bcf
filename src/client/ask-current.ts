import { answersTo, askedOf, type Answer, type Charts, type Values } from './current-answer.ts';

/** Answers what the address asks: whether a figure that somebody has is still so. */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-ask-current]')) {
  const query = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll('input')) field.value = query.get(field.name) ?? '';
  const asked = query.get('figure') ?? '';
  const output = form.querySelector('output');
  if (output && asked.trim() !== '')
    void answer(asked, query.get('value') ?? '', form.dataset)
      .then((lines) => {
        output.replaceChildren(...lines);
      })
      .catch(() => {
        output.textContent = form.dataset.failed ?? '';
      });
}

async function answer(
  asked: string,
  pasted: string,
  words: DOMStringMap,
): Promise<HTMLParagraphElement[]> {
  const { askCurrent = '', charts = '{}' } = words;
  const { version, ...what } = askedOf(asked);
  const values = await valuesAt(askCurrent);
  // The values that a frozen page shows stand beside it; without them every correction is news.
  const frozen = askCurrent.replace(/data\/[^/]*$/, `v/${version ?? ''}/$&`);
  const before = version === null ? {} : await valuesAt(frozen).catch(() => ({}));
  const known = JSON.parse(charts) as Charts;
  return answersTo(what, pasted, values, known, before).map((each) => line(each, words));
}

async function valuesAt(address: string): Promise<Values> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return (await response.json()) as Values;
}

/** Where the pages are of what is not a figure. */
const folders: Readonly<Partial<Record<Answer['says'], string>>> = {
  sameChart: 'charts',
  figureOnly: 'charts',
  at: 'documents',
};

/** The words of an answer; what they name leads to its own page. */
function line({ says, id, now }: Answer, words: DOMStringMap): HTMLParagraphElement {
  const { lang } = document.documentElement;
  // Chinese counts in 万 and 亿; neither language rounds.
  const notation = lang === 'en' ? 'standard' : 'compact';
  const say = (value: number | string = ''): string =>
    typeof value === 'number'
      ? value.toLocaleString(lang, { notation, maximumFractionDigits: 20 })
      : value;
  const day = (date: string): string =>
    new Date(date).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
  const fill: Readonly<Record<string, string>> = {
    value: say(now?.now ?? now?.value),
    was: say(now?.was),
    date: now?.corrected == null ? '' : day(now.corrected),
  };
  const text = (words[says] ?? '').replaceAll(
    /\{(value|was|date)\}/g,
    (_, name: string) => fill[name] ?? '',
  );
  const [before = '', after] = text.split('{id}');
  const paragraph = document.createElement('p');
  paragraph.dataset.answer = says;
  paragraph.append(before);
  if (after === undefined) return paragraph;
  const link = document.createElement('a');
  link.href = `${words.pages ?? ''}${folders[says] ?? 'figures'}/${id}/`;
  link.textContent = id;
  paragraph.append(link, after);
  return paragraph;
}
