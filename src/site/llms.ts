import { posterOf } from '../charts/chart.ts';
import { charts } from '../charts/registry.ts';
import { langs, type Lang } from '../i18n/lang.ts';
import { t } from '../i18n/words.ts';
import { tagline } from './about.ts';
import { absolute, address, page } from './address.ts';
import { drawnState, filled, storiesIn, storyId } from './story.ts';
import { publishedTables } from './data/tables.ts';

/** What is linked to: a name, an address, and what is there. */
type Line = readonly [name: string, address: string, about: string];

/**
 * A map of the site for language models, as Markdown: https://llmstxt.org. The data comes first,
 * because a number is best taken from where its bounds and its place in the text stand beside it.
 */
export async function llms(site: URL | undefined): Promise<string> {
  const whole = (path: string): string => absolute(address(path), site);
  const data: readonly Line[] = [
    ['index.json', whole('data/index.json'), 'every dataset with its files, sizes and hashes'],
    ['codebook.en.md', whole('data/codebook.en.md'), 'what every column means'],
    ['codebook.zh.md', whole('data/codebook.zh.md'), '每一列的含义'],
    ['current.json', whole('data/current.json'), 'the present value of every figure'],
    ...publishedTables().map(({ id, description }): Line => [
      `${id}.csv`,
      whole(`data/${id}/${id}.csv`),
      description.en,
    ]),
  ];
  const parts = await Promise.all(langs.map((lang) => partOf(lang, site)));
  return [
    `# ${t('en', 'site.title')} · ${t('zh', 'site.title')}`,
    `> ${tagline('en')}. ${tagline('zh')}。`,
    t('en', 'llms.reading'),
    t('zh', 'llms.reading'),
    section('Data · 数据', data),
    ...parts.flat(),
  ].join('\n\n');
}

async function partOf(lang: Lang, site: URL | undefined): Promise<readonly string[]> {
  const whole = (path: string): string => absolute(page(lang, path), site);
  const stories = (await storiesIn(lang)).map((story): Line => [
    filled(story.data.title, lang, story),
    whole(`stories/${storyId(story)}/`),
    filled(story.data.description, lang, story),
  ]);
  const drawn = charts.map((chart): Line => [
    chart.title[lang],
    whole(`charts/${chart.id}/`),
    drawnState(chart.id, posterOf(chart).id, lang).title,
  ]);
  const pages = (['method', 'glossary', 'corrections', 'checks'] as const).map((id): Line => [
    t(lang, `nav.${id}`),
    whole(`${id}/`),
    '',
  ]);
  return [
    section(t(lang, 'home.read'), stories),
    section(t(lang, 'nav.charts'), drawn),
    section(t(lang, 'nav.method'), pages),
  ];
}

function section(title: string, lines: readonly Line[]): string {
  const items = lines.map(
    ([name, where, about]) => `- [${name}](${where})${about === '' ? '' : `: ${about}`}`,
  );
  return [`## ${title}\n`, ...items].join('\n');
}
