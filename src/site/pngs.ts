import { resolve } from 'node:path';
import { langs } from '../i18n/lang.ts';
import { cutFaces, facesMade, type Faces } from '../pictures/cut.ts';
import { raster, type Rasteriser } from '../pictures/raster.ts';
import { lettersOf } from '../pictures/runs.ts';
import { drawers } from '../pictures/workers.ts';
import { chartCards, homeCard, storyCards } from './cards.ts';
import type { Picture } from './picture.ts';
import { chartPictures, phonePictures } from './pictures.ts';

/**
 * Every picture of a chart that is published as PNG, in every language.
 * @throws where a state is called as another kind of picture is.
 */
export function chartPngs(): readonly Picture[] {
  const all = [...chartPictures(), ...phonePictures(), ...chartCards()];
  const names = all.map(({ lang, path }) => `${lang}/${path}`);
  const twice = names.find((name, nth) => names.indexOf(name) !== nth);
  if (twice !== undefined) throw new Error(`duplicate picture: ${twice}`);
  return all;
}

async function allPngs(): Promise<readonly Picture[]> {
  return [...chartPngs(), ...(await storyCards()), ...langs.map(homeCard)];
}

let faces: Promise<Faces> | undefined;

/** The faces, cut once a build, to the letters of all pictures together. */
async function allFaces(): Promise<Faces> {
  const trees = (await allPngs()).map(({ picture }) => picture.tree);
  return cutFaces(lettersOf(trees), lettersOf(trees, true));
}

const rasteriser: Rasteriser = {
  folder: resolve('node_modules/.cache/jobs-ledger/pictures'),
  draw: drawers(),
  faces: () => (faces ??= allFaces()),
  made: facesMade(),
};

const drawn = new Map<string, Promise<Uint8Array>>();

function drawOnce({ lang, path, picture, width }: Picture): Promise<Uint8Array> {
  const key = `${lang}/${path}`;
  const known = drawn.get(key) ?? raster(picture.tree, width, lang, rasteriser);
  drawn.set(key, known);
  return known;
}

/** A picture as PNG. In a build the first that is asked for sets all others going. */
export async function png(picture: Picture): Promise<Response> {
  if (import.meta.env.PROD && drawn.size === 0) for (const each of await allPngs()) drawOnce(each);
  const bytes = await (import.meta.env.PROD
    ? drawOnce(picture)
    : raster(picture.picture.tree, picture.width, picture.lang, rasteriser));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
}
