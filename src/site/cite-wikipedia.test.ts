import { describe, expect, it } from 'vitest';
import { ledger } from '../data/current.ts';
import { wikipediaCitation, wikipediaDocument, type WikipediaSource } from './cite-wikipedia.ts';

const chart = { title: 'A', address: 'https://e.org/en/charts/a/', date: '2026-11-21' };
const now = { site: new URL('https://e.org/'), today: '2026-11-25' };

const copied: WikipediaSource = {
  ...chart,
  ...{ title: '甲', language: 'zh', translated: 'A', publisher: 'P', via: 'copy.example' },
};

describe('wikipediaCitation(source, lang)', () => {
  it.each([
    [
      'en',
      chart,
      '{{cite web |title=A |url=https://e.org/en/charts/a/ |website=Jobs Ledger |date=2026-11-21 |language=en}}',
    ],
    [
      'zh',
      { ...chart, title: '甲' },
      '{{Cite web |title=甲 |url=https://e.org/en/charts/a/ |website=就业账本 |date=2026-11-21 |language=zh-hans}}',
    ],
    [
      'en',
      copied,
      '{{cite web |script-title=zh:甲 |trans-title=A |url=https://e.org/en/charts/a/ |publisher=P |via=copy.example |date=2026-11-21 |language=zh-hans}}',
    ],
  ] as const)('writes in %s %j', (lang, source, text) => {
    expect(wikipediaCitation(source, lang)).toBe(text);
  });

  it('lets no title or address end the template or begin a link', () => {
    const source = { ...chart, title: 'a|b}} [[c]]\n d', address: 'https://e.org/a b|c[1]{2}' };
    const said = wikipediaCitation(source, 'en');
    expect(said.slice(2, -2)).not.toMatch(/[{}[\]\n]/);
    expect(said.split('|')).toHaveLength(6);
    expect(said).toContain('|title=a&#124;b&#125;&#125; &#91;&#91;c&#93;&#93; d |');
    expect(said).toContain('|url=https://e.org/a%20b%7Cc%5B1%5D%7B2%7D |');
  });
});

describe('wikipediaDocument(document, lang, now)', () => {
  it.each(ledger.documents)('cites $id or our page about it', (document) => {
    const own = document.urlKind === 'original' || document.urlKind === 'copy';
    for (const lang of ['en', 'zh'] as const) {
      const { address, date, publisher, title } = wikipediaDocument(document, lang, now);
      expect(address).toBe(own ? document.url : `https://e.org/${lang}/documents/${document.id}/`);
      expect(date).toBe(own ? document.published : now.today);
      // Whoever published the text did not publish our page.
      expect(publisher).toBe(own ? document.publisher[lang] : undefined);
      const named = own ? document.title.zh : document.title[lang];
      expect(title.replaceAll(/[‘’“”]/g, '')).toContain(named.replaceAll(/[‘’“”]/g, ''));
    }
  });

  it('names the host of a copy', () => {
    const copies = ledger.documents.filter(({ urlKind }) => urlKind === 'copy');
    expect(copies.length).toBeGreaterThan(0);
    for (const copy of copies)
      expect(wikipediaDocument(copy, 'en', now).via).toBe(new URL(copy.url ?? '').host);
  });
});
