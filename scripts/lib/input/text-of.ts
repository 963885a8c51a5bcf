import { decodeText, requireSize } from '../../../src/reading/text/bytes.ts';
import { docxText } from './docx.ts';
import { htmlText } from './html.ts';
import { pdfText } from './pdf.ts';

/**
 * The text of a document, whatever kind of file it is: a .docx, a .pdf and a web page are told by
 * their first bytes, anything else is UTF-8. Text comes back as it is. Throws an
 * {@link UnreadableError}.
 */
export async function textOf(bytes: Uint8Array): Promise<string> {
  requireSize(bytes.length);
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start.startsWith('PK\x03\x04')) return docxText(bytes);
  if (start === '%PDF-') return pdfText(bytes);
  const text = decodeText(bytes);
  return /^\uFEFF?\s*(?:<!doctype html|<html[\s>])/i.test(text) ? htmlText(text) : text;
}
