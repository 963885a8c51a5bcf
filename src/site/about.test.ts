import { expect, test } from 'vitest';
import { fixtureLedger } from '../data/fixture.ts';
import { aboutData, tagline } from './about.ts';

const [place] = fixtureLedger().places;
const [document] = fixtureLedger().documents;
if (place === undefined || document === undefined) throw new Error('missing rows of the fixture');
const named = (zh: string, compared = true): typeof place => ({
  ...place,
  name: { en: `In ${zh}`, zh },
  compared,
});
const places = [named('甲'), named('乙'), named('丙', false)];
const documents = Array.from({ length: 12 }, () => document);

test('tagline(lang) counts the places that are compared', () => {
  const said = (['en', 'zh'] as const).map((lang) => tagline(lang, { places, documents }));
  expect(said).toMatchInlineSnapshot(`
    [
      "What two places in the Yangtze Delta promised on work, and what they reported",
      "长三角两地在就业上承诺了什么，又公布了什么",
    ]
  `);
});

test('aboutData() names them, and counts the documents', () => {
  expect(aboutData({ places, documents })).toMatchInlineSnapshot(`
    {
      "en": "What two places in the Yangtze Delta, In 甲 and In 乙, promised on work, and what they reported: every figure in 12 documents, with the place in the text and the form in which it is printed.",
      "zh": "长三角两地（甲、乙）在就业上承诺了什么、报告了什么：12份文件里的每一个数字，附原文位置与原文写法。",
    }
  `);
});
