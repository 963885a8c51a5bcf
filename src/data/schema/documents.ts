import * as cell from './cell.ts';
import { both, column, table, type RowOf } from './table.ts';

/** The source texts. */
export const documents = table({
  name: 'documents',
  one: 'document',
  about: { en: 'The texts that the figures come from.', zh: '各项数字所出自的文件。' },
  key: ['id'],
  columns: {
    id: column(
      cell.id(),
      'Name of the document in every other table.',
      '编号',
      '该文件在其他各表中的编号。',
    ),
    kind: column(
      cell.oneOf('plan', 'press', 'bureau'),
      'A plan, a press text or a bureau text.',
      '类别',
      '方案、报刊文章，或部门发布的消息。',
    ),
    title_en: column(
      cell.name(),
      'Title in English, our translation.',
      '标题（英文）',
      '标题的英文译文，本站所译。',
    ),
    title_zh: column(
      cell.name(),
      'Title as printed, in simplified characters.',
      '标题（中文）',
      '标题原文，用简体字。',
    ),
    publisher_en: column(
      cell.name(),
      'Who published it, in English.',
      '发布者（英文）',
      '由谁发布，英文。',
    ),
    publisher_zh: column(
      cell.name(),
      'Who published it, in Chinese.',
      '发布者（中文）',
      '由谁发布，中文。',
    ),
    published: column(cell.publishedDay(), 'Day of publication.', '发布日期', '发布的日期。'),
    url: column(
      cell.maybe(cell.url()),
      'Address of the text, where one is known.',
      '网址',
      '文件的网址；不知道的留空。',
    ),
    url_kind: column(
      cell.oneOf('original', 'copy', 'parent', 'none'),
      'Whether the address is the original, a copy, the parent document, or there is none.',
      '网址类别',
      '网址是原件、转载、上级文件，还是没有网址。',
    ),
    sha256: column(
      cell.shaped(
        { en: '64 lower-case hexadecimal digits', zh: '64位小写十六进制数' },
        /^[0-9a-f]{64}$/,
      ),
      'SHA-256 of the text as it was received.',
      'SHA-256',
      '所收到文本的SHA-256校验值。',
    ),
    text_sha256: column(
      cell.maybe(
        cell.shaped(
          { en: '64 lower-case hexadecimal digits', zh: '64位小写十六进制数' },
          /^[0-9a-f]{64}$/,
        ),
      ),
      'SHA-256 of the text as it is read: repaired, in simplified characters, its paragraphs one a line. The audit tells it.',
      '读取后SHA-256',
      '读取后的文本的SHA-256校验值：已修复、已转为简体，一段一行；由核对程序给出。',
    ),
    citation_zh: column(cell.name(), 'Citation in Chinese.', '引文（中文）', '中文引文。'),
    note_en: column(
      cell.remark(),
      'What a reader must know about the text, in English.',
      '说明（英文）',
      '读者须了解的情况，英文。',
    ),
    note_zh: column(cell.remark(), 'The same in Chinese.', '说明（中文）', '同上，中文。'),
  },
  row: ({
    title_en,
    title_zh,
    publisher_en,
    publisher_zh,
    url_kind,
    text_sha256,
    citation_zh,
    note_en,
    note_zh,
    ...same
  }) => ({
    ...same,
    title: both(title_en, title_zh),
    publisher: both(publisher_en, publisher_zh),
    urlKind: url_kind,
    textSha256: text_sha256,
    citationZh: citation_zh,
    note: both(note_en, note_zh),
  }),
});

export type Document = RowOf<typeof documents>;
