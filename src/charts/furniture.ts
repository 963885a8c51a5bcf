/** A shift alone, as Plot writes it: x, then y. */
export const translate = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/;

/**
 * Makes the furniture of a drawing light, in place: a page's rules are one path, the numbers of an
 * axis share what they can, and all stands where it stood, to a tenth of a px.
 */
export function lighten(svg: Element): void {
  const groups = (): Element[] => [...svg.querySelectorAll('g.furniture, .furniture g')];
  for (const group of groups()) settle(group);
  for (const group of groups()) gather(group);
  for (const group of groups()) {
    join(group);
    dissolve(group);
  }
}

/** Numbers of an axis stand by their own coordinates, where shifts and parts of a letter said it. */
function settle(group: Element): void {
  const texts = [...group.children];
  const sizes = texts.map((text) => Number(text.closest('[font-size]')?.getAttribute('font-size')));
  const plain = texts.every(
    (text, nth) =>
      text.localName === 'text' &&
      text.children.length === 0 &&
      (sizes[nth] ?? 0) > 0 &&
      shiftOf(text) !== undefined,
  );
  const around = shiftOf(group);
  if (!plain || around === undefined) return;
  texts.forEach((text, nth) => {
    const shift = shiftOf(text) ?? [0, 0];
    (['x', 'y'] as const).forEach((name, axis) => {
      const value = text.getAttribute(name) ?? '0';
      const own = Number.parseFloat(value) * (value.endsWith('em') ? (sizes[nth] ?? 0) : 1);
      const at = own + (shift[axis] ?? 0) + (around[axis] ?? 0);
      text.setAttribute(name, String(Number(at.toFixed(1))));
    });
    text.removeAttribute('transform');
  });
  group.removeAttribute('transform');
}

/** How far an element is shifted; undefined where it is turned or scaled. */
function shiftOf(element: Element): readonly [x: number, y: number] | undefined {
  const transform = element.getAttribute('transform');
  if (transform === null) return [0, 0];
  const shift = translate.exec(transform);
  return shift === null ? undefined : [Number(shift[1]), Number(shift[2])];
}

/** What an element says but for some attributes, to tell whether another says the same. */
function look(element: Element, but: readonly string[] = []): string {
  return Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
    .filter((said) => !but.includes(said.slice(0, said.indexOf('='))))
    .sort()
    .join();
}

/** Groups alike say once what they share: what follows a group joins it. */
function gather(group: Element): void {
  const before = group.previousElementSibling;
  if (before?.localName !== 'g' || look(before) !== look(group)) return;
  before.append(...group.children);
  group.remove();
}

const ends = ['x1', 'y1', 'x2', 'y2'] as const;

/** Straight lines alike are one path. */
function join(group: Element): void {
  const lines = [...group.children];
  if (!lines.every(({ localName }) => localName === 'line')) return;
  for (const [first, ...others] of Map.groupBy(lines, (line) => look(line, ends)).values()) {
    if (first === undefined) continue;
    const path = first.ownerDocument.createElementNS(first.namespaceURI, 'path');
    for (const { name, value } of first.attributes)
      if (!ends.some((end) => end === name)) path.setAttribute(name, value);
    path.setAttribute('d', [first, ...others].map(pathOf).join(''));
    first.replaceWith(path);
    for (const line of others) line.remove();
  }
}

function pathOf(line: Element): string {
  const [x1, y1, x2, y2] = ends.map((name) => line.getAttribute(name) ?? '0');
  if (y1 === y2) return `M${x1},${y1}H${x2}`;
  return x1 === x2 ? `M${x1},${y1}V${y2}` : `M${x1},${y1}L${x2},${y2}`;
}

/** A group of one says nothing that the one cannot say. */
function dissolve(group: Element): void {
  const [only, ...others] = group.children;
  if (only === undefined || others.length > 0 || group.hasAttribute('transform')) return;
  if (only.hasAttribute('class')) return;
  for (const { name, value } of group.attributes)
    if (!only.hasAttribute(name)) only.setAttribute(name, value);
  group.replaceWith(only);
}
