import { headingWords, leadInWords, type Headed } from '../words/status.ts';
import { seek, soughtWords } from '../words/seek.ts';
import { halfWidth } from '../text/width.ts';
import { oneYear, partOf, partWords } from './parts.ts';
import { titleOf, type Title } from './title.ts';

/** What a paragraph stands under. */
export interface Setting {
  readonly title: Title;
  /** What the headings above it say of it; null where they do not tell. */
  readonly headed: Headed | null;
  /** The year that those headings name; empty where they name none. */
  readonly year: string;
  /** The part of a year that those headings name, as ISO 8601; empty where they name none. */
  readonly part: string;
}

/** The setting of a line on its own. */
export const nowhere: Setting = {
  title: { text: '', genre: null, reviewed: '', planned: '', span: '', wide: false, published: '' },
  headed: null,
  year: '',
  part: '',
};

const headings = seek(...headingWords.map(([headed, list]) => soughtWords(headed, list)));
/** A lead-in and its colon, or its verb: 主要目标如下：, 目标是. */
export const leadIns = seek(
  ...leadInWords.map(([headed, list]) =>
    soughtWords(headed, list, '', '(?:[^，。；：:\\d]{0,6}[:：]|(?<=目标|任务)[是为])'),
  ),
);

/** How deep a heading lies, by its number; the plain one is 0, what is no heading null. */
const levels: readonly RegExp[] = [
  /^第[一二三四五六七八九十百\d]+[章节部编]/,
  /^[一二三四五六七八九十]+[、.．]/,
  /^[（(][一二三四五六七八九十]+[)）]/,
  /^\d{1,2}[、.．](?!\d)/,
  /^[（(]\d{1,2}[)）]/,
];

interface Heading {
  readonly level: number;
  readonly headed: Headed | null;
  readonly year: string;
  /** 上半年, as it names it. */
  readonly part: string;
}

/** A heading that says what is to be done is none of what is in force: 提高补贴标准. */
const doing =
  /^(?:扩大|提高|完善|落实|优化|健全|加[强大快]|规范|延长|放宽|调整|推[进动]|强化|提升)/;

/** The heading that a paragraph is or begins with: its number and what stands before its first stop. */
function headingOf(paragraph: string, next: string, depth: number): Heading | null {
  const level = levels.findIndex((rule) => rule.test(paragraph));
  const [words = ''] = paragraph.split(/[。：:；，,]/, 1);
  const whole = words.length === paragraph.replace(/[。：:]$/, '').length;
  if (words.length > 40 || (level < 0 && (!whole || /\d[^年\d]|^\d/.test(words)))) return null;
  // A line that only ends in a stop is a sentence.
  if (level < 0 && paragraph.endsWith('。')) return null;
  // Nor is a cell of a table, after which another follows.
  if (level < 0 && !/[。；：:]/.test(next) && !levels.some((rule) => rule.test(next))) return null;
  const last = headings(words).at(-1)?.what ?? null;
  const bare = words.replace(/^[（(第]?[一二三四五六七八九十\d]+[)）、.．章节部编]*/, '');
  const said = last === 'rule' && (doing.test(bare) || bare.length > 12) ? null : last;
  const year = /(20\d\d)年/.exec(words)?.[1] ?? '';
  if (level < 0 && said === null) return null;
  // What is counted right there heads nothing: 1.每年开发岗位150个.
  const counts = /\d/.test(words.replace(/^[（(]?\d{1,2}[)）、.．]|20\d\d年?/g, ''));
  const headed = counts ? null : said;
  return { level: level < 0 ? depth + 0.4 : level + 1, headed, year, part: partIn(bare) };
}

const part = new RegExp(partWords);

function partIn(heading: string): string {
  return part.exec(heading)?.[0] ?? '';
}

/** The part of a year that headings name; what is to be done is in none that they do not name. */
function partUnder(open: readonly Heading[], { reviewed, planned }: Title): string {
  const at = open.findLastIndex(
    (each) => each.part !== '' || each.year !== '' || each.headed === 'target',
  );
  const named = open[at]?.part ?? '';
  const year =
    open.slice(0, at + 1).findLast((each) => each.year !== '')?.year ??
    oneYear(reviewed || planned);
  return named === '' || year === '' ? '' : partOf(named, year);
}

/** What each paragraph of a document stands under, headings and lead-ins before it considered. */
export function settingsOf(paragraphs: readonly string[]): readonly Setting[] {
  const title = titleOf(paragraphs);
  const open: Heading[] = [];
  return paragraphs.map((paragraph, at) => {
    const depth = Math.floor(open.at(-1)?.level ?? 0);
    const next = paragraphs[at + 1] ?? '';
    const titled = paragraph.length === title.text.length && halfWidth(paragraph) === title.text;
    const heading = titled ? null : headingOf(paragraph, next, depth);
    if (heading) {
      while ((open.at(-1)?.level ?? -1) >= heading.level) open.pop();
      open.push(heading);
    }
    const setting: Setting = {
      title,
      headed: open.findLast(({ headed }) => headed !== null)?.headed ?? null,
      year: open.findLast(({ year }) => year !== '')?.year ?? '',
      part: partUnder(open, title),
    };
    const lead = leadInAtEnd(paragraph);
    // What a paragraph announces holds for the deeper items that follow it.
    if (lead)
      open.push({
        level: (open.at(-1)?.level ?? 0) + 0.5,
        headed: lead,
        year: '',
        part: partIn(paragraph.slice(-40)),
      });
    return setting;
  });
}

function leadInAtEnd(paragraph: string): Headed | null {
  if (!/[:：]$/.test(paragraph)) return null;
  const tail = paragraph.slice(-40);
  return leadIns(tail).findLast(({ end }) => end === tail.length)?.what ?? null;
}
