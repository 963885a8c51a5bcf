import * as cell from './cell.ts';
import { both, column, table, type RowOf } from './table.ts';

/** The source texts. */
export const documents = table({
  name: 'documents',
  one: 'document',
  about: 'The texts that the figures come from.',
  key: ['id'],
  columns: {
    id: column(cell.id(), 'Name of the document in every other table.'),
    kind: column(cell.oneOf('plan', 'press', 'bureau'), 'A plan, a press text or a bureau text.'),
    title_en: column(cell.text(), 'Title in English, our translation.'),
    title_zh: column(cell.text(), 'Title as printed, in simplified characters.'),
    publisher_en: column(cell.text(), 'Who published it, in English.'),
    publisher_zh: column(cell.text(), 'Who published it, in Chinese.'),
    published: column(cell.day(), 'Day of publication.'),
    url: column(cell.maybe(cell.url()), 'Address of the text, where one is known.'),
    url_kind: column(
      cell.oneOf('original', 'copy', 'parent', 'none'),
      'Whether the address is the original, a copy, the parent document, or there is none.',
    ),
    sha256: column(
      cell.shaped('64 lower-case hexadecimal digits', /^[0-9a-f]{64}$/),
      'SHA-256 of the text as it was received.',
    ),
    text_sha256: column(
      cell.maybe(cell.shaped('64 lower-case hexadecimal digits', /^[0-9a-f]{64}$/)),
      'SHA-256 of the text as it is read: repaired, in simplified characters, its paragraphs one a line. The audit tells it.',
    ),
    citation_zh: column(cell.text(), 'Citation in Chinese.'),
    note_en: column(cell.remark(), 'What a reader must know about the text, in English.'),
    note_zh: column(cell.remark(), 'The same in Chinese.'),
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
