import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { auditDocument } from '../../scripts/lib/audit.ts';
import { parseLedger } from '../../src/data/parse.ts';
import { readFiles } from '../../src/data/read.ts';
import { browser } from './page.ts';

const text = `湖州市2025年就业工作总结

2025年，全市城镇新增就业5.2万人，年末城镇调查失业率为4.6%。开展职业技能培训1920人次，开出<b>班车</b>36班。
`;

/** Saves the files that the page has to give, by name. */
async function saved(page: Page): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const what of ['text', 'documents', 'figures', 'mentions']) {
    const coming = page.waitForEvent('download');
    await page.click(`[data-do="${what}"]`);
    const download = await coming;
    files.set(download.suggestedFilename(), readFileSync(await download.path(), 'utf8'));
  }
  return files;
}

/** The page to review a text, and all that it says or asks for. */
async function reviewOf(content: string): Promise<{ page: Page; heard: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const [source, out] = [join(folder, 'huzhou-2025-report.txt'), join(folder, 'page.html')];
  writeFileSync(source, content);
  spawnSync(process.execPath, ['scripts/scan.ts', source, '--review', '--out', out]);
  const context = await (await browser()).newContext({ acceptDownloads: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('pageerror', ({ message }) => heard.push(message));
  page.on('console', (message) => heard.push(message.text()));
  page.on('request', (request) => heard.push(new URL(request.url()).protocol));
  await page.goto(pathToFileURL(out).href);
  return { page, heard };
}

test('a review by keyboard gives lines that pass the checks of the data and the audit, and asks for nothing', async () => {
  const { page, heard } = await reviewOf(text);
  const report = 'huzhou-2025-report';
  expect(await page.textContent('#count')).toBe('0 of 6 decided');

  // The years of the title and of the sentence, then three figures that are sure.
  for (const key of ['s', 's', 'a', 'a', 'a', 'a']) await page.keyboard.press(key);
  expect(await page.textContent('#said')).toBe(
    'Not yet: indicator: choose one, or name a new one.',
  );
  await page.selectOption('#reason', 'other');
  await page.click('[data-do="aside"]');
  expect(await page.textContent('#said')).toBe(
    'Not yet: note: where the reason is other, write it here.',
  );
  await page.fill('#note', 'buses are not about work');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  expect(await page.textContent('#count')).toBe('6 of 6 decided');
  expect(heard).toEqual(['file:']);

  await page.reload();
  expect(await page.textContent('#count')).toBe('6 of 6 decided');
  expect(await page.textContent('#state-documents')).toBe(
    '1 row; to mend: kind, title_en, publisher_en, publisher_zh, published, citation_zh',
  );
  await page.click('summary');
  const own = { title_en: 'Work in 2025', publisher_en: 'Huzhou', publisher_zh: '湖州市' };
  for (const [name, value] of Object.entries({
    ...own,
    published: '2026-01-20',
    citation_zh: '文',
  }))
    await page.fill(`#document [name="${name}"]`, value);
  await page.selectOption('#document [name="kind"]', 'bureau');
  expect(await page.textContent('#state-documents')).toBe('1 row');
  const lines = await saved(page);
  expect(await page.textContent('#said')).toBe(
    'Saved 3 rows as huzhou-2025-report.mentions-rows.csv. Append with cat huzhou-2025-report.mentions-rows.csv >> data/mentions.csv, then npm run data.',
  );
  expect(lines.get('huzhou-2025-report.txt')).toBe(text);
  expect(lines.get('huzhou-2025-report.mentions-rows.csv')).toBe(
    [
      'huzhou-2025-report,p1n1,2025,date,year',
      'huzhou-2025-report,p2n1,2025,date,year',
      'huzhou-2025-report,p2n5,36,other,buses are not about work',
      '',
    ].join('\n'),
  );
  const files = new Map(readFiles('data'));
  for (const table of ['documents', 'figures', 'mentions']) {
    const rows = Buffer.from(lines.get(`huzhou-2025-report.${table}-rows.csv`) ?? '');
    files.set(`${table}.csv`, Buffer.concat([files.get(`${table}.csv`) ?? Buffer.of(), rows]));
  }
  // Its editor has read again what the topics say, and names it there.
  const topics = Buffer.from(files.get('topics.csv') ?? []).toString();
  const read = topics.replace(/^(?:training|new-jobs|unemployment),.*$/gm, `$& ${report}`);
  files.set('topics.csv', Buffer.from(read));
  const parsed = parseLedger(files);
  expect('problems' in parsed ? parsed.problems : []).toEqual([]);
  if ('problems' in parsed) return;
  const { ledger } = parsed;
  expect(ledger.figuresOf(report).map(({ id }) => id)).toEqual([
    'huzhou-new-urban-jobs-2025',
    'huzhou-surveyed-unemployment-2025-12-31',
    'huzhou-training-2025',
  ]);
  expect(auditDocument(ledger.document(report), Buffer.from(text), ledger).problems).toEqual([]);
});

test('what was written and refused is there again, until it is decided or undone', async () => {
  const { page } = await reviewOf(text);
  const value = page.locator('#row [name="value"]');
  const mark = page.locator('[data-i="2"]');
  await mark.click();
  await page.fill('#row [name="word"]', '五万');
  await value.fill('53000');
  await page.click('[data-do="accept"]');
  expect(await page.textContent('#said')).toContain('Not yet: ');
  await page.click('[data-do="after"]');
  expect(await value.inputValue()).toBe('4.6');
  expect(await mark.getAttribute('title')).toBe('changed, and not yet decided');
  expect(await page.textContent('#count')).toBe('0 of 6 decided, 1 changed and not yet decided');
  await page.reload();
  await mark.click();
  expect(await value.inputValue()).toBe('53000');
  await page.click('[data-do="undo"]');
  expect([await value.inputValue(), await mark.getAttribute('title')]).toEqual(['52000', '']);
  await page.click('[data-do="accept"]');
  expect(await page.textContent('#count')).toBe('1 of 6 decided');
});

test('a note that the period is missing goes when somebody writes one, and so does the doubt', async () => {
  const { page } = await reviewOf('湖州市就业工作\n\n全市新增就业5.2万人。\n');
  const note = page.locator('#row [name="note_en"]');
  await page.click('[data-i="0"]');
  expect(await note.inputValue()).toBe('The text gives no time.');
  expect(await page.textContent('#doubts')).toContain('period: ');
  await page.fill('#row [name="period"]', '2025');
  expect(await note.inputValue()).toBe('');
  expect(await page.textContent('#doubts')).toBe('');
  expect(await page.textContent('#said')).toBe('note: gone, for it said that there is no period.');
});

test('each button says what it does with the numeral at hand', async () => {
  const { page } = await reviewOf(text);
  const [accept, aside] = [page.locator('[data-do="accept"]'), page.locator('[data-do="aside"]')];
  expect([await accept.innerText(), await aside.innerText()]).toEqual([
    'Take as a figure A',
    'Set aside as date S',
  ]);
  await page.selectOption('#reason', 'name');
  expect(await aside.innerText()).toBe('Set aside as name S');
  await page.locator('[data-i="2"]').click();
  expect([await accept.innerText(), await aside.innerText()]).toEqual([
    'Accept the figure A',
    'Set aside as other S',
  ]);
  // Its letter is part of a button.
  await accept.locator('kbd').click();
  expect(await page.textContent('#said')).toBe('p2n2 accepted; 5 left.');
});

test('Ctrl+Enter does what the field that it is pressed in is for', async () => {
  const { page } = await reviewOf(text);
  await page.locator('[data-i="2"]').click();
  await page.fill('#note', 'a count of another year');
  await page.press('#note', 'Control+Enter');
  expect(await page.textContent('#said')).toBe('p2n2 set aside; 5 left.');
  await page.press('#row [name="value"]', 'Control+Enter');
  expect(await page.textContent('#said')).toBe('p2n3 accepted; 4 left.');
});

test('a word in place of a number may be left out, and is then decided', async () => {
  const { page } = await reviewOf('表1\n\n指标\t2024年\t2025年\n培训人次\t5\t——\n就业人数\t3\t7\n');
  await page.locator('article button', { hasText: '——' }).click();
  const aside = page.locator('[data-do="aside"]');
  expect(await aside.innerText()).toBe('Leave out, it needs no row S');
  await aside.click();
  expect(await page.textContent('#count')).toMatch(/^1 of /);
});

test('after the last decision the page says that all is decided and what comes next', async () => {
  const { page } = await reviewOf('湖州市2025年就业工作总结\n\n全市城镇新增就业5.2万人。\n');
  expect(await page.isVisible('#done')).toBe(false);
  for (const key of ['s', 'a']) await page.keyboard.press(key);
  expect(await page.textContent('#said')).toBe(
    'p2n1 accepted. All 2 are decided: 1 accepted, 1 set aside. Save them now.',
  );
  expect(await page.textContent('#taken')).toBe('You accepted it.');
  expect(await page.textContent('#done')).toContain('All is decided.');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('save');
  await page.keyboard.press('u');
  expect(await page.isVisible('#done')).toBe(false);
});

test('numerals that become one figure are announced, and one may be set aside as part of another', async () => {
  const { page } = await reviewOf(
    '湖州市2025年就业工作总结\n\n2025年，全市城镇新增就业5.2万人，开出36班。2025年城镇新增就业5.2万人。\n',
  );
  await page.locator('[data-i="2"]').click();
  await page.click('[data-do="accept"]');
  await page.locator('[data-i="5"]').click();
  await page.click('[data-do="accept"]');
  expect(await page.textContent('#said')).toBe(
    'p2n5 accepted as one figure with p2n2, in one row; 4 left.',
  );
  await page.locator('[data-i="2"]').click();
  expect(await page.textContent('#taken')).toBe(
    'You accepted it, as one figure with p2n5: one row has all places.',
  );
  await page.locator('[data-i="3"]').click();
  await page.selectOption('#part', 'huzhou-new-urban-jobs-2025');
  expect(await page.inputValue('#note')).toBe('part of huzhou-new-urban-jobs-2025');
  await page.click('[data-do="aside"]');
  expect(await page.textContent('#said')).toBe('p2n3 set aside; 3 left.');
  expect(await page.textContent('#state-mentions')).toBe('1 row');
});

test('an indicator that the ledger lacks is asked for what it means, and saved as a row', async () => {
  const { page } = await reviewOf(text);
  expect(await page.isVisible('#names')).toBe(false);
  await page.locator('[data-i="5"]').click();
  await page.fill('#row [name="indicator"]', 'buses');
  await page.fill('#row [name="period"]', '2025');
  await page.click('[data-do="accept"]');
  expect(await page.textContent('#said')).toBe(
    'p2n5 accepted; 5 left. buses is new: say below what it means.',
  );
  await page.fill('#new [name="topic"]', 'training');
  await page.fill('#new [name="unit"]', 'bus');
  expect(await page.textContent('#state-indicators')).toBe(
    '1 row; to mend: name_en, name_zh, kind, better, definition_en, definition_zh',
  );
  await page.reload();
  expect(await page.inputValue('#new [data-id="buses"] [name="topic"]')).toBe('training');
  const coming = page.waitForEvent('download');
  await page.click('[data-do="units"]');
  const download = await coming;
  expect(download.suggestedFilename()).toBe('huzhou-2025-report.units-rows.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe('bus,,班,,班,\n');
});
