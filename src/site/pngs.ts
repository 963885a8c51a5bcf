import { resolve } from 'node:path';
import { langs } from '../i18n/lang.ts';
import { cutFaces, facesMade, type Faces } from '../pictures/cut.ts';
import { picturesFolder } from '../pictures/kept.ts';
import { raster, type Rasteriser } from '../pictures/raster.ts';
import { lettersOf } from '../pictures/runs.ts';
import { drawers } from '../pictures/workers.ts';
import { homeCard, storyCards } from './cards.ts';
import type { Picture } from './picture.ts';
import { chartPictures, posters } from './pictures.ts';

/**
 * Every picture of a chart that is published as PNG, in every language.
 * @throws where a state is called as another kind of picture is.
 */
export function chartPngs(): readonly Picture[] {
  const all = [...chartPictures(), ...posters()];
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
  const svgs = (await allPngs()).map(({ picture }) => picture.svg);
  return cutFaces(lettersOf(svgs), lettersOf(svgs, true));
}

const rasteriser: Rasteriser = {
  folder: resolve(picturesFolder),
  draw: drawers(),
  faces: () => (faces ??= allFaces()),
  made: facesMade(),
};

const drawn = new Map<string, Promise<Uint8Array>>();

const keyOf = ({ lang, path }: Picture): string => `${lang}/${path}`;

function drawOnce(picture: Picture): Promise<Uint8Array> {
  const { lang, width } = picture;
  const known = drawn.get(keyOf(picture)) ?? raster(picture.picture.svg, width, lang, rasteriser);
  drawn.set(keyOf(picture), known);
  return known;
}

/** Sets all pictures going at once; one that cannot be drawn is told of when it is asked for. */
async function startAll(): Promise<void> {
  for (const each of await allPngs()) drawOnce(each).catch(() => undefined);
}

let started: Promise<void> | undefined;

/** A picture that all have been set going with; a build asks for each once, so it is let go. */
async function drawnAmongAll(picture: Picture): Promise<Uint8Array> {
  await (started ??= startAll());
  const bytes = await drawOnce(picture);
  drawn.delete(keyOf(picture));
  return bytes;
}

/** A picture as PNG. In a build the first that is asked for sets all others going. */
export async function png(picture: Picture): Promise<Response> {
  const bytes = await (import.meta.env.PROD
    ? drawnAmongAll(picture)
    : raster(picture.picture.svg, picture.width, picture.lang, rasteriser));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
}
