import type { Citable } from './citable.ts';
import { bibtex, cslJson, ris } from './formats.ts';
import { apa, gbt } from './styles.ts';

/** A citation in one of the forms that are asked for, and what the form is called everywhere. */
export interface Citation {
  readonly form: 'gbt' | 'apa' | 'bibtex' | 'ris' | 'csl-json';
  readonly name: string;
  readonly text: string;
}

/** A work cited in every form, the one that its language's readers use first. */
export function citations(cited: Citable): readonly Citation[] {
  const [national, american]: readonly Citation[] = [
    { form: 'gbt', name: 'GB/T 7714—2025', text: gbt(cited) },
    { form: 'apa', name: 'APA 7', text: apa(cited) },
  ];
  const styles = cited.lang === 'zh' ? [national, american] : [american, national];
  return [
    ...styles.flatMap((each) => each ?? []),
    { form: 'bibtex', name: 'BibTeX', text: bibtex(cited) },
    { form: 'ris', name: 'RIS', text: ris(cited) },
    { form: 'csl-json', name: 'CSL-JSON', text: cslJson(cited) },
  ];
}
