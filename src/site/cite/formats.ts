import { tags } from '../../i18n/lang.ts';
import { t } from '../../i18n/words.ts';
import { keyOf, requireCitable, type Citable, type CitedKind } from './citable.ts';

const isData = (kind: CitedKind): boolean => kind === 'dataset' || kind === 'figure';

const specials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words as TeX prints them. */
const escaped = (text: string): string =>
  text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => specials[sign] ?? `\\${sign}`);

/** An entry of BibTeX as biblatex reads it, in UTF-8; titles keep their capitals. */
export function bibtex(cited: Citable): string {
  const { kind, lang, title, day, version, address } = requireCitable(cited);
  const fields = [
    ['author', `{${escaped(t(lang, 'site.title'))}}`],
    ['title', `{${escaped(title)}}`],
    ['date', day],
    ['year', day.slice(0, 4)],
    ...(version === null ? [] : [['version', escaped(version)]]),
    ['url', address],
    ['langid', lang === 'zh' ? 'chinese' : 'english'],
  ] as const;
  const lines = fields.map(([name = '', value = '']) => `  ${name} = {${value}},\n`);
  return `@${isData(kind) ? 'dataset' : 'online'}{${keyOf(cited)},\n${lines.join('')}}\n`;
}

/** A record of RIS, the format of Research Information Systems: a tag a line, ended by `ER`. */
export function ris(cited: Citable): string {
  const { kind, lang, title, day, version, address } = requireCitable(cited);
  const lines = [
    ['TY', isData(kind) ? 'DATA' : 'ELEC'],
    ['ID', keyOf(cited)],
    ['AU', t(lang, 'site.title')],
    ['TI', title],
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ...(version === null ? [] : [['ET', version]]),
    ['LA', tags[lang]],
    ['UR', address],
    ['ER', ''],
  ];
  return lines.map(([tag = '', value = '']) => `${tag}  - ${value}\r\n`).join('');
}

const types = {
  dataset: 'dataset',
  figure: 'dataset',
  chart: 'graphic',
  story: 'webpage',
} as const;

/** An item of CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof types)[CitedKind];
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly version?: string;
  readonly URL: string;
  readonly language: string;
}

/** The same as data, for every program that formats citations itself. */
export function cslItem(cited: Citable): CslItem {
  const { kind, lang, title, day, version, address } = requireCitable(cited);
  return {
    id: keyOf(cited),
    type: types[kind],
    title,
    author: [{ literal: t(lang, 'site.title') }],
    issued: { 'date-parts': [day.split('-').map(Number)] },
    ...(version === null ? {} : { version }),
    URL: address,
    language: tags[lang],
  };
}

/** A file of CSL-JSON: a list of one item. */
export function cslJson(cited: Citable): string {
  return `${JSON.stringify([cslItem(cited)], null, 2)}\n`;
}
