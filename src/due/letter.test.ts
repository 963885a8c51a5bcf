import { expect, test } from 'vitest';
import { ledger } from '../data/current.ts';
import { mention } from '../format/phrase.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { unreported } from './due.ts';
import { letter } from './letter.ts';

const placesIn = (mentions: readonly string[], lang: Lang): string =>
  mentions.map((each) => mention(each, lang)).join(lang === 'zh' ? '；' : '; ');

const targets = unreported(ledger, 'dongtou', '2023-12-31');

test.each(langs)(
  'letter(dongtou, targets, ledger, %j) names every target as it is printed',
  (lang) => {
    const { subject, body } = letter('dongtou', targets, ledger, lang);
    expect(targets.length).toBeGreaterThan(10);
    expect(subject).not.toMatch(/[{}]/);
    for (const { mentions, printed } of targets)
      expect(body).toContain(
        lang === 'zh'
          ? `（原文${placesIn(mentions, lang)}，印作“${printed}”）`
          : `(${placesIn(mentions, lang)}, printed “${printed}”)`,
      );
  },
);

test('letter(…) names the office and the regulations', () => {
  const { body } = letter('dongtou', targets, ledger, 'zh');
  expect(body).toMatch(/^温州市洞头区人民政府办公室：\n/);
  expect(body).toContain('《中华人民共和国政府信息公开条例》');
  expect(letter('suzhou', [], ledger, 'zh').body).toMatch(/^苏州市人民政府办公室：\n/);
});
