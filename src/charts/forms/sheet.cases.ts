import type { Cases } from './cases.ts';
import { byDocument } from './sheet-documents.ts';
import { byPlace, byTopic, sections } from './sheet-sections.ts';
import { sheet } from './sheet.ts';

export default {
  'by-place': sheet(byPlace({ en: 'Elsewhere, or not said', zh: '别处，或没有写明' })),
  'by-document': sheet(byDocument({ en: 'said at the side', zh: '旁注' })),
  'by-topic': sheet(byTopic({ en: 'All others', zh: '其他' })),
  answered: sheet(
    sections([
      { name: { en: 'Answered', zh: '有下文' }, holds: 'answers' },
      {
        name: { en: 'Asked', zh: '没有下文' },
        holds: ({ isAsked, isAnswered }) => isAsked && !isAnswered,
        blank: { en: 'no result', zh: '没有结果' },
      },
      {
        name: { en: 'All others', zh: '其他' },
        holds: ({ isAsked, isAnswer }) => !isAsked && !isAnswer,
      },
    ]),
  ),
} satisfies Cases;
