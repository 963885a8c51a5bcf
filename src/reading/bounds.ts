/** How the words around a number bound it. */
export type Bound =
  'exact' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about' | 'nearly';

/** A bound as printed: what it says and where its words begin and end in the line. */
export interface BoundRead {
  readonly bound: Bound;
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

type Rule = readonly [bound: Bound, words: string];

/** Words that may stand between a bound and its number. */
const link = '(?:[了到至为有在达]|保持在|稳定在|人民币){0,2} *$';

/*
 * What stands before a number, the plainest first. Each word that begins or ends other words
 * (节约, 附近, 通过, 高超) says what may not stand before it.
 */
const prefixes: readonly Rule[] = [
  [
    'at-most',
    '(?:≤|<=|小于(?:或|且)?等于|不(?:得|能|应|可|宜)?(?:超过|超出|超|高于|多于|大于|突破|逾)|未超过|至多|最多|最长|最高|上限)',
  ],
  [
    'at-least',
    '(?:≥|>=|大于(?:或|且)?等于|不(?:得|能|应|可|宜)?(?:低于|少于|小于|短于|下于|亚于)|至少|最少|最低|最短|起码|下限|保底|达到或超过)',
  ],
  ['less-than', '(?:<|低于|少于|小于|短于|不足|不到|不满|未满|未达|达不|不及)'],
  [
    'more-than',
    '(?:>|超过|超出|(?<![高赶反])超|突破|(?<![突打])破|逾|高于|多于|大于|优于|长于|跨越|跨过|跃上|迈上)',
  ],
  ['nearly', '(?:接近|将近|逼近|(?<![附邻临亲靠就远最相切]|(?<!补)贴)近|几乎)'],
  [
    'about',
    '(?:≈|大约|约(?:占总数|占|合)|(?<![节签合预集条公契违续制特盟邀隐简婚失毁履缔俭誓规])约|大概|大致|估计)',
  ],
  ['at-least', '(?<![不期届充美圆丰])满'],
];

/** Before 百 or 半 alone, short words bound too that elsewhere mark an aspect (走过3年). */
const beforeBare: readonly Rule[] = [
  ['more-than', '(?:(?<![经通])过|破)'],
  ['at-least', '(?<![以之])上'],
];

const gap = '[^，。；、,;0-9]{1,24}(?:的|总数|总量|总额)$';
/** 不低于上年的80%: words stand between the bound and its share. */
const ofShare: readonly Rule[] = [
  ['at-most', `不(?:得|能|应|可)?(?:超过|高于|多于|突破)${gap}`],
  ['at-least', `不(?:得|能|应|可)?(?:低于|少于)${gap}`],
  ['less-than', `(?:低于|少于|不足|不到)${gap}`],
  ['more-than', `(?:超过|超|高于|突破)${gap}`],
];

/** 至少建成3家, 最高可给予5万元: a verb stands between. */
const throughVerb: readonly Rule[] = [
  [
    'at-most',
    '最高(?:提至|提高到|提高至|上浮|可|能|给予|享受|申请|获得|获|补贴|补助|奖励|资助|额度|贷款|授信|支持|一次性|再|达|为)+$',
  ],
  ['at-most', '(?:不超过|最多|至多)[一-龥]{1,4}$'],
  ['at-least', '(?:不少于|至少|最少)[一-龥]{1,6}$'],
];

const inclusive = '(?:\\(含(?:本数)?\\)|含|及)?';
const suffixes: readonly Rule[] = [
  ['at-least', `^ *${inclusive}(?:及?以上|之上|起(?=[、，。；,;)） ]|$)|起步|保底)`],
  ['at-most', `^ *${inclusive}(?:及?以下|以内|之内|封顶|为限|为上限)`],
  ['about', '^ *(?:左右|上下)'],
  ['more-than', '^ *(?:有余|开外|出头)'],
];
const inside: Rule = ['at-most', '^ *内(?!部|外|地|容|涵|生|需|控|河|贸|设|陆|资|在|科|网|湖|蒙)'];
const over: Rule = ['more-than', '^ *[多余](?![种样元项个名人家方层渠次])'];

/** The bound of a number from `start` up to `end`, its unit's end, in a half-width line. */
export function boundAt(line: string, start: number, end: number, own: Bounded): BoundRead {
  const before = line.slice(Math.max(0, start - 40), start);
  const after = line.slice(end, end + 12);
  const suffix = find(own.span ? [...suffixes, inside, over] : suffixes, after);
  const prefix = find(
    (own.bare ? [...prefixes, ...beforeBare] : prefixes).map(([bound, words]) => [
      bound,
      words + link,
    ]),
    before,
  );
  const close = { start: start - (prefix?.length ?? 0), end: end + (suffix?.length ?? 0) };
  const soft = prefix?.bound === 'nearly' || prefix?.bound === 'about';
  if (prefix && (!soft || !suffix)) return { bound: prefix.bound, ...close };
  if (suffix) return { bound: suffix.bound, ...close };
  const far = find([...(own.percent ? ofShare : []), ...throughVerb], before);
  if (far) return { bound: far.bound, start, end };
  return { bound: own.more ? 'more-than' : 'exact', start, end };
}

const compiled = new Map<string, RegExp>();

function find(rules: readonly Rule[], text: string): { bound: Bound; length: number } | null {
  for (const [bound, words] of rules) {
    const known = compiled.get(words) ?? new RegExp(words);
    compiled.set(words, known);
    const match = known.exec(text);
    if (match) return { bound, length: match[0].length };
  }
  return null;
}
