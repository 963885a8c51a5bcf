import type { Lang } from '../i18n/lang.ts';
import { families, type Faces } from './cut.ts';
import { kept, nameOf } from './kept.ts';
import { withRuns } from './runs.ts';
import type { Order } from './workers.ts';

/** What draws pictures, and where it keeps them. */
export interface Rasteriser {
  /** The folder of what is drawn already. */
  readonly folder: string;
  /** What draws one. */
  readonly draw: (order: Order) => Promise<Uint8Array>;
  /** The faces, cut to the letters of all pictures; asked for when the first must be drawn. */
  readonly faces: () => Promise<Faces>;
  /** What the faces and the program that draws are, so that others draw anew. */
  readonly made: string;
}

/** A picture as PNG, so many px wide: as it was drawn before, or drawn now. */
export function raster(
  picture: string,
  width: number,
  lang: Lang,
  { folder, draw, faces, made }: Rasteriser,
): Promise<Uint8Array> {
  const svg = withRuns(picture, families, lang);
  return kept(folder, nameOf([made, svg, width]), async () => {
    const { files } = await faces();
    return draw({ svg, width, fonts: files });
  });
}
