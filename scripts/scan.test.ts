import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Each run starts a process, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'scan-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

function scan(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/scan.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr.replaceAll(directory, '') };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

const plan =
  '某区就业工作方案\n\n到2026年，每年新增就业5.2万人以上，失业率同比-0.3%。\n（一）“六稳”\n';

test('scan FILE prints candidate rows in the columns of figures.csv', () => {
  const { status, out, err } = scan(file('my-plan.txt', plan), '--place', 'huzhou');
  expect(out).toBe(
    [
      'id,document,mentions,printed,place,indicator,group,status,bound,value,word,period,accrual,note_en,note_zh',
      ',my-plan,p2n2,5.2万人以上,huzhou,,,target,at-least,52000,,../2026,per-year,,',
      ',my-plan,p2n3,−0.3%,huzhou,,,target,exact,-0.3,,../2026,per-year,,',
      '',
    ].join('\n'),
  );
  expect(err).toBe('/my-plan.txt: 5 numerals, 2 figures, 3 set aside\n');
  expect(status).toBe(0);
});

test('scan FILE --json prints objects with the columns, locator, unit and exact value', () => {
  const { out } = scan(file('plan.txt', plan), '--json', '--document', 'new-plan');
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

test('scan FILE --mentions prints the other numerals in the columns of mentions.csv', () => {
  expect(scan(file('plan.txt', plan), '--mentions').out).toBe(
    [
      'document,mention,printed,reason,note',
      'plan,p2n1,2026,date,year',
      'plan,p3n1,一,ordinal,in brackets',
      'plan,p3n2,六,name,a slogan or a name',
      '',
    ].join('\n'),
  );
});

test('scan tells how far it is in a long document', () => {
  const { err } = scan(file('long.txt', '新增5人。\n'.repeat(3000)));
  expect(err).toContain('1500 of 3000 paragraphs\n');
});

test.each<[string, string | Uint8Array, string]>([
  ['an empty file', ' \n', 'empty document: it has no words'],
  [
    'GB18030',
    new Uint8Array([0xc7, 0xe0, 0xc4, 0xea]),
    'invalid encoding: it looks like GB18030: save the file as UTF-8',
  ],
  [
    'mojibake',
    new TextDecoder('gbk').decode(new TextEncoder().encode('全市新增就业岗位五万个左右')),
    'invalid encoding: line 1 looks like UTF-8 read as GBK: get the document again as UTF-8',
  ],
])('scan refuses %s', (_, content, message) => {
  const { status, out, err } = scan(file('bad.txt', content));
  expect({ status, out, err }).toEqual({ status: 1, out: '', err: `/bad.txt: ${message}\n` });
});

test('scan refuses a missing file and a directory', () => {
  expect(scan(join(directory, 'none.txt'))).toMatchObject({
    status: 1,
    err: '/none.txt: missing file (check its name)\n',
  });
  expect(scan(directory)).toMatchObject({
    status: 1,
    err: ': it is a directory: name one file in it\n',
  });
});

test.each([
  [[], 'missing file (name the document to read)'],
  [['a.txt', 'b.txt'], 'unknown argument: b.txt (scan reads one document at a time)'],
  [['a.txt', '--colour'], "Unknown option '--colour'"],
  [
    ['a.txt', '--document', 'a b'],
    'invalid id "a b": use lower-case words and digits joined by hyphens (--document id)',
  ],
])('scan %j explains itself and ends with 2', (args, message) => {
  const { status, out, err } = scan(...args);
  expect(err).toContain(message);
  expect(err).toContain('npm run scan -- FILE');
  expect({ status, out }).toEqual({ status: 2, out: '' });
});

test('scan --help prints how to call it', () => {
  const { status, out } = scan('--help');
  expect(out).toContain('--mentions');
  expect(status).toBe(0);
});
