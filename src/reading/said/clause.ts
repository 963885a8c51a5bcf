import type { Force } from '../words/force.ts';
import { since, signsOf } from '../text/width.ts';
import { forceIn } from './force.ts';
import { goalsOf } from './goals.ts';
import { periodsOf, type Settled } from './period.ts';
import type { Setting } from './setting.ts';
import { statusesOf, type Place, type Status } from './status.ts';

/** What the sentence around a number says about it: what it is, when, and how it adds up. */
export interface Clause extends Settled {
  readonly perYear: boolean;
  readonly cumulative: boolean;
  /** Null where neither the sentence nor what it stands under tells. */
  readonly status: Status | null;
  /** Whether it is a level that may be promised or reached, and nothing says which. */
  readonly either: boolean;
  /** How strongly it is worded, should it be a target. */
  readonly force: Force;
}

const yearly = /^ *年(?=培训|新增|产|增|发放|服务|接待|销售|营业|实现|开发|提供|完成|处理|可|减)/;

const often = /每年|年均|逐年/;
const added = /累计|总计|以来|期间|[0-9一二三四五]年(?:共|累计|合计)/;
/** The signs that part sentences, and clauses. */
const stops = signsOf('。；;！？!?');
const pauses = signsOf('。；;！？!?，,');

/** Reads the sentences of a half-width line; gives back what they say of a number in it. */
export function clausesOf(line: string, setting: Setting): (place: Place) => Clause {
  const goals = goalsOf(line);
  const periods = periodsOf(line, setting, goals);
  const statusAt = statusesOf(line, setting, goals);
  const forceOf = forceIn(line);
  // What no sentence of the line says need not be asked of each number.
  const [oftenHere, addedHere] = [often.test(line), added.test(line)];
  return (place) => {
    const { start, unit } = place;
    const sentence = since(line, start, stops);
    const clause = since(line, start, pauses);
    const perYear = (oftenHere && often.test(sentence)) || yearly.test(clause);
    const cumulative = addedHere && added.test(sentence);
    const told = statusAt(place, periods.near(start), sentence);
    const status = told === 'either' ? null : told;
    return {
      perYear,
      cumulative,
      status,
      either: told === 'either',
      force: forceOf(sentence, clause),
      ...periods.of({ start, unit, status, perYear, cumulative }),
    };
  };
}
