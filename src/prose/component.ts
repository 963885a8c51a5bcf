import type { Ledger } from '../data/ledger.ts';
import { capital } from '../format/phrase.ts';
import type { Lang } from '../i18n/lang.ts';
import { messageOf } from './fill.ts';
import { literal, type Attribute, type Node } from './mdx.ts';
import { kinds, resolve, type Attributes, type Kind } from './reference.ts';

/** The kind of number that a component prints (`Figure` a figure); undefined for every other one. */
export function componentKind(name: string | null | undefined): Kind | undefined {
  return kinds.find((kind) => capital(kind) === name);
}

/**
 * What is wrong with a component that prints a number; null where it can print it, or where the
 * grammar says what is wrong.
 */
export function checkComponent(node: Node, ledger: Ledger, lang: Lang): string | null {
  const kind = componentKind(node.name);
  const attributes = attributesOf(node.attributes ?? []);
  if (!kind || attributes === null) return null;
  try {
    resolve({ kind, attributes }, ledger, lang);
    return null;
  } catch (error) {
    return `<${node.name ?? ''}>: ${messageOf(error)}`;
  }
}

/** Only what is written out can be checked before the page is built; null where something is not. */
function attributesOf(list: readonly Attribute[]): Attributes | null {
  const read = list.map(({ name, value }) => [name, said(value)] as const);
  const whole = read.flatMap(([name, value]) =>
    name === undefined || value === null ? [] : [[name, value] as const],
  );
  return whole.length < read.length ? null : Object.fromEntries(whole);
}

function said(value: Attribute['value']): string | boolean | null {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const text = literal(value.value);
  return text === 'true' || (text === 'false' ? false : text);
}
