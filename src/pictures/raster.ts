import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as ResvgJs from '@resvg/resvg-js';
import { svgDocument } from '../charts/dom.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Faces } from './cut.ts';
import { sizeOf } from './markup.ts';
import { withRuns } from './runs.ts';

// A native module cannot be bundled; it is found from the project's root.
const { renderAsync } = createRequire(resolve('package.json'))('@resvg/resvg-js') as typeof ResvgJs;

/** A standalone drawing as PNG, so many px wide, drawn by these faces and no others. */
export async function raster(
  svg: string,
  width: number,
  faces: Faces,
  lang: Lang,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(withRuns(svg, faces.families, lang), {
    font: { loadSystemFonts: false, fontFiles: [...faces.files] },
    fitTo: { mode: 'width', value: width },
  });
  return new Uint8Array(image.asPng());
}

/** The height of a drawing that is so many px wide. */
export function heightAt(svg: string, width: number): number {
  const [w, h] = sizeOf(svgDocument(svg).documentElement);
  return Math.round((width * h) / w);
}
