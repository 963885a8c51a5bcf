import { t } from '../../i18n/words.ts';
import { requireCitable, type Citable, type CitedKind } from './citable.ts';

/** GB/T 7714: data or an electronic publication, each read online. */
const marks: Readonly<Record<CitedKind, string>> = {
  dataset: 'DS/OL',
  chart: 'EB/OL',
  story: 'EB/OL',
  figure: 'DS/OL',
};

/** A title without the point that the mark of its kind stands for. */
const unpointed = (title: string): string => title.replace(/[.。]$/, '');

/**
 * A citation by GB/T 7714—2025, with the marks as the standard prints them: points and square
 * brackets are half width, round brackets and colons are those of the language. The day on which
 * somebody read it is theirs to add.
 */
export function gbt(cited: Citable): string {
  const { kind, lang, title, day, version, address } = requireCitable(cited);
  const author = t(lang, 'site.title');
  const name = unpointed(title);
  const said =
    version === null
      ? name
      : lang === 'zh'
        ? `${name}：版本${version}`
        : `${name}: version ${version}`;
  const dated = lang === 'zh' ? `（${day}）` : `(${day})`;
  return `${author}. ${said}[${marks[kind]}]. ${dated}. ${address}.`;
}

/** APA, 7th edition, names the kind of a work that is no text. */
const descriptions: Readonly<Record<CitedKind, string | null>> = {
  dataset: 'Data set',
  chart: 'Chart',
  story: null,
  figure: 'Data set entry',
};

const month = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });

/** A citation by APA, 7th edition, as plain text; a story has its day, anything else its year. */
export function apa(cited: Citable): string {
  const { kind, lang, title, day, version, address } = requireCitable(cited);
  const year = day.slice(0, 4);
  const when = kind === 'story' ? `${year}, ${month.format(new Date(`${day}T00:00:00Z`))}` : year;
  const edition = version === null ? '' : ` (Version ${version})`;
  const description = descriptions[kind] === null ? '' : ` [${descriptions[kind]}]`;
  const whole = `${title}${edition}${description}`;
  const ended = /[.?!。？！]$/.test(whole) ? whole : `${whole}.`;
  return `${t(lang, 'site.title')}. (${when}). ${ended} ${address}`;
}
