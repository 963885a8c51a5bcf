import { kinds, type Result } from '../../checks/check.ts';
import { lineText, working } from '../../checks/working.ts';
import type { Body } from '../../data/dataset-table.ts';
import type { Ledger } from '../../data/ledger.ts';
import type { PublishedRow } from '../../data/publish/table.ts';
import * as cell from '../../data/schema/cell.ts';
import { column, columnsOf } from '../../data/schema/table.ts';
import type { Lang } from '../../i18n/lang.ts';
import { fill } from '../../prose/fill.ts';

const same = 'The same in Chinese.';

const columns = columnsOf({
  id: column(
    cell.id(),
    'Name of the check, and its place on the page of checks.',
    '编号',
    '该核对的编号，也是它在“核对”页上的位置。',
  ),
  kind: column(
    cell.oneOf(...kinds),
    'Whose claim is put to the test: a document’s, our own working, or a reading that suggests itself and that we reject. The kinds are never added up.',
    '类别',
    '核对的是谁的说法：文件自己的、我们的演算，还是容易想到而我们不采纳的读法。各类不能相加。',
  ),
  verdict: column(
    cell.oneOf('holds', 'fails', 'cannot-be-told'),
    'What the figures say about the claim.',
    '结论',
    '从数字能看出这个说法怎么样。',
  ),
  claim_en: column(
    cell.text(),
    'What is put to the test, in English.',
    '说法（英文）',
    '核对的是什么说法，英文。',
  ),
  claim_zh: column(cell.text(), same, '说法（中文）', '同上，中文。'),
  meaning_en: column(
    cell.text(),
    'What the verdict tells a reader, in English.',
    '意味着什么（英文）',
    '这个结论对读者意味着什么，英文。',
  ),
  meaning_zh: column(cell.text(), same, '意味着什么（中文）', '同上，中文。'),
  working_en: column(
    cell.text(),
    'The working, line by line, separated by ` | `, in English.',
    '演算（英文）',
    '逐行的演算，以` | `分隔，英文。',
  ),
  working_zh: column(cell.text(), same, '演算（中文）', '同上，中文。'),
  figures: column(
    cell.text(),
    'The figures that it relates, ids separated by spaces.',
    '数据',
    '所涉及的各条数据，编号以空格分隔。',
  ),
});

/** The checks as a table: each claim, what it comes to, and the working in words. */
export function checksBody(results: readonly Result[], ledger: Ledger): Body {
  const figures = results.flatMap((result) => result.figures).map(ledger.figure);
  const used = new Set(figures.map(({ document }) => document));
  return {
    columns,
    key: ['id'],
    rows: results.map((result) => row(result, ledger)),
    documents: ledger.documents.map(({ id }) => id).filter((id) => used.has(id)),
  };
}

function row(result: Result, ledger: Ledger): PublishedRow {
  const { id, kind, verdict, claim, meaning, figures, steps } = result;
  const say = (text: string, lang: Lang): string => fill(text, ledger, lang, `check ${id}`);
  const work = (lang: Lang): string => working(steps, ledger, lang).map(lineText).join(' | ');
  return {
    id,
    kind,
    verdict,
    claim_en: say(claim.en, 'en'),
    claim_zh: say(claim.zh, 'zh'),
    meaning_en: say(meaning.en, 'en'),
    meaning_zh: say(meaning.zh, 'zh'),
    working_en: work('en'),
    working_zh: work('zh'),
    figures: figures.join(' '),
  };
}
