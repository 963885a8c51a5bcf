import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edited, fixtureFiles, fixtureText } from '../src/data/fixture.ts';

const text = '青年培训5万人次，目标70万人次以上\n约占三分之二\n2020';
const sha256 = createHash('sha256').update(text).digest('hex');

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'audit-'));
  const files = fixtureFiles({
    'documents.csv': fixtureText('documents.csv').replaceAll('0a'.repeat(32), sha256),
    ...edited('figures.csv', '三分之二', '约占三分之二'),
  });
  files.forEach((bytes, name) => {
    writeFileSync(join(directory, name), bytes);
  });
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function audit(env: Record<string, string> = {}, ...flags: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/audit.ts', ...flags], {
    env: { PATH: process.env.PATH, DATA_DIR: directory, DOCUMENTS_DIR: directory, ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

test('audit prints the accounting of every document', () => {
  writeFileSync(join(directory, 'plan.txt'), text);
  expect(audit()).toEqual({
    status: 0,
    err: '',
    out: [
      'document  numerals  cited  set aside  unexplained  figures',
      'plan             5      4          1            0        3',
      'all              5      4          1            0        3',
      '',
    ].join('\n'),
  });
});

test('audit lists everything wrong and ends with 1', () => {
  writeFileSync(join(directory, 'plan.txt'), `${text}\n还有8个`);
  const { status, err } = audit();
  expect(status).toBe(1);
  expect(err).toMatch(
    /^plan: invalid hash .*\nplan: invalid text_sha256 .*\nplan: p4n1: unexplained numeral "8".*\n\n3 wrong/,
  );
});

test('audit says plainly that it skipped a missing text', () => {
  const file = join(directory, 'plan.txt');
  expect(audit()).toEqual({
    status: 0,
    err: '',
    out: `skipped: plan: missing file: ${file} (set DOCUMENTS_DIR to audit it)\n`,
  });
});

test('audit fails on a missing text where REQUIRE_DOCUMENTS is 1', () => {
  const file = join(directory, 'plan.txt');
  expect(audit({ REQUIRE_DOCUMENTS: '1' })).toEqual({
    status: 1,
    err: `plan: missing file: ${file}\n\n1 wrong in the audit\n`,
    out: '',
  });
});

test('audit --help says what it needs', () => {
  const { status, out } = audit({ DATA_DIR: 'nowhere' }, '--help');
  expect(status).toBe(0);
  expect(out).toContain('DOCUMENTS_DIR');
});

test('audit lists what is wrong in the data', () => {
  writeFileSync(join(directory, 'places.csv'), 'id\n');
  const { status, err } = audit();
  expect(status).toBe(1);
  expect(err).toContain(`${directory}/places.csv:1: missing column: name_en`);
});
