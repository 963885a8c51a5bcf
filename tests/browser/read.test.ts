import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { layoutProblems } from './layout.ts';
import { openPage, siteUrl } from './page.ts';

type Rows = readonly Readonly<Record<string, string>>[];

/** Reads a file of a name in the page, and waits until it is shown. */
async function readFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles('[type="file"]', { name, mimeType: 'text/plain', buffer });
  await page.locator('[data-read]:not([hidden])').waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('textarea').fill(text);
  await page.locator('[type="submit"]').click();
}

/** The rows of the file that the page offers, saved as a reader would. */
async function saved(page: Page): Promise<Rows> {
  const waiting = page.waitForEvent('download');
  await page.locator('[data-csv]').click();
  const path = await (await waiting).path();
  const text = readFileSync(path, 'utf8');
  return rowsIn(text);
}

function rowsIn(csv: string): Rows {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe('the page that reads any document', () => {
  test.each(['noisy', 'flat-table', 'city-work-report'])(
    'gives the same rows of %s as the command',
    async (name) => {
      const file = `src/reading/fixtures/${name}.txt`;
      const page = await openPage('/en/read/');
      await readFile(page, `${name}.txt`, readFileSync(file));
      const rows = await saved(page);
      const { stdout } = spawnSync(process.execPath, ['scripts/scan.ts', file, '--csv'], {
        encoding: 'utf8',
      });
      const scanned = rowsIn(stdout);
      const columns = Object.keys(scanned[0] ?? {});
      expect(rows.map((row) => columns.map((column) => row[column]))).toEqual(
        scanned.map((row) => Object.values(row)),
      );
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  test('asks for nothing but its own files, and nothing at all once it is open', async () => {
    const page = await openPage('/zh/read/', { lang: 'zh' });
    await page.locator('[data-example]').click();
    await page.locator('[data-read]:not([hidden])').waitFor();
    await page.context().setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    try {
      await page.locator('textarea').fill('到2030年，新增就业5.2万人以上。');
      await page.locator('[type="submit"]').click();
      await expect.poll(() => page.locator('.mark').count()).toBe(2);
    } finally {
      await page.context().setOffline(false);
    }
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test('reads traditional characters as simplified ones', async () => {
    const page = await openPage('/en/read/');
    await paste(page, '新增就業5.2萬人，開展職業技能培訓3萬人次。');
    await expect.poll(() => page.locator('[data-text]').textContent()).toContain('新增就业5.2万人');
  });

  test('lights the rows of a text of the ledger at their places', async () => {
    const text = '甲市方案\n到2030年，新增就业5.2万人以上，培训3万人次。';
    const hash = createHash('sha256').update(text).digest('hex');
    const page = await openPage('/en/read/');
    await page.route('**/read.en.json', async (route) => {
      const told = (await (await route.fetch()).json()) as Record<string, unknown>;
      const figure = { mentions: ['p2n2'], name: 'New jobs', text: '52,000', address: '#row' };
      const documents = [{ hash, title: 'A plan', address: '#plan', figures: [figure] }];
      await route.fulfill({ json: { ...told, documents } });
    });
    await page.reload();
    await paste(page, `\r\n  ${text.replace('\n', '\r\n\r\n')} `);
    await expect.poll(() => page.locator('[data-ours]').allTextContents()).toEqual(['5.2万']);
    expect(await page.locator('[data-own]').textContent()).toContain('1 of its 1');
    expect(await page.locator('[data-panel] .ours a').getAttribute('href')).toBe('#row');
  });

  test('stops when it is told to, and reads the next text', async () => {
    const page = await openPage('/en/read/');
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.value = '2025年，新增就业5.2万人，培训3万人次以上。\n'.repeat(60_000);
    });
    await page.locator('[type="submit"]').click();
    await page.locator('[data-stop]').click();
    expect(await page.locator('output').textContent()).toBe('Stopped.');
    expect(await page.locator('progress').isVisible()).toBe(false);
    await paste(page, '新增就业5人。');
    await expect.poll(() => page.locator('.mark').allTextContents()).toEqual(['5']);
  });

  test('walks from numeral to numeral with the arrows', async () => {
    const page = await openPage('/en/read/');
    await page.locator('[data-example]').click();
    await page.locator('.mark[tabindex="0"]').focus();
    const before = await page.locator('.mark[aria-current]').getAttribute('data-at');
    await page.keyboard.press('ArrowRight');
    const after = page.locator('.mark[aria-current]');
    expect(await after.getAttribute('data-at')).not.toBe(before);
    expect(await after.evaluate((mark) => mark === document.activeElement)).toBe(true);
  });

  test('matches a number to the same indicator only, and says where none is', async () => {
    const page = await openPage('/en/read/');
    await paste(page, '2024年，城镇登记失业率控制在3.5%以内，城镇调查失业率为5%。');
    const panel = page.locator('[data-panel]');
    await page.locator('.mark', { hasText: '3.5' }).click();
    await expect.poll(() => panel.textContent()).toContain('None of our places');
    await page.locator('.mark', { hasText: /^5/ }).click();
    await expect.poll(() => panel.locator('dl').last().textContent()).toContain('%');
    expect(await panel.textContent()).toContain('Matched by the name alone');
  });

  test('on a telephone shows a numeral above its panel, which closes', async () => {
    const page = await openPage('/en/read/', { width: 390 });
    await page.locator('[data-example]').click();
    await page.locator('[data-read]:not([hidden])').waitFor();
    const panel = page.locator('[data-panel]');
    expect(await panel.isVisible()).toBe(false);
    for (const close of ['[data-close]', 'Escape']) {
      await page.locator('.mark').last().click();
      const mark = await page.locator('.mark[aria-current]').boundingBox();
      const box = await panel.boundingBox();
      expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThan(box?.y ?? 0);
      expect(box?.height).toBeLessThanOrEqual(320);
      if (close === 'Escape') await page.keyboard.press(close);
      else await panel.locator(close).click();
      expect(await panel.isVisible()).toBe(false);
      const left = page.locator('.mark[tabindex="0"]');
      expect(await left.evaluate((each) => each === document.activeElement)).toBe(true);
    }
  });

  test.each<[string, string]>([
    ['a script', '<script>alert(1)</script>新增就业5人<img src=x onerror=alert(1)>。'],
    ['a broken tag', '新增就业5人<scr<script>ipt>alert(1)'],
    ['half of a pair and turned text', '\u202E新增\uD800就业\u20665人\u2069。'],
  ])('shows %s as text', async (_, text) => {
    const page = await openPage('/en/read/');
    page.on('dialog', () => expect.unreachable('the text ran'));
    await page.evaluate((value) => {
      const field = document.querySelector('textarea');
      if (field) field.value = value;
    }, text);
    await page.locator('[type="submit"]').click();
    await page.locator('.mark').first().waitFor();
    expect(await page.locator('[data-text] :is(script, img)').count()).toBe(0);
    expect(await page.locator('[data-text]').textContent()).not.toMatch(/[\u202E\u2066\uD800]/);
  });

  test.each<[string, Buffer, string]>([
    ['a.pdf', Buffer.from('%PDF-1.7'), 'PDF'],
    ['a.docx', Buffer.from('PK\x03\x04'), '.docx'],
    ['a.bin', Buffer.from([1, 0, 2, 0xff]), 'no text file'],
    ['a.txt', Buffer.from(' \n'), 'no words'],
  ])('says what is wrong with %s, and shows nothing', async (name, buffer, words) => {
    const page = await openPage('/en/read/');
    await page.setInputFiles('[type="file"]', { name, mimeType: 'text/plain', buffer });
    await expect.poll(() => page.locator('output').textContent()).toContain(words);
    expect(await page.locator('[data-read]').isVisible()).toBe(false);
  });

  test('says that a file is too large before it is read', async () => {
    const page = await openPage('/en/read/');
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('[type="file"]');
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(33 * 1024 * 1024)], 'large.txt'));
      if (input) input.files = data.files;
      input?.dispatchEvent(new Event('change'));
    });
    await expect.poll(() => page.locator('output').textContent()).toContain('too large');
  });

  test.each([320, 390, 1440])('fits at %d px, and is accessible', async (width) => {
    const page = await openPage('/zh/read/', { lang: 'zh', width });
    await page.locator('[data-example]').click();
    await page.locator('[data-read]:not([hidden])').waitFor();
    expect((await layoutProblems(page)).join('\n')).toBe('');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('without script says what it does and names the command', async () => {
    const page = await openPage('/en/read/', { javaScript: false });
    expect(await page.locator('textarea').isVisible()).toBe(false);
    expect(await page.locator('main').textContent()).toContain('npm run scan');
  });

  test('has a policy that lets its worker run, and no other page has', async () => {
    const policy = async (path: string): Promise<string> =>
      (await (await fetch(siteUrl(path))).text()).replace(/[^]*security-policy"([^>]*)>[^]*/, '$1');
    expect(await policy('/en/read/')).toContain("worker-src 'self'");
    expect(await policy('/en/data/')).not.toContain('worker-src');
  });
});
