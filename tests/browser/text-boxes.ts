/** One line of visible text as the reader sees it: its ink in page pixels and what is wrong with it. */
export interface TextBox {
  readonly text: string;
  readonly where: string;
  readonly element: number;
  readonly ancestors: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The size of the letters on the screen, in pixels. */
  readonly size: number;
  /** The ancestor that cuts it, if one does. */
  readonly clippedBy: string | undefined;
  /** The fixed or sticky ancestor it stays with, and whether that hides what passes behind it. */
  readonly pinned: number | undefined;
  readonly opaque: boolean;
  /** Whether the reader can scroll it into view inside a box of its own. */
  readonly scrolls: boolean;
  /** The mark or rule of a drawing that is drawn over it, or through it without a halo between. */
  readonly struckBy: string | undefined;
}

/**
 * Measures every visible line of text, or those in the window alone. Runs inside the page, so it uses
 * nothing from outside itself.
 * Heights are those of the ink: the space a face keeps above and below its letters may overlap.
 */
export function textBoxes(inWindow: boolean): TextBox[] {
  const pen = document.createElement('canvas').getContext('2d');
  const numbers = new Map<Element, number>();
  const numberOf = (element: Element): number => {
    const known = numbers.get(element) ?? numbers.size;
    numbers.set(element, known);
    return known;
  };
  const nameOf = (element: Element): string => {
    const names = [...element.classList].map((name) => `.${name}`).join('');
    return `${element.localName}${element.id === '' ? '' : `#${element.id}`}${names}`;
  };

  const ancestorsOf = (element: Element): Element[] => {
    const list: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) list.push(at);
    return list;
  };

  interface Style {
    readonly position: string;
    readonly display: string;
    readonly overflowX: string;
    readonly overflowY: string;
    readonly opaque: boolean;
  }
  // Asked for each line of text and each of its ancestors, so each element is asked once.
  const styles = new Map<Element, Style>();
  const styleOf = (element: Element): Style => {
    const known = styles.get(element);
    if (known) return known;
    const { position, display, overflowX, overflowY, backgroundColor } = getComputedStyle(element);
    const isClear = /^rgba\(.*, (0|0?\.\d+)\)$|\/ (0|0?\.\d+)\)$/.test(backgroundColor);
    const opaque = backgroundColor !== 'transparent' && !isClear;
    const style = { position, display, overflowX, overflowY, opaque };
    styles.set(element, style);
    return style;
  };
  const pinOf = (element: Element): { pinned: number | undefined; opaque: boolean } => {
    let opaque = false;
    for (const at of ancestorsOf(element)) {
      const style = styleOf(at);
      opaque ||= style.opaque;
      if (/fixed|sticky/.test(style.position)) return { pinned: numberOf(at), opaque };
    }
    return { pinned: undefined, opaque: false };
  };

  interface Cut {
    box: { left: number; top: number; right: number; bottom: number };
    clippedBy: string | undefined;
    scrolls: boolean;
  }
  const cutOf = (element: Element, rect: DOMRect): Cut => {
    const { left, top, right, bottom } = rect;
    const cut: Cut = { box: { left, top, right, bottom }, clippedBy: undefined, scrolls: false };
    let escapes = false;
    for (const at of ancestorsOf(element)) {
      if (at === document.body || at === document.documentElement) break;
      const style = styleOf(at);
      // What is positioned is cut only by the boxes it is positioned in.
      if (!(escapes && style.position === 'static')) {
        const room = at.getBoundingClientRect();
        const overflow = `${style.overflowX} ${style.overflowY}`;
        if (/auto|scroll/.test(overflow)) {
          cut.scrolls = true;
          cut.box.left = Math.max(cut.box.left, room.left);
          cut.box.top = Math.max(cut.box.top, room.top);
          cut.box.right = Math.min(cut.box.right, room.right);
          cut.box.bottom = Math.min(cut.box.bottom, room.bottom);
        } else if (
          /hidden|clip/.test(overflow) &&
          (at.localName === 'svg' || style.display !== 'inline')
        ) {
          const sideways = style.overflowX !== 'visible';
          const upright = style.overflowY !== 'visible';
          const outside =
            (sideways && (cut.box.left < room.left - 1 || cut.box.right > room.right + 1)) ||
            (upright && (cut.box.top < room.top - 1 || cut.box.bottom > room.bottom + 1));
          if (outside) cut.clippedBy ??= nameOf(at);
        }
        escapes = false;
      }
      if (style.position === 'fixed') break;
      if (style.position === 'absolute') escapes = true;
    }
    return cut;
  };

  const shapesOf = (svg: SVGSVGElement): SVGGeometryElement[] => {
    const known = shapes.get(svg);
    if (known) return known;
    const found = [...svg.querySelectorAll<SVGGeometryElement>('circle, line, path, rect')];
    shapes.set(svg, found);
    return found;
  };
  const shapes = new Map<Element, SVGGeometryElement[]>();
  /** A shape's paint at points a pixel apart down a box, in a few columns across it. */
  const paints = (shape: SVGGeometryElement, box: DOMRect): boolean => {
    const { fill, stroke } = getComputedStyle(shape);
    const toShape = shape.getScreenCTM()?.inverse();
    if (!toShape) return false;
    for (let column = 0.5; column < 12; column++) {
      for (let y = box.top + 0.5; y < box.bottom; y++) {
        const at = new DOMPoint(box.left + (column / 12) * box.width, y).matrixTransform(toShape);
        if (stroke !== 'none' && shape.isPointInStroke(at)) return true;
        if (fill !== 'none' && shape.isPointInFill(at)) return true;
      }
    }
    return false;
  };
  const keyOf = (text: Element): string | undefined =>
    text.closest<SVGElement>('[data-key]')?.dataset.key;
  /** A correction strikes the printed value on purpose; a band or a halo lies behind its words. */
  const struckBy = (text: Element, ink: DOMRect): string | undefined => {
    const svg = text.closest('svg');
    if (!svg) return undefined;
    // The bodies of the letters: what touches a tail, a dot or an end does not strike the word.
    const end = Math.min(3, ink.width / 4);
    const box = new DOMRect(
      ink.x + end,
      ink.y + ink.height / 4,
      ink.width - 2 * end,
      ink.height / 2,
    );
    const hasHalo = getComputedStyle(text).stroke !== 'none';
    const shape = shapesOf(svg).find((each) => {
      const isAfter = text.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
      const { stroke } = getComputedStyle(each);
      if (!isAfter && (hasHalo || stroke === 'none')) return false;
      const ours = each.getAttribute('stroke') === 'var(--red)';
      if (ours && each.dataset.key?.replace(':limit', ':value') === keyOf(text)) return false;
      const room = each.getBoundingClientRect();
      const apart =
        room.right < box.left ||
        room.left > box.right ||
        room.bottom < box.top ||
        room.top > box.bottom;
      return !apart && paints(each, box);
    });
    return shape && `${shape.localName} ${shape.dataset.key ?? shape.getAttribute('d') ?? ''}`;
  };

  const boxes: TextBox[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (element === null || text === '' || element.closest('.sr-only') !== null) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const room = element.getBoundingClientRect();
    if (inWindow && (room.bottom < 0 || room.top > innerHeight)) continue;
    const style = getComputedStyle(element);
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    const scale = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
    const size = Number.parseFloat(style.fontSize) * scale;
    let above = 0;
    let below = 0;
    // A turned label keeps its whole box.
    if (pen !== null && (matrix === null || Math.abs(matrix.b) < 0.01)) {
      pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const ink = pen.measureText(text);
      above = (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent) * scale;
      below = (ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent) * scale;
    }
    range.selectNodeContents(node);
    const ancestors = ancestorsOf(element).map(numberOf);
    const pin = pinOf(element);
    // A range measures letters as they were before they were squeezed into their room.
    const squeezed = element.hasAttribute('textLength');
    for (const line of (squeezed ? element : range).getClientRects()) {
      const height = Math.max(line.height - above - below, 1);
      const cut = cutOf(element, new DOMRect(line.x, line.y + above, line.width, height));
      if (cut.box.right - cut.box.left < 0.5 || cut.box.bottom - cut.box.top < 0.5) continue;
      boxes.push({
        text,
        where: nameOf(element),
        element: numberOf(element),
        ancestors,
        left: cut.box.left + scrollX,
        top: cut.box.top + scrollY,
        right: cut.box.right + scrollX,
        bottom: cut.box.bottom + scrollY,
        size,
        clippedBy: cut.clippedBy,
        ...pin,
        scrolls: cut.scrolls,
        struckBy: struckBy(element, new DOMRect(line.x, line.y + above, line.width, height)),
      });
    }
  }
  return boxes;
}
