import type { Citable } from './citable.ts';
import { bibtex, cslJson, ris } from './formats.ts';
import { apa, gbt } from './styles.ts';

/** A citation in one of the forms that are asked for, and what the form is called everywhere. */
export interface Citation {
  readonly form: 'gbt' | 'apa' | 'bibtex' | 'ris' | 'csl-json';
  readonly name: string;
  readonly text: string;
}

/** How the files end that reference managers take in. */
export const endings = ['bib', 'ris', 'csl.json'] as const;

/** A citation that a program reads. */
export interface CitationFile extends Citation {
  readonly ending: (typeof endings)[number];
  /** The media type of such a file. */
  readonly media: string;
}

/** A work cited in the styles to read, the one that its language's readers use first. */
export function styled(cited: Citable): readonly Citation[] {
  const national: Citation = { form: 'gbt', name: 'GB/T 7714—2025', text: gbt(cited) };
  const american: Citation = { form: 'apa', name: 'APA 7', text: apa(cited) };
  return cited.lang === 'zh' ? [national, american] : [american, national];
}

/** A work cited in the forms that reference managers take in. */
export function filed(cited: Citable): readonly CitationFile[] {
  return [
    {
      form: 'bibtex',
      name: 'BibTeX',
      text: bibtex(cited),
      ending: 'bib',
      media: 'application/x-bibtex',
    },
    {
      form: 'ris',
      name: 'RIS',
      text: ris(cited),
      ending: 'ris',
      media: 'application/x-research-info-systems',
    },
    {
      form: 'csl-json',
      name: 'CSL-JSON',
      text: cslJson(cited),
      ending: 'csl.json',
      media: 'application/vnd.citationstyles.csl+json',
    },
  ];
}
