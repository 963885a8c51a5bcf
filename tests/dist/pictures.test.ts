import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { distFiles, distRoot, readDist } from '../lib/dist.ts';
import { pngSize } from '../lib/png.ts';
import { named, parseXml } from '../lib/xml.ts';

const files = distFiles();
const svgs = files.filter((file) => /^(?:en|zh)\/charts\/[^/]+\.svg$/.test(file));

test('every chart has its picture, in both forms', () => {
  const charts = files.flatMap(
    (file) => /^((?:en|zh)\/charts\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
  );
  expect(charts.length).toBeGreaterThan(0);
  expect(charts.filter((chart) => !svgs.includes(`${chart}.svg`))).toEqual([]);
  expect(svgs.filter((file) => !files.includes(file.replace(/svg$/, 'png')))).toEqual([]);
});

describe.each(svgs)('%s', (file) => {
  const text = readDist(file);
  const [svg] = parseXml(text).children;

  it('stands by itself: XML with a title, colours said outright, nothing fetched or run', () => {
    expect(svg?.name).toBe('svg');
    if (svg === undefined) return;
    expect(named('title', svg)[0]?.text).not.toBe('');
    expect(named('desc', svg)[0]?.text).not.toBe('');
    expect(text).not.toMatch(/var\(|currentColor|class=|style=|<script|<image|href=|\son\w+=/);
  });

  it('is as large as PNG as its shape says', () => {
    const { width, height } = pngSize(join(distRoot, file.replace(/svg$/, 'png')));
    const [, w = '', h = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(text) ?? [];
    expect(width).toBe(1200);
    expect(Math.abs(height - (1200 * Number(h)) / Number(w))).toBeLessThanOrEqual(1);
  });
});
