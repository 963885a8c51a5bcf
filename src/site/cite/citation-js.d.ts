/** The part of citation-js that tests read citations with; the package brings no types. */
declare module '@citation-js/core' {
  interface Read {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author: readonly Readonly<Record<string, string>>[];
    readonly version?: string;
  }
  export class Cite {
    constructor(text: string);
    readonly data: readonly Read[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
