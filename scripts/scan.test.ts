import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docx, paragraph } from './lib/input/fixture.ts';
import { directory, file, inFolders, scan } from './lib/scan/fixture.ts';

inFolders();

/** The program in a process of its own, as a reader starts it. */
const started = (args: readonly string[], input = ''): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['scripts/scan.ts', ...args], { encoding: 'utf8', input });

const plan =
  '某区就业工作方案\n\n到2026年，每年城镇新增就业5.2万人以上，失业率同比-0.3%。\n（一）“六稳”\n';

test('scan FILE prints candidate rows in the columns of figures.csv', async () => {
  const { status, out, err } = await scan(file('my-plan.txt', plan), '--place', 'huzhou');
  expect(out).toBe(
    [
      'id,document,mentions,printed,place,indicator,group,status,force,bound,value,word,word_en,period,accrual,note_en,note_zh',
      'huzhou-new-urban-jobs-2026-target,my-plan,p2n2,5.2万人以上,huzhou,new-urban-jobs,,target,plain,at-least,52000,,,../2026,per-year,,',
      ',my-plan,p2n3,−0.3%,huzhou,,,target,plain,exact,-0.3,,,../2026,per-year,,',
      '',
    ].join('\n'),
  );
  expect(err.split('\n')).toEqual([
    '/my-plan.txt: 5 numerals, 2 figures, 3 set aside (--mentions prints them)',
    expect.stringMatching(
      /^\/my-plan\.txt: p2n3: check "-0\.3%": a value below zero, .+ set it aside$/,
    ),
    '',
  ]);
  expect(status).toBe(0);
});

test('scan FILE --json prints objects with the columns, locator, unit and exact value', async () => {
  const { out } = await scan(file('plan.txt', plan), '--json', '--document', 'new-plan');
  const [first] = JSON.parse(out) as readonly unknown[];
  expect(first).toMatchObject({
    locator: 'p2n2',
    document: 'new-plan',
    value: 52000,
    decimal: '52000',
    unit: '人',
    bound: 'at-least',
  });
});

test('scan FILE --mentions prints the other numerals in the columns of mentions.csv', async () => {
  expect((await scan(file('plan.txt', plan), '--mentions')).out).toBe(
    [
      'document,mention,printed,reason,note',
      'plan,p2n1,2026,date,year',
      'plan,p3n1,一,ordinal,in brackets',
      'plan,p3n2,六,name,a slogan or a name',
      '',
    ].join('\n'),
  );
});

test('scan tells how far it is in a long document', async () => {
  const { err } = await scan(file('long.txt', '新增5人。\n'.repeat(3000)));
  expect(err).toContain('1500 of 3000 paragraphs\n');
});

test('scan proposes no place for a row that names another, and says so', async () => {
  const table =
    '湖州市2025年就业情况\n各地不一。\n地区\t城镇新增就业（人）\t增长（%）\n云水县\t70\t3\n全市\t900\t4\n';
  const { out, err } = await scan(file('rows.txt', table));
  expect(out.split('\n').map((row) => row.split(',')[4])).toEqual([
    'place',
    '',
    '',
    'huzhou',
    'huzhou',
    undefined,
  ]);
  expect(err).toContain(
    'p4n1: check "70": its words name 云水县, which data/places.csv does not have',
  );
});

test('scan reads a line of a megabyte to its end, and hides nothing in it', async () => {
  const piece = '培训5人，';
  const { status, err } = await scan(file('line.txt', piece.repeat(80_000)), '--mentions');
  expect(err).toBe('/line.txt: 80000 numerals, 80000 figures, 0 set aside\n');
  expect(status).toBe(0);
});

test('scan neither runs nor shows what a text hides, and says what is doubtful', async () => {
  const text = '<script>alert("9人")</script><b>培训\u202E6人</b>，=1+1，报名48，210人\u2066。';
  const { out, err } = await scan(file('hostile.txt', text));
  expect(out.split('\n').slice(1, -1)).toEqual([
    ',hostile,p1n1,6人,,,,reported,,exact,6,,,,point,The text gives no time.,原文未写时间。',
    ',hostile,p1n4 p1n5,48，210人,,,,reported,,exact,48210,,,,point,The text gives no time.,原文未写时间。',
  ]);
  expect(err).toBe(
    [
      '/hostile.txt: 5 numerals, 2 figures in 3 of them, 2 set aside (--mentions prints them)',
      '/hostile.txt: p1n4: check "48，210人": thousands parted by a full-width comma, which may part two numbers',
      '',
    ].join('\n'),
  );
});

test('scan names what it cannot read, and goes on with the next', async () => {
  file('a.txt', plan);
  file('b.docx', docx(plan.trim().split('\n\n').map(paragraph).join('')));
  file('c.pdf', '%PDF-1.7\n1 0 obj');
  file('d.html', `<!doctype html><p>${plan.replaceAll('\n', '<p>')}<script>9人</script>`);
  file('e.jpg', 'none of the documents');
  const { status, out, err } = await scan(directory, join(directory, 'none.txt'), '--jsonl');
  const found = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(found).toHaveLength(6);
  expect(found).toEqual(
    ['a', 'a', 'b', 'b', 'd', 'd'].map((document, at) => {
      const own = { document, locator: at % 2 === 0 ? 'p2n2' : 'p2n3' };
      return expect.objectContaining(own) as unknown;
    }),
  );
  expect(err).toBe(
    [
      '/c.pdf: invalid format: it is a PDF, and broken: open it, copy its text and save that as UTF-8',
      '/none.txt: missing file (check its name)',
      '',
    ].join('\n'),
  );
  expect(status).toBe(1);
});

test('scan prints one table, or one array, of several documents', async () => {
  const two = [file('a.txt', plan), file('b.txt', plan)];
  const lines = (await scan(...two)).out.trim().split('\n');
  expect(lines.map((line) => line.split(',')[1])).toEqual(['document', 'a', 'a', 'b', 'b']);
  const objects = JSON.parse((await scan(...two, '--json')).out) as readonly { document: string }[];
  expect(objects.map(({ document }) => document)).toEqual(['a', 'a', 'b', 'b']);
  expect((await scan(file('c.txt', '无数字'), file('d.txt', '也没有'), '--json')).out).toBe('[]\n');
});

test('scan reads standard input as a document, or as the names of documents', async () => {
  const given = (input: string, ...args: readonly string[]): string => started(args, input).stdout;
  const one = given(plan, '-', '--document', 'given', '--place', 'huzhou');
  expect(one).toBe((await scan(file('given.txt', plan), '--place', 'huzhou')).out);
  const names = `${file('a.txt', plan)}\n${file('b.txt', plan)}\n`;
  expect(given(names, '--names', '--jsonl').split('\n')).toHaveLength(5);
});

test.each([
  [0, '', ['-', '--text']],
  [1, 'standard input: empty document: it has no words\n', ['-']],
  [2, 'missing source', []],
])('scan ends as a process with %i', (code, message, args) => {
  const { status, stderr } = started(args, code === 0 ? plan : '');
  expect(stderr).toContain(message);
  expect(status).toBe(code);
});

test('scan refuses what has no end, and a directory without documents', async () => {
  expect(await scan('/dev/zero')).toMatchObject({
    status: 1,
    err: '/dev/zero: invalid size 33619968 bytes: keep it under 33554432\n',
  });
  expect((await scan(directory)).err).toBe(': no document in it (.txt, .md, .html, .docx, .pdf)\n');
});

test('scan --text prints what the audit is to read', async () => {
  expect((await scan(file('a.txt', plan), '--text')).out).toBe(plan);
  const out = (await scan(file('a.docx', docx(paragraph('一') + paragraph('5人'))), '--text')).out;
  expect(out).toBe('一\n5人\n');
});

test('scan --review writes one page, and in it nothing of the text is HTML', async () => {
  const out = join(directory, 'page.html');
  const text = `${plan}<scr\u200Bipt>alert(9)</script>，“</p><b>”，\u202E7人，&#xD800;&lt;img src=x onerror=1&gt;8人。`;
  const run = await scan(file('a.txt', text), '--review', '--out', out);
  expect(run).toMatchObject({ status: 0, out: `${out}\n` });
  const html = readFileSync(out, 'utf8');
  expect(html.match(/<(?:script|img|b)\b[^>]*>/g)).toEqual([
    '<script type="application/json" id="sheet">',
    '<script type="module">',
  ]);
  expect(html).not.toMatch(/[\u202A-\u202E]|\p{Surrogate}/u);
  expect(html).not.toMatch(/<[^>]*\b(?:src|href)=/);
  expect(existsSync(`${out}.part`)).toBe(false);
});

test('scan refuses to write a page of more numerals than anybody reviews', async () => {
  const out = join(directory, 'page.html');
  const run = await scan(file('a.txt', '新增5人。\n'.repeat(5001)), '--review', '--out', out);
  expect(run.status).toBe(1);
  expect(run.err).toContain('invalid length 5001 numerals: split it, review 5000 at a time\n');
  expect(existsSync(out)).toBe(false);
});

test.each([
  [[], 'missing source (name a document, a directory or -)'],
  [['a.txt', '--names'], 'unknown source beside --names (give one or the other)'],
  [['a.txt', '--csv', '--review'], 'invalid forms --csv --review: choose one'],
  [['a.txt', '--out', 'b'], 'invalid --out: only --review writes a file'],
  [
    ['a.txt', 'b.txt', '--document', 'a'],
    'invalid --document: several documents cannot have one id',
  ],
  [['a.txt', '--colour'], "Unknown option '--colour'"],
  [
    ['a.txt', '--document', 'a b'],
    'invalid id "a b": use lower-case words and digits joined by hyphens (--document id)',
  ],
])('scan %j explains itself and ends with 2', async (args, message) => {
  const { status, out, err } = await scan(...args);
  expect(err).toContain(message);
  expect(err).toContain('npm run scan -- SOURCE');
  expect({ status, out }).toEqual({ status: 2, out: '' });
});

test('scan --help prints how to call it', async () => {
  const { status, out } = await scan('--help');
  expect(out).toContain('--mentions');
  expect(status).toBe(0);
});

test('scan --bare proposes nothing', async () => {
  const [, first] = (await scan(file('a.txt', plan), '--bare')).out.split('\n');
  expect(first).toBe(',a,p2n2,5.2万人以上,,,,target,plain,at-least,52000,,,../2026,per-year,,');
});
