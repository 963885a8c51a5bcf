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

/** What is wrong with a component that prints a number; null where it can print it. */
export function checkComponent(node: Node, ledger: Ledger, lang: Lang): string | null {
  const kind = componentKind(node.name);
  if (!kind) return null;
  try {
    resolve({ kind, attributes: attributesOf(node.attributes ?? []) }, ledger, lang);
    return null;
  } catch (error) {
    return `<${node.name ?? ''}>: ${messageOf(error)}`;
  }
}

function attributesOf(list: readonly Attribute[]): Attributes {
  return Object.fromEntries(list.map(({ name, value }) => [named(name), read(name, value)]));
}

function named(name: string | undefined): string {
  if (name === undefined) throw new Error('invalid attribute: write each one out');
  return name;
}

/** Only what is written out can be checked before the page is built. */
function read(name: string | undefined, value: Attribute['value']): string | boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const said = literal(value.value);
  if (said === null) throw new Error(`invalid ${name ?? ''}: {${value.value}} (write it out)`);
  return said === 'true' || (said === 'false' ? false : said);
}
