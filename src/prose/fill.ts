import type { Ledger } from '../data/ledger.ts';
import type { Lang } from '../i18n/lang.ts';
import { kinds, resolve, type Kind } from './reference.ts';
import type { Said } from './say.ts';
import { tagPattern } from './tag.ts';

/** A number in a filled template, with the rows it comes from. */
export interface Part extends Said {
  readonly kind: Kind;
  /** What stood between the braces. */
  readonly tag: string;
  /** The ids it names: of figures and outside facts, a check and its line, or what it counts. */
  readonly named: readonly string[];
}

/**
 * Fills a template and keeps the numbers apart, so that a component can link them:
 * `{figure:id}`, `{ratio:a/b}`, `{share:a/b}`, `{change:a/b}`, `{count:figures:status=target}`,
 * `{worked:check/step}`.
 * What a component takes as attributes follows a colon: `{figure:id:unit:bound=false}`.
 * An error begins with the owner, such as `src/charts/x.chart.ts: state total`.
 */
export function parts(
  template: string,
  ledger: Ledger,
  lang: Lang,
  owner: string,
): readonly (string | Part)[] {
  try {
    return partsOf(template, ledger, lang);
  } catch (error) {
    throw new Error(`${owner}: ${messageOf(error)}`, { cause: error });
  }
}

/** The same for a caller that names the owner itself. */
export function partsOf(template: string, ledger: Ledger, lang: Lang): readonly (string | Part)[] {
  const filled: (string | Part)[] = [];
  let end = 0;
  for (const match of template.matchAll(tagPattern)) {
    filled.push(plain(template.slice(end, match.index)), part(match[1] ?? '', ledger, lang));
    end = match.index + match[0].length;
  }
  filled.push(plain(template.slice(end)));
  return filled.filter((each) => each !== '');
}

/** What a caught error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Fills a template to plain text. */
export function fill(template: string, ledger: Ledger, lang: Lang, owner: string): string {
  return parts(template, ledger, lang, owner)
    .map((each) => (typeof each === 'string' ? each : each.text))
    .join('');
}

function part(tag: string, ledger: Ledger, lang: Lang): Part {
  const [word = '', subject = '', ...rest] = tag.split(':');
  const kind = kinds.find((each) => each === word);
  if (!kind) throw new Error(`unknown template: {${tag}}`);
  const named = subjects(kind, subject);
  const attributes = { ...named, ...Object.fromEntries(rest.map(attribute)) };
  return { kind, tag, named: Object.values(named), ...resolve({ kind, attributes }, ledger, lang) };
}

function subjects(kind: Kind, subject: string): Readonly<Record<string, string>> {
  if (kind === 'figure' || kind === 'context') return { id: subject };
  if (kind === 'count') return { of: subject };
  const [first = '', second = ''] = subject.split('/');
  if (kind === 'worked') return { check: first, step: second };
  return kind === 'change' ? { from: first, to: second } : { of: first, to: second };
}

function attribute(text: string): [string, string | boolean] {
  const [name = '', value] = text.split('=');
  if (value === undefined || value === 'true') return [name, true];
  return [name, value === 'false' ? false : value];
}

function plain(text: string): string {
  if (/[{}]/.test(text)) throw new Error(`unpaired brace: ${text}`);
  return text;
}
