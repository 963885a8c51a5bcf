import { copyOf } from '../charts/dom.ts';
import type { Drawn } from '../charts/plot.ts';
import { tags, type Lang } from '../i18n/lang.ts';
import { nameFaces } from './faces.ts';
import { sayColours } from './palette.ts';
import { plainTexts } from './plain.ts';
import { element, namespace } from './tree.ts';

/** A standalone picture: its tree, and its size in px. */
export interface Picture {
  readonly tree: Element;
  readonly width: number;
  readonly height: number;
}

interface Parts {
  readonly width: number;
  readonly height: number;
  /** What a reader who cannot see it is told: in short, and in full. */
  readonly title: string;
  readonly description?: string;
  readonly parts: readonly Element[];
}

/**
 * Puts a picture together, in the colours of the light theme, with the faces by name and its texts as
 * every program can set them.
 */
export function picture({ width, height, title, description, parts }: Parts, lang: Lang): Picture {
  const look = {
    xmlns: namespace,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'xml:lang': tags[lang],
    'xml:space': 'preserve',
  };
  const told = [
    element('title', {}, title),
    ...(description === undefined ? [] : [element('desc', {}, description)]),
  ];
  const tree = element('svg', look, ...told, ...parts);
  plainTexts(tree);
  nameFaces(tree);
  sayColours(tree);
  return { tree, width, height };
}

/** A drawing as a part of a picture. */
export function placed({ tree }: Pick<Drawn, 'tree'>, transform: string): Element {
  return element('g', { transform }, ...copyOf(tree).children);
}

/** A picture as a file. */
export function fileOf({ tree }: Picture): string {
  return `${tree.outerHTML}\n`;
}
