import { answerProblems } from './answers.ts';
import { citationProblems } from './citations.ts';
import { datasetProblems } from './datasets.ts';
import { documentProblems } from './documents.ts';
import { dueProblems } from './due.ts';
import { figureProblems } from './figures.ts';
import { keyProblems } from './keys.ts';
import { noteProblems } from './notes.ts';
import { placeProblems } from './places.ts';
import { referenceProblems } from './references.ts';
import type { Rule } from './reads.ts';

/** Everything that must hold between rows and between files. */
export const allRules: readonly Rule[] = [
  keyProblems,
  referenceProblems,
  noteProblems,
  documentProblems,
  placeProblems,
  figureProblems,
  citationProblems,
  answerProblems,
  dueProblems,
  datasetProblems,
];
