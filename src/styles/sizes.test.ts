import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));

// A reader's own size of text is what rem and em are shares of; px would leave it out.
test.each(sheets)(
  '%s sizes type, and asks for the room of type, by the reader’s own setting',
  (name) => {
    const css = readFileSync(new URL(name, folder), 'utf8');
    const type = [...css.matchAll(/(?:font|font-size|line-height):[^;{}]*?\d*px[^;{}]*;/g)];
    const room = [...css.matchAll(/@media[^{]*px[^{]*/g)];
    expect([...type, ...room].map(([found]) => found)).toEqual([]);
  },
);
