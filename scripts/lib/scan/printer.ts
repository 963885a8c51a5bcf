import { renameSync, writeFileSync } from 'node:fs';
import { figureColumns } from '../../../src/data/figure-row.ts';
import { toCsv } from '../../../src/data/write.ts';
import { reviewPage } from '../review/page.ts';
import type { Names } from '../review/sheet.ts';
import { mentionColumns } from '../scan-rows.ts';
import type { Call } from './call.ts';
import { asideOf, objectsOf, rowsOf } from './rows.ts';
import type { Scanned } from './scanned.ts';
import type { Source } from './sources.ts';

interface Printer {
  readonly document: (found: Scanned, source: Source) => Promise<string>;
  readonly end: () => string;
}

/** Prints each document as soon as it is read, and whole. */
export function printer({ form, asJson, out }: Call, names: Names): Printer {
  let count = 0;
  let script: Promise<string> | undefined;
  const json = form === 'json' || (form === 'mentions' && asJson);
  const csv = (rows: Parameters<typeof toCsv>[0], columns: readonly string[]): string => {
    const whole = toCsv(rows, columns);
    return count > 1 ? whole.slice(whole.indexOf('\n') + 1) : whole;
  };
  const of = async (found: Scanned, { document }: Source): Promise<string> => {
    if (json) {
      const all = form === 'json' ? objectsOf(found, document) : asideOf(found, document);
      const text = JSON.stringify(all, null, 2).slice(2, -2);
      return all.length === 0 ? '' : `${count > 1 ? ',\n' : '[\n'}${text}`;
    }
    switch (form) {
      case 'jsonl':
        return objectsOf(found, document)
          .map((each) => `${JSON.stringify(each)}\n`)
          .join('');
      case 'mentions':
        return csv(asideOf(found, document), mentionColumns);
      case 'text':
        return found.text.endsWith('\n') ? found.text : `${found.text}\n`;
      case 'review': {
        const file = out ?? `${document}.review.html`;
        // A bundler is not worth waiting for where no page is written.
        const { clientScript } = await import('../review/bundle.ts');
        script ??= clientScript();
        whole(file, reviewPage(found, document, names, await script));
        return `${file}\n`;
      }
      default:
        return csv(rowsOf(found, document), figureColumns);
    }
  };
  return {
    document: async (found, source) => {
      count += 1;
      const text = await of(found, source);
      if (json && text === '') count -= 1;
      return text;
    },
    end: () => (json ? (count === 0 ? '[]\n' : '\n]\n') : ''),
  };
}

/** Writes a file whole or not at all. */
function whole(file: string, text: string): void {
  const part = `${file}.part`;
  writeFileSync(part, text);
  renameSync(part, file);
}
