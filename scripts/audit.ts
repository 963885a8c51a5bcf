/*
 * npm run audit           holds every row against the documents it was read from
 * npm run audit -- --help says what it needs
 * Ends with 1 where anything is wrong, having said all of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LedgerError } from '../src/data/problem.ts';
import { readLedger } from '../src/data/read.ts';
import { auditDocument } from './lib/audit.ts';
import { auditTable } from './lib/audit-table.ts';

const help = `npm run audit

Proves that every numeral of every document is cited by a figure or set aside, that every
printed form stands where its row says, and that value, bound and unit follow from it.

  DOCUMENTS_DIR      where the texts lie, as {document}.txt (default: documents/)
  DATA_DIR           where the tables lie (default: data/)
  REQUIRE_DOCUMENTS  1 makes a missing text an error; otherwise it is skipped, and said so`;

if (['--help', '-h'].some((flag) => process.argv.includes(flag))) console.log(help);
else audit();

function audit(): void {
  const directory = process.env.DOCUMENTS_DIR ?? 'documents';
  const required = process.env.REQUIRE_DOCUMENTS === '1';
  try {
    const ledger = readLedger(process.env.DATA_DIR ?? 'data');
    const texts = ledger.documents.map((document) => ({
      document,
      file: join(directory, `${document.id}.txt`),
    }));
    const missing = texts.filter(({ file }) => !existsSync(file));
    const audits = texts
      .filter(({ file }) => existsSync(file))
      .map(({ document, file }) => auditDocument(document, readFileSync(file), ledger));
    if (audits.length > 0) console.log(auditTable(audits));
    const absent = missing.map(({ document, file }) => `${document.id}: missing file: ${file}`);
    if (!required) absent.forEach(skip);
    report([...(required ? absent : []), ...audits.flatMap(({ problems }) => problems)]);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    report(error.message.split('\n'));
  }
}

function skip(reason: string): void {
  console.log(`skipped: ${reason} (set DOCUMENTS_DIR to audit it)`);
}

function report(problems: readonly string[]): void {
  if (problems.length === 0) return;
  console.error(`${problems.join('\n')}\n\n${problems.length} wrong in the audit`);
  process.exitCode = 1;
}
