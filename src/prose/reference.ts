import type { Ledger } from '../data/ledger.ts';
import type { Figure } from '../data/schema/figures.ts';
import type { ChangeForm } from '../format/change.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Where } from './condition.ts';
import { sayWorked } from './say-worked.ts';
import { unknown } from './unknown.ts';
import {
  sayChange,
  sayContext,
  sayCount,
  sayFigure,
  sayRate,
  sayRatio,
  sayShare,
  type Said,
  type SayOptions,
} from './say.ts';

/** The ways in which prose can name a number. */
export const kinds = [
  'figure',
  'ratio',
  'share',
  'change',
  'count',
  'rate',
  'context',
  'worked',
] as const;

/** One of them. */
export type Kind = (typeof kinds)[number];

/** What a component or a template says besides its kind: `<Figure id="x" unit />`. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** A number that prose names: the same thing as a component or as a template's `{figure:x}`. */
export interface Reference {
  readonly kind: Kind;
  readonly attributes: Attributes;
}

const flags = ['unit', 'bound', 'accrual', 'full', 'capital'] as const;

/** Says a number that prose names, or throws with what is wrong in the reference. */
export function resolve({ kind, attributes }: Reference, ledger: Ledger, lang: Lang): Said {
  const named = (name: string): Figure => figureOf(needed(attributes, name), ledger);
  switch (kind) {
    case 'figure':
      allow(attributes, ['id', ...flags]);
      return sayFigure(named('id'), ledger, lang, options(attributes));
    case 'ratio':
      allow(attributes, ['of', 'to']);
      return sayRatio(named('of'), named('to'), ledger, lang);
    case 'share':
      allow(attributes, ['of', 'to']);
      return sayShare(named('of'), named('to'), ledger, lang);
    case 'change':
      allow(attributes, ['from', 'to', 'form']);
      return sayChange(named('from'), named('to'), ledger, lang, form(attributes));
    case 'rate': {
      allow(attributes, ['of', 'to', 'unit']);
      const { unit } = options({ unit: attributes.unit ?? false });
      const to = ledger.contextRow(needed(attributes, 'to'));
      return sayRate(named('of'), to, ledger, lang, unit);
    }
    case 'context':
      allow(attributes, ['id']);
      return sayContext(ledger.contextRow(needed(attributes, 'id')), ledger, lang);
    case 'worked': {
      allow(attributes, ['check', 'step', 'range', 'capital']);
      const { range = false, capital = false } = attributes;
      if (typeof range !== 'boolean') throw new Error(`invalid range: ${range}`);
      if (typeof capital !== 'boolean') throw new Error(`invalid capital: ${capital}`);
      const [check, step] = [needed(attributes, 'check'), needed(attributes, 'step')];
      return sayWorked(check, step, ledger, lang, { range, capital });
    }
    case 'count': {
      const { of, spelled = false, ...where } = attributes;
      if (typeof spelled !== 'boolean') throw new Error(`invalid spelled: ${spelled}`);
      return sayCount(needed({ of: of ?? false }, 'of'), texts(where), ledger, lang, spelled);
    }
  }
}

function figureOf(id: string, { figures }: Ledger): Figure {
  const found = figures.find((figure) => figure.id === id);
  if (found !== undefined) return found;
  throw new Error(
    unknown(
      'figure',
      id,
      figures.map((figure) => figure.id),
    ),
  );
}

function options(attributes: Attributes): SayOptions {
  const given = flags.flatMap((flag) => {
    const value = attributes[flag];
    if (typeof value === 'string') throw new Error(`invalid ${flag}: ${value}`);
    return value === undefined ? [] : [[flag, value] as const];
  });
  return Object.fromEntries(given);
}

function form({ form: value = 'both' }: Attributes): ChangeForm {
  if (value === 'both' || value === 'absolute' || value === 'relative') return value;
  throw new Error(`invalid form: ${value}`);
}

function needed(attributes: Attributes, name: string): string {
  const value = attributes[name];
  if (typeof value !== 'string' || value === '') throw new Error(`missing ${name}`);
  return value;
}

function allow(attributes: Attributes, names: readonly string[]): void {
  const unknown = Object.keys(attributes).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`unknown attribute: ${unknown}`);
}

function texts(attributes: Attributes): Where {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      if (typeof value !== 'string') throw new Error(`invalid ${name}: ${value}`);
      return [name, value];
    }),
  );
}
