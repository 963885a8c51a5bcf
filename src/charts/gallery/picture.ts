import type { Ledger } from '../../data/ledger.ts';
import { langs, type Lang } from '../../i18n/lang.ts';
import { messageOf } from '../../prose/fill.ts';
import type { Chart, State } from '../chart.ts';
import { svgDocument } from '../dom.ts';
import type { Cases } from '../forms/cases.ts';
import { createPen } from '../pen.ts';
import { draw, widths, type Width } from '../plot.ts';
import { render } from '../render.ts';

/** One drawing: of a state of a chart, or of a case of a form. */
export interface Picture {
  /** Its file's name without the ending: `{owner}.{state}.{lang}.{width}`. */
  readonly name: string;
  readonly owner: string;
  readonly state: string;
  readonly lang: Lang;
  readonly width: Width;
  readonly title: string;
  readonly svg: string;
}

const sizes = Object.keys(widths) as Width[];

type Named = Omit<Picture, 'name' | 'svg' | 'width'>;

function picture(named: Named, width: Width, svg: string): Picture {
  const { owner, state, lang } = named;
  return { ...named, width, name: [owner, state, lang, width].join('.'), svg: lines(svg) };
}

/** A state of a chart in both languages at both widths. @throws as `render` does. */
export function statePictures(chart: Chart, state: State, ledger: Ledger): Picture[] {
  return langs.flatMap((lang) => {
    const { title, drawings } = render(chart, state, lang, ledger);
    const named = { owner: chart.id, state: state.id, lang, title };
    return sizes.map((width) => picture(named, width, drawings[width].svg));
  });
}

/**
 * Every case of a form in both languages at both widths.
 * @throws naming the case where one cannot be drawn.
 */
export function formPictures(form: string, cases: Cases, ledger: Ledger): Picture[] {
  return Object.entries(cases).flatMap(([state, drawn]) =>
    langs.flatMap((lang) =>
      sizes.map((width) => {
        const owner = `src/charts/forms/${form}.cases.ts: ${state} (${lang}, ${width})`;
        const title = `${form}, ${state}`;
        try {
          const drawing = drawn(createPen(ledger, lang, width, owner));
          const { svg } = draw(drawing, width, title, ledger.figures);
          return picture({ owner: `forms/${form}`, state, lang, title }, width, svg);
        } catch (error) {
          throw new Error(`${owner}: ${messageOf(error)}`, { cause: error });
        }
      }),
    ),
  );
}

/** One element a line, so that a diff shows which mark moved. */
function lines(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

/** The marks of a drawing, sorted: the key of each, and the sign it is, where it is one. */
export function marksOf(svg: string): string[] {
  const marks = [...svgDocument(svg).querySelectorAll('[data-key]')];
  return marks
    .map((mark) => {
      const sign = mark.closest('[data-sign]')?.getAttribute('data-sign');
      return [mark.getAttribute('data-key'), sign].filter(Boolean).join(' ');
    })
    .sort();
}
