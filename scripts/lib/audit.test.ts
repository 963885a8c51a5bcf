import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { edited, fixtureFiles, fixtureText } from '../../src/data/fixture.ts';
import { parseLedger } from '../../src/data/parse.ts';
import { formatProblem } from '../../src/data/problem.ts';
import { auditDocument, type Audit } from './audit.ts';

/** A made-up document that the small ledger was read from. */
const sound = '青年培训5万人次，到2022年培训70万人次以上\n约占三分之二\n2020';

const figures = 'figures.csv';
const rows: Record<string, string> = {
  [figures]: fixtureText(figures).replace('p1n2', 'p1n3').replace('三分之二', '约占三分之二'),
  ...edited('mentions.csv', 'plan,p3n1,2020,date,', 'plan,p1n2,2022,date,\nplan,p3n1,2020,date,'),
  // A correction holds its figure to a value, and here the values change.
  ...edited('corrections.csv', /suzhou.*\n/.exec(fixtureText('corrections.csv'))?.[0] ?? '', ''),
};

function audit(text: string, changed: Record<string, string> = {}): Audit {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const documents = {
    'documents.csv': fixtureText('documents.csv').replaceAll('0a'.repeat(32), sha256),
  };
  const parsed = parseLedger(fixtureFiles({ ...rows, ...documents, ...changed }));
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return auditDocument(parsed.ledger.document('plan'), bytes, parsed.ledger);
}

/** The figures of the sound rows with a piece of text replaced. */
function change(from: string, to: string): Record<string, string> {
  const text = rows[figures] ?? fixtureText(figures);
  if (!text.includes(from)) throw new Error(`not in ${figures}: ${from}`);
  return { [figures]: text.replace(from, to) };
}

/** The figure of 5万 as a word at other places. */
function word(places: string): Record<string, string> {
  return change(
    'p1n1,5万,suzhou,training,youth,reported,,exact,50000,,,',
    `${places},全覆盖,suzhou,training,youth,reported,,exact,,全覆盖,full coverage,`,
  );
}

function setAside(row: string): Record<string, string> {
  const text = rows['mentions.csv'] ?? '';
  return { 'mentions.csv': `${text}plan,${row},other,Why\n` };
}

describe('auditDocument(document, bytes, ledger)', () => {
  it('counts and finds nothing wrong where rows and text agree', () => {
    expect(audit(sound)).toEqual({
      document: 'plan',
      numerals: 6,
      figures: 3,
      cited: 4,
      setAside: 2,
      unexplained: 0,
      problems: [],
    });
  });

  it.each<[string, string, Record<string, string>, readonly string[]]>([
    [
      'a numeral nobody accounts for',
      `${sound}\n另有3个`,
      {},
      [
        'plan: p4n1: unexplained numeral "3": cite it in data/figures.csv or set it aside in data/mentions.csv',
      ],
    ],
    [
      'a numeral that the text does not have',
      sound.replace('\n2020', ''),
      {},
      ['plan: p3n1: unknown numeral: data/mentions.csv names it, the text has none there'],
    ],
    [
      'a figure that cites what is not there',
      sound.replace('约占三分之二', '约占大半'),
      {},
      ['plan: p2n2: unknown numeral: unstated-share-undated names it, the text has none there'],
    ],
    [
      'another numeral than the one set aside',
      sound.replace('\n2020', '\n2021'),
      {},
      ['plan: p3n1: invalid printed "2020" in data/mentions.csv: the numeral is "2021"'],
    ],
    [
      'a printed form cut so that it counts something else',
      sound,
      change('p1n1,5万', 'p1n1,5万人'),
      [
        'plan: p1n1: suzhou-training-2020-11-30: invalid unit person-time: "5万人" counts 人, not 人次',
      ],
    ],
    [
      'a printed form of another number',
      sound.replace('5万', '6万'),
      {},
      [
        'plan: p1n1: suzhou-training-2020-11-30: invalid printed "5万": the text has "青年培训6万人次，到20" there',
      ],
    ],
    [
      'a value that does not follow',
      sound,
      change(',50000,', ',55000,'),
      ['plan: p1n1: suzhou-training-2020-11-30: invalid value 55000: "5万" reads as 50000'],
    ],
    [
      'a bound that does not follow',
      sound,
      change('at-least', 'more-than'),
      [
        'plan: p1n3: suzhou-training-2022-target: invalid bound more-than: "70万人次以上" reads as at-least',
      ],
    ],
    [
      'a bound that the row leaves out',
      sound,
      change('at-least', 'exact'),
      [
        'plan: p1n3: suzhou-training-2022-target: invalid bound exact: "70万人次以上" reads as at-least',
      ],
    ],
    [
      'a printed form without its bound',
      sound,
      change('70万人次以上', '70万人次'),
      [
        'plan: p1n3: suzhou-training-2022-target: invalid printed "70万人次": write "70万人次以上", which has the bound',
      ],
    ],
    [
      'a yearly number with its year left out in between',
      sound.replace('青年培训5万', '每年为青年培训5万'),
      change('p1n1,5万', 'p1n1,每年…5万'),
      [],
    ],
    [
      'a year that another sentence has',
      sound.replace('青年培训5万', '每年招聘。青年培训5万'),
      change('p1n1,5万', 'p1n1,每年…5万'),
      [
        'plan: p1n1: suzhou-training-2020-11-30: invalid printed "每年…5万": the text has "聘。青年培训5万人次，到20" there',
      ],
    ],
    ...(['确保', '力争', '保持'] as const).map(
      (word, at): [string, string, Record<string, string>, readonly string[]] => [
        `a target worded with ${word} that the row calls plain`,
        sound.replace('到2022年培训', `到2022年${word}培训`),
        {},
        [
          `plan: p1n3: suzhou-training-2022-target: invalid force plain: the text is worded as ${['ensure', 'strive', 'hold'][at] ?? ''}`,
        ],
      ],
    ),
    [
      'a target striven for beside one that is ensured',
      sound.replace('到2022年培训', '确保招聘，到2022年力争培训'),
      change('target,plain', 'target,strive'),
      [],
    ],
    [
      'a force that the text does not have',
      sound,
      change('target,plain', 'target,ensure'),
      [
        'plan: p1n3: suzhou-training-2022-target: invalid force ensure: the text is worded as plain',
      ],
    ],
    [
      'person-times taken for people',
      sound.replace('5万人次', '5万人'),
      {},
      [
        'plan: p1n1: suzhou-training-2020-11-30: invalid unit person-time: "5万" counts 人, not 人次',
      ],
    ],
    [
      'a repeat of another number',
      `${sound}\n培训40万人次以上`,
      change('p1n3,', 'p1n3 p4n1,'),
      [
        'plan: p4n1: suzhou-training-2022-target: invalid mention: "40万人次以上" reads as 400000, the figure is 700000',
      ],
    ],
    [
      'a word said again at length',
      `${sound}\n全覆盖\n镇街（乡村）全部覆盖；盖`,
      { ...word('p4 p5'), ...setAside('p1n1,5万') },
      [],
    ],
    [
      'a word said again in two sentences',
      `${sound}\n全覆盖\n全部；覆盖`,
      { ...word('p4 p5'), ...setAside('p1n1,5万') },
      ['plan: p5: suzhou-training-2020-11-30: invalid printed "全覆盖": it is not there'],
    ],
    [
      'a word that is not the printed one, and has a bound',
      `${sound}\n全覆盖`,
      {
        [figures]: (word('p4')[figures] ?? '')
          .replace(',全覆盖,full', ',覆盖,full')
          .replace('youth,reported,,exact', 'youth,reported,,about'),
        ...setAside('p1n1,5万'),
      },
      [
        'plan: p4: suzhou-training-2020-11-30: invalid word "覆盖": printed is "全覆盖"',
        'plan: p4: suzhou-training-2020-11-30: invalid bound about: a word has none, write exact',
      ],
    ],
    [
      'a word that is not there',
      sound,
      { ...word('p2'), ...setAside('p1n1,5万') },
      ['plan: p2: suzhou-training-2020-11-30: invalid printed "全覆盖": it is not there'],
    ],
  ])('%s', (_, text, changed, problems) => {
    expect(audit(text, changed).problems).toEqual(problems);
  });

  it('takes no point in the middle of a line for one that ends the number of an item', () => {
    const text = sound.replace('5万人次', '11.3件');
    const row = change('p1n1,5万,', 'p1n1,11.3件,')[figures] ?? '';
    const { problems } = audit(text, { [figures]: row.replace(',50000,', ',11.3,') });
    expect(problems.filter((problem) => problem.includes('invalid value'))).toEqual([]);
  });

  /** What is said of the figure of 5万, whose row and unit are changed. */
  function saidOf(text: string, from: string, to: string, unit?: string): readonly string[] {
    const row = change('p1n1,5万,', from)[figures]?.replace(',exact,50000,', to) ?? '';
    const units =
      unit === undefined
        ? {}
        : edited('units.csv', '人次,person-times,人次,', `${unit},person-times,${unit},`);
    const free = from.startsWith('p1n1') ? {} : setAside('p1n1,5万');
    return audit(text, { [figures]: row, ...units, ...free }).problems.filter((problem) =>
      problem.includes('suzhou-training-2020-11-30'),
    );
  }

  it('takes a value by the head of its column, and none that it does not make', () => {
    const text = `${sound}\n镇\t青年培训（万人次）\t增长（%）\n东\t1.2\t3\n西\t7\t4`;
    expect(saidOf(text, 'p5n1,1.2,', ',exact,12000,')).toEqual([]);
    expect(saidOf(text, 'p5n1,1.2,', ',exact,120,')).toEqual([
      'plan: p5n1: suzhou-training-2020-11-30: invalid value 120: "1.2" reads as 1.2',
    ]);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['每月津贴2500元', 'p1n1,2500元,', '元/月', []],
    ['每月2500元', 'p1n1,每月2500元,', '元/月', []],
    ['津贴2500元', 'p1n1,2500元,', '元/月', ['counts 元, not 元/月']],
    ['每月津贴2500元', 'p1n1,2500元,', '元', ['counts 元/月, not 元']],
  ])('holds the unit of %s against the words before it', (text, from, unit, problems) => {
    const said = saidOf(text, from, ',exact,2500,', unit).filter((each) => each.includes('unit'));
    expect(said).toEqual(problems.map((each) => expect.stringContaining(each) as string));
  });

  it('takes a bound after a share', () => {
    const text = sound.replace('约占三分之二', '三分之一不到');
    const row = (rows[figures] ?? '').replace('约占三分之二', '三分之一不到');
    expect(
      audit(text, { [figures]: row.replace(',about,66.67', ',less-than,33.33') }).problems,
    ).toEqual([]);
  });

  it('says that the text is not the one that was read', () => {
    const hash = createHash('sha256').update(sound).digest('hex');
    const other = fixtureText('documents.csv').replace('0a', '0b').replace('0a'.repeat(32), hash);
    const { problems } = audit(sound, { 'documents.csv': other });
    expect(problems).toEqual([
      expect.stringMatching(/^plan: invalid hash [0-9a-f]{64}: data\/documents\.csv has 0b0a/),
    ]);
  });

  it('says that the text is read otherwise than it was, and what its hash is now', () => {
    const hash = createHash('sha256').update(sound).digest('hex');
    const row = fixtureText('documents.csv').replace('0a'.repeat(32), hash);
    const found = (text: string): readonly string[] =>
      audit(sound, { 'documents.csv': text }).problems;
    expect(found(row)).toEqual([
      `plan: invalid text_sha256 ${'0a'.repeat(32)}: the text as it is read has ${hash} (write that into data/documents.csv)`,
    ]);
    expect(found(row.replace('0a'.repeat(32), ''))).toEqual([
      `plan: missing text_sha256: write ${hash} into data/documents.csv`,
    ]);
  });

  it('knows a text by what is read, whatever its line breaks and spaces at the ends of lines', () => {
    const spaced = `\uFEFF  ${sound.replaceAll('\n', ' \r\n\r\n\u3000')}\r\n`;
    const hash = createHash('sha256').update(sound).digest('hex');
    const own = createHash('sha256').update(spaced).digest('hex');
    const row = fixtureText('documents.csv')
      .replace('0a'.repeat(32), own)
      .replace('0a'.repeat(32), hash);
    expect(audit(spaced, { 'documents.csv': row }).problems).toEqual([]);
  });

  it('says why a text cannot be read, and counts nothing', () => {
    expect(audit('')).toMatchObject({
      numerals: 0,
      problems: ['plan: empty document: it has no words'],
    });
  });
});
