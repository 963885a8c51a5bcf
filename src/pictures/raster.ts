import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as ResvgJs from '@resvg/resvg-js';
import type { Lang } from '../i18n/lang.ts';
import type { Faces } from './cut.ts';
import { withRuns } from './runs.ts';

// A native module cannot be bundled; it is found from the project's root.
const { renderAsync } = createRequire(resolve('package.json'))('@resvg/resvg-js') as typeof ResvgJs;

/** A picture as PNG, so many px wide, drawn by these faces and no others. */
export async function raster(
  tree: Element,
  width: number,
  faces: Faces,
  lang: Lang,
): Promise<Uint8Array<ArrayBuffer>> {
  const { outerHTML } = withRuns(tree, faces.families, lang);
  const image = await renderAsync(outerHTML, {
    font: { loadSystemFonts: false, fontFiles: [...faces.files] },
    fitTo: { mode: 'width', value: width },
  });
  return new Uint8Array(image.asPng());
}
