import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { atom, type Entry, type Feed } from './atom.ts';

const entry: Entry = {
  address: 'https://e.org/en/stories/a/',
  title: 'A',
  published: '2026-11-21',
  updated: '2026-11-22',
  summary: 'S',
};
const feed: Feed = {
  lang: 'en',
  title: 'T',
  subtitle: 'U',
  own: 'https://e.org/en/feed.xml',
  page: 'https://e.org/en/',
  entries: [entry],
};

/** Reads XML strictly and gives back the text of every element, by name. */
function read(xml: string): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const name = open.at(-1);
    if (name !== undefined && text.trim() !== '') (texts[name] ??= []).push(text);
  });
  parser.write(xml).close();
  return texts;
}

test('atom(feed) is XML that says its days as moments, the feed the last of them', () => {
  const texts = read(atom(feed));
  expect(texts.updated).toEqual(['2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z']);
  expect(texts.published).toEqual(['2026-11-21T00:00:00Z']);
});

test('atom(a feed without entries) still says a day', () => {
  expect(read(atom({ ...feed, entries: [] })).updated).toEqual(['2026-01-01T00:00:00Z']);
});

const hostile = `</title><script>alert("1")</script> & ]]> <!-- \u0000\u0008\uFFFF "'`;

test('atom(hostile text) lets nothing out of its element', () => {
  const bad: Entry = {
    ...entry,
    title: hostile,
    summary: hostile,
    html: hostile,
    category: hostile,
  };
  const texts = read(atom({ ...feed, title: hostile, entries: [bad] }));
  const clean = hostile.replaceAll(/[\u0000\u0008\uFFFF]/g, '');
  expect(texts.title).toEqual([clean, clean]);
  expect(texts.content).toEqual([clean]);
  expect(texts.script).toBeUndefined();
});
