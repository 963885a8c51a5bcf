import type { Figure } from '../../data/schema/figures.ts';
import { hasMark } from '../grammar/colour.ts';
import { placeColour, type Pen } from '../pen.ts';
import type { Cases } from './cases.ts';
import type { Pair, SheetRow } from './sheet-row.ts';
import { sheet } from './sheet.ts';

const nothing = { en: 'no result', zh: '没有结果' };

function row(name: string, figures: readonly Figure[], pen: Pen): SheetRow {
  const blank = figures.some(({ status }) => status === 'reported') ? undefined : pen.say(nothing);
  const marks = figures.filter(hasMark);
  return { name, figures: marks, ...(blank === undefined ? {} : { blank }) };
}

const pairs = (pen: Pen): Pair[] =>
  pen.ledger.answers.flatMap(({ promise, result }) =>
    result === null ? [] : [{ promise: pen.figure(promise), result: pen.figure(result) }],
  );

/** A row a place, in its colour; the last without one. */
function byPlace(pen: Pen): SheetRow[] {
  const of = (id: string | null): Figure[] =>
    pen.ledger.figures.filter(({ place }) => place === id);
  return [
    ...pen.ledger.places.map(({ id, name }) => ({
      ...row(name[pen.lang], of(id), pen),
      colour: placeColour(pen.ledger, id),
    })),
    row(pen.say({ en: 'Not said', zh: '没有写明' }), of(null), pen),
  ];
}

/** A row a document, with answers that cross from one to another. */
function byDocument(pen: Pen): SheetRow[] {
  return pen.ledger.documents.map(({ id, published }, nth) => ({
    ...row(pen.say({ en: 'Text', zh: '文章' }), pen.ledger.figuresOf(id), pen),
    sub: pen.day(published),
    crossings: pairs(pen).filter(({ promise }) => promise.document === id),
    leads: [...new Set(pairs(pen).map(({ result }) => result.id))],
    ...(nth === 1 ? { aside: pen.say({ en: 'said at the side', zh: '旁注' }) } : {}),
  }));
}

/** Answers face to face, and everything else in a second row. */
function answered(pen: Pen): SheetRow[] {
  const facing = pairs(pen);
  const ids = facing.flatMap(({ promise, result }) => [promise.id, result.id]);
  const rest = pen.ledger.figures.filter(({ id }) => !ids.includes(id));
  return [
    {
      name: pen.say({ en: 'Answered', zh: '有下文' }),
      figures: [],
      pairs: facing,
      subject: () => pen.say({ en: 'a subject', zh: '主题' }),
    },
    row(pen.say({ en: 'All others', zh: '其他' }), rest, pen),
  ];
}

export default {
  'by-place': sheet(byPlace),
  'by-document': sheet(byDocument),
  answered: sheet(answered),
} satisfies Cases;
