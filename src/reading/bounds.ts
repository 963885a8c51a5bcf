import {
  boundsAfter,
  boundsAfterSpan,
  boundsBefore,
  boundsBeforeBare,
  type Bound,
  type BoundWords,
} from './words/bounds.ts';
import { leadUp, signAfter, signBefore, signsOf } from './text/width.ts';
import { pattern } from './words/list.ts';
import { startsOf } from './words/seek.ts';

/** A bound as printed: what it says and where its words begin and end in the line. */
export interface BoundRead {
  readonly bound: Bound;
  /** On which side of the number its words stand; null where there are none. */
  readonly side: 'before' | 'after' | null;
  /** Where the words before the number begin; the number's own start where there are none. */
  readonly start: number;
  /** Where the words after the unit end; the unit's own end where there are none. */
  readonly end: number;
}

/** What a bound depends on besides the words around the number. */
export interface Bounded {
  /** Whether 多 or 余 stands between number and unit. */
  readonly more: boolean;
  /** The unit is time or distance, after which 内 is a ceiling. */
  readonly span: boolean;
  readonly percent: boolean;
  /** The number is 百, 千, 万 or 半 alone: 过百, 上千, 过半. */
  readonly bare: boolean;
}

type Rule = readonly [bound: Bound, words: RegExp];
/** And the sign that its word ends with. */
type Before = readonly [bound: Bound, words: RegExp, end: string];
/** Rules by the code of that sign, each with its place among all of them. */
type ByEnd = ReadonlyMap<number, readonly (readonly [order: number, ...Before])[]>;

/** Words that may stand between a bound and its number. */
const link = '(?:[了到至为有在达]|保持在|稳定在|人民币){0,2} *$';

const beforeOf = (list: readonly BoundWords[]): readonly Before[] =>
  list.flatMap(([bound, words]) =>
    words.map(({ word, unless }): Before => {
      const beside = unless.length === 0 ? '' : `(?<!${unless.join('|')})`;
      return [bound, new RegExp(`${beside}${word}${link}`), word.slice(-1)];
    }),
  );
const after = (list: readonly BoundWords[]): readonly Rule[] =>
  list.map(([bound, words]) => [
    bound,
    new RegExp(`^ *(?:\\(含(?:本数)?\\)|含|及)?(?:${pattern(words)})`),
  ]);

const byEnd = (rules: readonly Before[]): ByEnd =>
  Map.groupBy(
    rules.map((rule, order) => [order, ...rule] as const),
    ([, , , end]) => end.charCodeAt(0),
  );
const before = beforeOf(boundsBefore);
const beforeBare = [...before, ...beforeOf(boundsBeforeBare)];
const prefixes = byEnd(before);
const barePrefixes = byEnd(beforeBare);
/** The signs that may stand right before a number that words before it bound. */
const lastSigns = signsOf(`了到至为有在达币${beforeBare.map(([, , end]) => end).join('')}`);
/** So much before a number holds the end of its bound and two links: 不超过人民币. */
const reach = 7;
const suffixes: readonly Rule[] = [
  ...after(boundsAfter),
  ['at-least', /^ *起(?=[、，。；,;)） ]|$)/],
  // 三分之一不到, but 5人不到岗.
  ['less-than', /^ *[还都也]?(?:不到|不足)(?=[、，。；,;)） 的]|$)/],
];
const spanSuffixes = [...suffixes, ...after(boundsAfterSpan)];
/** 三分之二强: a little more than the share, or a little less; what follows may be said of it. */
const shareSuffixes: readonly Rule[] = [
  ['less-than', /^ *[还都也]?(?:不到(?![位岗账场期\d])|不足(?!\d))/],
  ['more-than', /^ *强(?=[、，。；,;)） 的]|$)/],
  ['nearly', /^ *弱(?=[、，。；,;)） 的]|$)/],
];

/** The signs that may begin what bounds a number after its unit. */
const firstSigns = signsOf(
  `(含及起还都也不强弱${[...boundsAfter, ...boundsAfterSpan].flatMap(([, list]) => list.flatMap(({ word }) => startsOf(word))).join('')}`,
);

const gap = '[^，。；、,;0-9]{1,24}(?:的|总数|总量|总额)$';
/** 不低于上年的80%: words stand between the bound and its share. */
const ofShare: readonly Rule[] = [
  ['at-most', new RegExp(`不(?:得|能|应|可)?(?:超过|高于|多于|突破)${gap}`)],
  ['at-least', new RegExp(`不(?:得|能|应|可)?(?:低于|少于)${gap}`)],
  ['less-than', new RegExp(`(?:低于|少于|不足|不到)${gap}`)],
  ['more-than', new RegExp(`(?:超过|超|高于|突破)${gap}`)],
];

/** 至少建成3家, 最高可给予5万元: a verb stands between. */
const throughVerb: readonly Rule[] = [
  [
    'at-most',
    /最高(?:提至|提高到|提高至|上浮|可|能|给予|享受|申请|获得|获|补贴|补助|奖励|资助|额度|贷款|授信|支持|一次性|再|达|为)+$/,
  ],
  ['at-most', /(?:不超过|最多|至多)[一-龥]{1,4}$/],
  ['at-least', /(?:不少于|至少|最少)[一-龥]{1,6}$/],
];

/** The bound of a number from `start` up to `end`, its unit's end, in a half-width line. */
export function boundAt(line: string, start: number, end: number, own: Bounded): BoundRead {
  const lead = line.slice(Math.max(0, start - 40), start);
  const trail = line.slice(end, end + 12);
  const bounded = firstSigns[signAfter(line, end).charCodeAt(0)] === 1;
  const behind = own.span ? spanSuffixes : suffixes;
  const suffix = bounded
    ? (find(behind, trail) ?? (own.percent ? find(shareSuffixes, trail) : null))
    : null;
  const prefix = longest(own.bare ? barePrefixes : prefixes, lead);
  const close = { start: start - (prefix?.length ?? 0), end: end + (suffix?.length ?? 0) };
  const soft = prefix?.bound === 'nearly' || prefix?.bound === 'about';
  if (prefix && (!soft || !suffix)) return { bound: prefix.bound, side: 'before', ...close };
  if (suffix) return { bound: suffix.bound, side: 'after', ...close };
  const far =
    (own.percent && /[的数量额]$/.test(lead.slice(-1)) ? find(ofShare, lead) : null) ??
    (/[一-龥]/.test(lead.slice(-1)) ? find(throughVerb, lead) : null);
  if (far) return { bound: far.bound, side: 'before', start, end };
  return { bound: own.more ? 'more-than' : 'exact', side: null, start, end };
}

/**
 * Lets the parts of a list share the bound of its first or its last: 分别增长5%、6.5%左右. Only a
 * list that says 分别 or 均 does so.
 */
export function shareBounds(line: string, reads: readonly BoundRead[]): readonly BoundRead[] {
  const shared = [...reads];
  const share = (at: number, from: number, side: BoundRead['side']): void => {
    const own = shared[at];
    const other = shared[from];
    if (own?.bound !== 'exact' || other?.side !== side) return;
    const [first, second] = at < from ? [own, other] : [other, own];
    const sentence =
      leadUp(line, first.start)
        .split(/[。；;]/)
        .at(-1) ?? '';
    if (!/分别|均|依次|各/.test(sentence)) return;
    if (/^ *[、和与及] *$/.test(line.slice(first.end, second.start))) {
      shared[at] = { ...own, bound: other.bound, side };
    }
  };
  for (let at = shared.length - 2; at >= 0; at -= 1) share(at, at + 1, 'after');
  for (let at = 1; at < shared.length; at += 1) share(at, at - 1, 'before');
  return shared;
}

interface Found {
  readonly bound: Bound;
  readonly length: number;
}

function find(rules: readonly Rule[], text: string): Found | null {
  for (const [bound, words] of rules) {
    const match = words.exec(text);
    if (match) return { bound, length: match[0].length };
  }
  return null;
}

/** The longest of the bounds that end a text: 不超过 before 超过. */
function longest(rules: ByEnd, text: string): Found | null {
  if (lastSigns[signBefore(text, text.length).charCodeAt(0)] !== 1) return null;
  const near = text.trimEnd().slice(-reach);
  let best: Found & { readonly order: number } = { bound: 'exact', length: 0, order: 0 };
  for (let at = 0; at < near.length; at += 1) {
    for (const [order, bound, words] of rules.get(near.charCodeAt(at)) ?? []) {
      const length = words.exec(text)?.[0].length ?? 0;
      // Of two that are as long, the one that was named first.
      const first = length === best.length && order < best.order;
      if (length > best.length || (length > 0 && first)) best = { bound, length, order };
    }
  }
  return best.length > 0 ? best : null;
}
