import { treeOf } from '../charts/dom.ts';
import type { Drawn } from '../charts/plot.ts';
import { tags, type Lang } from '../i18n/lang.ts';
import { nameFaces } from './faces.ts';
import { sayColours } from './palette.ts';
import { hollowLines, plainTexts } from './plain.ts';
import { element, namespace } from './tree.ts';

/** A standalone picture: its markup, and its size in px. */
export interface Picture {
  readonly svg: string;
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
  hollowLines(tree);
  nameFaces(tree);
  sayColours(tree);
  return { svg: tree.outerHTML, width, height };
}

/** A drawing as a part of a picture. */
export function placed({ svg }: Pick<Drawn, 'svg'>, transform: string): Element {
  return element('g', { transform }, ...treeOf(svg).children);
}

/** A picture as a file. */
export function fileOf({ svg }: Picture): string {
  return `${svg}\n`;
}
