import { describe, expect, test } from 'vitest';
import { mentions } from '../numbers/mentions.ts';
import { readParagraph, type Reading } from '../reading.ts';
import { leadIns, settingsOf } from '../said/setting.ts';
import { titleOf } from '../said/title.ts';
import { unitAt } from '../units.ts';
import {
  boundsAfter,
  boundsAfterSpan,
  boundsBefore,
  boundsBeforeBare,
  type BoundWords,
} from './bounds.ts';
import { forceWords, holdWords } from './force.ts';
import { titleWords } from './genres.ts';
import { pattern, words, type Word } from './list.ts';
import { idiomWords, nameWords } from './names.ts';
import { cueWords, headingWords, leadInWords } from './status.ts';
import { changeWords, endWords, flowWords, stockWords, wholeWords } from './time.ts';
import { latinUnits, otherUnits, perUnits, sureUnits } from './units.ts';

const read = (line: string): readonly Reading[] => readParagraph(line, mentions(line));
const figures = (line: string): readonly Reading[] =>
  read(line).filter(({ kind }) => kind === 'figure');
const wrong = (list: readonly Word[], right: (word: Word) => boolean): readonly string[] =>
  list.filter((word) => !right(word)).map(({ word, example }) => `${word}: ${example}`);

describe('words(list)', () => {
  test('has a word and an example a line, and what stands beside the word', () => {
    expect(words('# a remark\n\n家 企业5家 庭 政 +政府\n')).toEqual([
      { word: '家', example: '企业5家', unless: ['庭', '政'], yet: ['政府'] },
    ]);
  });

  test('says each word once, with an example that has it', () => {
    const lists = [nameWords, idiomWords, [...sureUnits, ...otherUnits, ...latinUnits], perUnits];
    for (const list of lists) {
      const said = list.map(({ word }) => word);
      expect(said.filter((word, at) => said.indexOf(word) !== at)).toEqual([]);
      expect(wrong(list, ({ word, example }) => example.includes(word))).toEqual([]);
    }
  });
});

test('pattern(list) takes the longest word, and none beside which another stands', () => {
  const any = new RegExp(`^(?:${pattern(words('家 5家 庭 政 +政府\n家次 5家次'))})`);
  const match = (text: string): string | undefined => any.exec(text)?.[0];
  expect(['家次', '家庭', '家政', '家政府', '家'].map(match)).toEqual([
    '家次',
    undefined,
    undefined,
    '家',
    '家',
  ]);
});

test('every unit is read off its example, and not out of another word', () => {
  const units = [...sureUnits, ...otherUnits, ...latinUnits];
  // Three tenths are said as a percentage, and cheques write 元 in another way.
  const others: Readonly<Record<string, string>> = { 成: '%', 圆: '元' };
  const unitOf = (word: string): string => others[word] ?? word;
  expect(wrong(units, ({ word, example }) => figures(example)[0]?.unit === unitOf(word))).toEqual(
    [],
  );
  const at = (word: string, beside: string): string | undefined =>
    unitAt(`5${word}${beside}`, 1)?.unit;
  const taken = units.flatMap(({ word, unless }) =>
    unless.filter((beside) => at(word, beside) === word).map((beside) => word + beside),
  );
  const lost = units.flatMap(({ word, yet }) =>
    yet.filter((beside) => at(word, beside) !== word).map((beside) => word + beside),
  );
  expect({ taken, lost }).toEqual({ taken: [], lost: [] });
});

test('every unit after a number in characters is one after digits too', () => {
  expect(wrong(sureUnits, ({ word }) => unitAt(`三${word}`, 1, true)?.unit === word)).toEqual([]);
});

test('every unit after a stroke is read off its example', () => {
  expect(
    wrong(perUnits, ({ word, example }) => figures(example)[0]?.unit.endsWith(`/${word}`) === true),
  ).toEqual([]);
});

test.each<[string, Reading['kind'], readonly Word[]]>([
  ['name', 'name', nameWords],
  ['idiom', 'idiom', idiomWords],
])('every numeral in a word of the list of %ss is set aside', (_, kind, list) => {
  const inside = ({ word, example }: Word): boolean => {
    const from = example.indexOf(word);
    const own = mentions(example).filter(
      ({ index }) => from <= index && index < from + word.length,
    );
    const places = new Set(own.map(({ locator }) => locator));
    const kinds = read(example).filter(({ locator }) => places.has(locator));
    return kinds.length > 0 && kinds.every((one) => one.kind === kind);
  };
  expect(wrong(list, inside)).toEqual([]);
});

test.each<[string, readonly BoundWords[]]>([
  ['before a number', boundsBefore],
  ['before 百 alone', boundsBeforeBare],
  ['after a unit', boundsAfter],
  ['after a unit of time', boundsAfterSpan],
])('every bound %s is read off its example', (_, lists) => {
  for (const [bound, list] of lists) {
    expect(wrong(list, ({ example }) => figures(example)[0]?.bound === bound)).toEqual([]);
  }
});

test('every word of a title tells its genre', () => {
  for (const [genre, list] of titleWords) {
    expect(wrong(list, ({ example }) => titleOf([`临江市${example}`]).genre === genre)).toEqual([]);
  }
});

test('every word of a heading tells what stands under it', () => {
  for (const [headed, list] of headingWords) {
    const told = ({ example }: Word): boolean =>
      settingsOf([`一、${example}`])[0]?.headed === headed;
    expect(wrong(list, told)).toEqual([]);
  }
});

test('every word that leads in is found before its colon', () => {
  for (const [headed, list] of leadInWords) {
    expect(wrong(list, ({ example }) => leadIns(example)[0]?.what === headed)).toEqual([]);
  }
});

test('every word that tells what a number is is found in its example, and not beside another', () => {
  for (const [, list] of cueWords) {
    expect(wrong(list, (word) => new RegExp(pattern([word])).test(word.example))).toEqual([]);
  }
});

test.each([
  ['the whole time', wholeWords],
  ['its end', endWords],
  ['a change', changeWords],
  ['what happened', flowWords],
  ['what there is', stockWords],
])('every word for %s is in its example', (_, list) => {
  expect(wrong(list, (word) => new RegExp(pattern([word])).test(word.example))).toEqual([]);
});

test('every word of force is read off its example', () => {
  for (const [force, list] of [['hold', holdWords] as const, ...forceWords])
    expect(wrong(list, ({ example }) => figures(example)[0]?.force === force)).toEqual([]);
  expect(figures('帮扶5万人')[0]?.force).toBe('plain');
});
