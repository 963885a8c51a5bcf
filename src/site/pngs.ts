import { pngNow, undrawnFile, type Undrawn } from '../pictures/undrawn.ts';
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

/**
 * A picture as PNG. A build answers with what is to be drawn: a program of its own draws all of them
 * when the pages are there, so that the faces and the rasteriser never share memory with the pages.
 */
export async function png({ lang, compose }: Picture): Promise<Response> {
  const { picture, width } = compose();
  const undrawn: Undrawn = { svg: picture.svg, width, lang };
  const body = import.meta.env.PROD ? undrawnFile(undrawn) : await pngNow(undrawn);
  return new Response(body, { headers: { 'Content-Type': 'image/png' } });
}
