/** Ways to put a chart into another page, in the order in which they are offered. */
export const kinds = ['responsive', 'link', 'noscript', 'image'] as const;

export type Kind = (typeof kinds)[number];

/** What may be chosen of an embed: the state by its id, the version empty where it follows corrections. */
export interface Choice {
  readonly state: string;
  readonly theme: string;
  readonly version: string;
}

/** The codes of a chart in one language, each written out at build for every choice there is. */
export interface Kit {
  /** By the choice that `keyOf` names. */
  readonly frames: Readonly<Record<string, Readonly<Record<'responsive' | 'noscript', string>>>>;
  /** By state. */
  readonly images: Readonly<Record<string, string>>;
  readonly link: string;
}

/** The name of a choice among the frames of a kit. */
export function keyOf({ state, theme, version }: Choice): string {
  return [state, theme, version].join(' ');
}

/** The code of one kind for a choice; nothing where the kit does not know it. */
export function codeFor(kit: Kit, kind: Kind, choice: Choice): string | undefined {
  if (kind === 'link') return kit.link;
  if (kind === 'image') return kit.images[choice.state];
  return kit.frames[keyOf(choice)]?.[kind];
}

/** The address that a code frames; nothing where it frames none. */
export function framed(code: string): string | undefined {
  const [, source] = /<iframe\b[^>]*?\ssrc="([^"]*)"/.exec(code) ?? [];
  return source?.replaceAll('&amp;', '&');
}
