import type { ReadDocument } from '../document.ts';
import type { Reading } from '../reading.ts';
import { indicatorsBy, sure } from './indicator.ts';
import type { KnownIndicator } from './known.ts';
import { nearness } from './near.ts';

/** Units that are written in more than one way, as the ledger writes them. */
const sameUnit: Readonly<Record<string, string>> = { 名: '人', 位: '人', 户: '家' };

/** What may stand before a name in its clause and leaves it the same: when, or that it was done. */
const plainly =
  '(?:\\P{Script=Han}|[年月末底日每均今去上当本到至自已要将]|其中|以来|目前|截至|累计|全[国省市县区]|开展|实现|完成|组织|帮扶|建成|举办|力争|确保|计划|预计)*';
/** And where, so that what it counts is all there is of it. */
const before = new RegExp(
  `^${plainly}(?:\\p{Script=Han}{2,8}(?:省|(?<!城)市|县|(?<!社|园)区|州|镇|乡))?${plainly}$`,
  'u',
);
/** What may stand between a name and its number: nothing that counts something else of it. */
const between =
  /^(?:[（(][^（()）]*[)）]|[\s，,:：\d年月底末均要将已共约近达到至为是在超过仍]|人数|次数|目标|预期|平均|全年|每年|分别|力争|确保|计划|预计|累计|不[高低]于|[高低]于|不超过|不少于|完成|实现|控制|稳定|保持|维持)*$/;

/**
 * Finds the indicator that a number is named by: its whole name stands with the number, in order,
 * beside its own unit, and nothing around makes it a part, a change or another measure of the same
 * thing. Null for all else: what is only alike is never taken for it. Rules are left out.
 */
export function ownWords<Indicator extends KnownIndicator>(
  indicators: readonly Indicator[],
): (read: Pick<ReadDocument, 'paragraphs' | 'mentions'>) => (reading: Reading) => Indicator | null {
  const likely = indicatorsBy(indicators);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return (read) => {
    const near = nearness(read);
    return (reading) => {
      const words = near(reading);
      const unit = sameUnit[reading.unit] ?? reading.unit;
      const found = likely(reading, words)
        .filter(({ indicator, confidence }) => confidence >= sure && indicator.kind !== 'rule')
        .filter(({ indicator }) => indicator.unit === unit)
        .filter(({ indicator: { name } }) => {
          const plain = plainName(name);
          const cell = words.row === words.before ? `${words.row} ${words.column}` : words.item;
          return (
            leads(words.before, plain) ||
            leads(cell, plain) ||
            follows(words.after, reading.unit, plain)
          );
        })
        .toSorted((a, b) => b.indicator.name.length - a.indicator.name.length)[0];
      return found === undefined ? null : (byId.get(found.indicator.id) ?? null);
    };
  };
}

/** A name without what only says that people or times are counted. */
function plainName(name: string): string {
  return name.replace(/(?:人数|人次|次数)$/, '').replace(/[“”]/g, '');
}

/** Whether a name begins what is counted, and leads to its number. */
function leads(text: string, name: string): boolean {
  const plain = text.replace(/[“”"]/g, '');
  const at = plain.lastIndexOf(name);
  const [own = ''] = plain.slice(0, Math.max(at, 0)).split(/[，,]/).slice(-1);
  return at >= 0 && before.test(own) && between.test(plain.slice(at + name.length));
}

/** Whether a name follows its number and unit, and nothing follows it: 8000人次职业技能培训. */
function follows(text: string, unit: string, name: string): boolean {
  const plain = text.replace(/[“”"]/g, '');
  const rest = plain.startsWith(unit) ? plain.slice(unit.length) : plain;
  return rest.replace(/^(?:以上|以内|左右)?的?/, '') === name;
}
