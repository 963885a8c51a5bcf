/** Attributes Plot writes that a published drawing does without. */
const dropped = ['class', 'style', 'id', 'aria-label', 'aria-description', 'aria-hidden', 'role'];

/** Classes of the site's own that survive: they choose a face or an ink in the site's CSS. */
const kept = /^(?:furniture|keep|serif|spine|muted|red|strong)$/;

/** Attributes that place a mark or give its size; what is as fine as an opacity is left as it is said. */
const coordinates = /^(?:c?[xy]|[xy][12]|d[xy]?|r[xy]?|width|height|points|transform)$/;

const shapes = 'circle,ellipse,line,path,polygon,polyline,rect,text,image,use';

/**
 * Cleans a drawing in place: no style element or attribute, no ids, inner groups unfolded so that
 * every mark carries all its own attributes, coordinates rounded to a tenth of a px or a thousandth
 * of an em. A group that asks to be kept stays: hundreds of marks alike say once what they share.
 * @throws when a shape outside the furniture has no key, when a key is used twice, or when a
 * coordinate is not a number.
 */
export function clean(svg: Element): void {
  for (const style of [...svg.querySelectorAll('style,defs,clipPath')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) tidy(element);
  for (const group of [...svg.querySelectorAll('g')]) {
    if (group.closest('.furniture, .keep') === null) unfold(group);
  }
  for (const shape of svg.querySelectorAll('[transform]')) settle(shape);
  for (const group of svg.querySelectorAll('g.furniture')) gather(group);
  requireKeys(svg);
}

function tidy(element: Element): void {
  const names = (element.getAttribute('class') ?? '').split(' ').filter((name) => kept.test(name));
  for (const name of dropped) element.removeAttribute(name);
  if (names.length > 0) element.setAttribute('class', names.join(' '));
  for (const { name, value } of [...element.attributes]) {
    if (/NaN|undefined|Infinity/.test(value))
      throw new Error(`invalid ${name}="${value}" in <${element.localName}>`);
    if (coordinates.test(name)) element.setAttribute(name, round(value));
  }
}

/** Rounds every number in a coordinate: em sizes to a thousandth, px to a tenth. */
function round(value: string): string {
  return value.replace(/(-?\d*\.\d+)(em)?/g, (_, number: string, em = '') => {
    const rounded = Number(Number(number).toFixed(em === '' ? 1 : 3));
    return `${rounded}${em}`;
  });
}

/** Moves a group's attributes onto its children and removes the group. */
function unfold(group: Element): void {
  for (const child of [...group.children]) {
    for (const { name, value } of [...group.attributes]) {
      if (name === 'transform') {
        child.setAttribute('transform', joined(value, child.getAttribute('transform')));
      } else if (!child.hasAttribute(name)) child.setAttribute(name, value);
    }
    group.before(child);
  }
  group.remove();
}

const translate = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/;

/** Two translations as one; any other pair is kept in order. */
function joined(outer: string, inner: string | null): string {
  const [a, b] = [translate.exec(outer), translate.exec(inner ?? 'translate(0,0)')];
  if (a === null || b === null) return `${outer} ${inner ?? ''}`.trim();
  return round(`translate(${Number(a[1]) + Number(b[1])},${Number(a[2]) + Number(b[2])})`);
}

/** The attributes that say where a shape stands, by its kind: x first, then y. */
const places: Readonly<Record<string, readonly (readonly string[])[]>> = {
  circle: [['cx'], ['cy']],
  line: [
    ['x1', 'x2'],
    ['y1', 'y2'],
  ],
  rect: [['x'], ['y']],
};

/** Says where a shape stands by its own coordinates, where a translation said it. */
function settle(shape: Element): void {
  const moved = translate.exec(shape.getAttribute('transform') ?? '');
  if (moved === null) return;
  const inside = shape.localName === 'g' ? [...shape.children] : [shape];
  if (inside.some(({ localName }) => places[localName] === undefined)) return;
  shape.removeAttribute('transform');
  for (const each of inside)
    places[each.localName]?.forEach((names, axis) => {
      for (const name of names) {
        const at = Number(each.getAttribute(name) ?? 0) + Number(moved[axis + 1]);
        each.setAttribute(name, round(String(at)));
      }
    });
}

/** Furniture alike says once what it shares: what follows a group joins it. */
function gather(group: Element): void {
  const look = (element: Element): string =>
    Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
      .sort()
      .join();
  const before = group.previousElementSibling;
  if (before?.localName !== 'g' || look(before) !== look(group)) return;
  before.append(...group.children);
  group.remove();
}

function requireKeys(svg: Element): void {
  const seen = new Set<string>();
  // A change from one drawing to another moves marks, and neither groups nor what lies in a mark.
  const nested = svg.querySelector('g.keep[transform], [data-key] [data-key]');
  if (nested !== null) throw new Error(`invalid <${nested.localName}>: a mark stands by itself`);
  for (const shape of svg.querySelectorAll(shapes)) {
    if (shape.closest('.furniture') !== null) continue;
    const key = shape.getAttribute('data-key');
    if (key === null) throw new Error(`missing data-key on <${shape.localName}>`);
    if (seen.has(key)) throw new Error(`duplicate data-key: ${key}`);
    seen.add(key);
  }
}
