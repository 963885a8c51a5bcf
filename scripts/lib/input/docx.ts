import mammoth from 'mammoth';
import { UnreadableError } from '../../../src/reading/text/bytes.ts';
import { htmlText } from './html.ts';
import { requireUnpacked } from './zip.ts';

/**
 * The text of a .docx, its paragraphs and the rows of its tables a line each. Throws an
 * {@link UnreadableError} where the file is another zip, or unpacks to more than a document would.
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  requireUnpacked(bytes);
  const none = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: none, styleMap: ['comment-reference => '] },
    );
    return htmlText(value);
  } catch {
    throw new UnreadableError(
      'zip',
      'invalid format: it is a zip, and no .docx that can be read: save it as plain text in UTF-8',
    );
  }
}
