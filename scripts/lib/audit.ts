import { createHash } from 'node:crypto';
import type { Ledger } from '../../src/data/ledger.ts';
import { compareLocators } from '../../src/data/locator.ts';
import type { Document } from '../../src/data/schema/documents.ts';
import { readDocument, type ReadDocument } from '../../src/reading/document.ts';
import { normalText } from '../../src/reading/open.ts';
import { readings } from '../../src/reading/readings.ts';
import { figureProblems, type Finding } from './audit-figure.ts';
import { numeralProblems } from './audit-numerals.ts';

/** What the audit of one document came to. */
export interface Audit {
  readonly document: string;
  readonly numerals: number;
  /** The rows of figures that name the document. */
  readonly figures: number;
  /** Numerals that figures cite, that are set aside, and that nobody accounts for. */
  readonly cited: number;
  readonly setAside: number;
  readonly unexplained: number;
  /** Everything wrong, in reading order, each with the document and the place in front. */
  readonly problems: readonly string[];
}

/** Holds a document against the rows of the ledger: its hash, its numerals, its figures. */
export function auditDocument(document: Document, bytes: Uint8Array, ledger: Ledger): Audit {
  const { id } = document;
  const figures = ledger.figuresOf(id);
  const wrong = hashProblems(document, bytes);
  const read = attempt(bytes);
  if (typeof read === 'string') {
    const none = { numerals: 0, cited: 0, setAside: 0, unexplained: 0 };
    const problems = [...wrong, read].map((message) => `${id}: ${message}`);
    return { document: id, figures: figures.length, ...none, problems };
  }
  const aside = ledger.mentions.filter((row) => row.document === id);
  const cited = new Set(figures.flatMap(({ mentions }) => mentions));
  const kept = new Set(aside.map(({ mention }) => mention));
  const locators = read.mentions.map(({ locator }) => locator);
  const understood = readings(read);
  const findings = [
    ...numeralProblems(read, figures, aside),
    ...figures.flatMap((figure) => figureProblems(figure, read, understood, ledger)),
  ].toSorted((a, b) => compareLocators(a.locator, b.locator));
  return {
    document: id,
    numerals: locators.length,
    figures: figures.length,
    cited: locators.filter((locator) => cited.has(locator)).length,
    setAside: locators.filter((locator) => kept.has(locator)).length,
    unexplained: locators.filter((locator) => !cited.has(locator) && !kept.has(locator)).length,
    problems: [...wrong, ...textProblems(document, read), ...findings.map(say)].map(
      (message) => `${id}: ${message}`,
    ),
  };
}

function say({ locator, message }: Finding): string {
  return `${locator}: ${message}`;
}

function hashProblems({ sha256 }: Document, bytes: Uint8Array): readonly string[] {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === sha256) return [];
  return [
    `invalid hash ${found}: data/documents.csv has ${sha256} (get the text that was read, or read this one again and change the row)`,
  ];
}

/** The page that reads any document knows ours by this hash. */
function textProblems({ textSha256 }: Document, read: ReadDocument): readonly string[] {
  const found = createHash('sha256').update(normalText(read)).digest('hex');
  if (found === textSha256) return [];
  return textSha256 === null
    ? [`missing text_sha256: write ${found} into data/documents.csv`]
    : [
        `invalid text_sha256 ${textSha256}: the text as it is read has ${found} (write that into data/documents.csv)`,
      ];
}

/** The document as it is read, or why it cannot be. */
function attempt(bytes: Uint8Array): ReadDocument | string {
  try {
    return readDocument(bytes);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
