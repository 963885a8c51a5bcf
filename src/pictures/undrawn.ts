import { resolve } from 'node:path';
import { z } from 'zod';
import { langs } from '../i18n/lang.ts';
import { cutFaces, facesMade, type Faces } from './cut.ts';
import { picturesFolder } from './kept.ts';
import { raster } from './raster.ts';
import { lettersOf } from './runs.ts';
import { drawers } from './workers.ts';

const shape = z.strictObject({ svg: z.string(), width: z.int().positive(), lang: z.enum(langs) });

/** A picture that is to be drawn as PNG, so many px wide. */
export type Undrawn = Readonly<z.infer<typeof shape>>;

/** What a build writes where a PNG is to be. */
export function undrawnFile(undrawn: Undrawn): string {
  return JSON.stringify(undrawn);
}

/** What is to be drawn where a file lies; undefined where a PNG lies there already. */
export function undrawnIn(file: Uint8Array): Undrawn | undefined {
  if (file[0] !== '{'.charCodeAt(0)) return undefined;
  return shape.parse(JSON.parse(new TextDecoder().decode(file)));
}

const draw = drawers();

/**
 * What draws pictures as PNG, or finds them as they were drawn before. The faces are cut to the
 * letters of all of them, when the first is new; `svgs` gives them one at a time.
 */
export function pngDrawer(svgs: () => Iterable<string>): (undrawn: Undrawn) => Promise<Uint8Array> {
  let faces: Promise<Faces> | undefined;
  const folder = resolve(picturesFolder);
  const cut = (): Promise<Faces> => cutFaces(lettersOf(svgs()));
  const rasteriser = { folder, draw, faces: () => (faces ??= cut()), made: facesMade() };
  return ({ svg, width, lang }) => raster(svg, width, lang, rasteriser);
}

/** A picture as PNG, drawn now and by itself. */
export async function pngNow(undrawn: Undrawn): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await pngDrawer(() => [undrawn.svg])(undrawn));
}
