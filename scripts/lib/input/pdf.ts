import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UnreadableError } from '../../../src/reading/text/bytes.ts';

const paste = 'open it, copy its text and save that as UTF-8';
/** A page of text has more characters than this; a scanned page at most a stamp and a number. */
const leastPerPage = 20;

/**
 * The text layer of a PDF, a line for each of its lines. Throws an {@link UnreadableError} where
 * the file is encrypted or broken, has no text layer, or one that does not read well.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    // The library takes the bytes for its own.
    data: Uint8Array.from(bytes),
    cMapUrl: join(root, 'cmaps/'),
    standardFontDataUrl: join(root, 'standard_fonts/'),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      );
      page.cleanup();
    }
    return readable(pages);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableError(
      locked ? 'locked-pdf' : 'pdf',
      `invalid format: it is a PDF, and ${locked ? 'encrypted' : 'broken'}: ${paste}`,
    );
  } finally {
    await task.destroy();
  }
}

/** The pages as one text, or why they cannot be trusted. */
function readable(pages: readonly string[]): string {
  const text = pages.join('\n');
  const signs = text.replace(/\s/g, '').length;
  if (signs < leastPerPage * pages.length) {
    throw new UnreadableError(
      'picture',
      'invalid format: it is a PDF of pictures, without text: have its text recognised, and check that against the pictures',
    );
  }
  const lost = text.match(/[\uFFFD\p{Co}\0-\u0008]/gu)?.length ?? 0;
  if (lost > signs / 50) {
    throw new UnreadableError(
      'pdf',
      `invalid format: it is a PDF whose text layer does not read well: ${paste}, or have it recognised`,
    );
  }
  return text;
}
