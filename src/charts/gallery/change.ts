import { marksOf, type Picture } from './picture.ts';

/** A picture that is not what it was. */
export interface Change {
  readonly picture: Picture;
  /** Its markup before; none where it is new. */
  readonly before: string | undefined;
  /** The marks it has lost, and those it has gained: keys, each with its sign. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** The pictures that differ from what they were, by name; the order is that of `pictures`. */
export function changes(
  pictures: readonly Picture[],
  before: (name: string) => string | undefined,
): Change[] {
  return pictures.flatMap((picture) => {
    const old = before(picture.name);
    if (old === picture.svg) return [];
    const [was, is] = [old === undefined ? [] : marksOf(old), marksOf(picture.svg)];
    const lost = was.filter((mark) => !is.includes(mark));
    const gained = is.filter((mark) => !was.includes(mark));
    return [{ picture, before: old, lost, gained }];
  });
}

/** What became of the marks of a picture, in a line. */
export function markChange({ before, lost, gained }: Change): string {
  if (before === undefined) return 'new';
  if (lost.length + gained.length === 0) return 'the same marks';
  return [...lost.map((mark) => `− ${mark}`), ...gained.map((mark) => `+ ${mark}`)].join(', ');
}
