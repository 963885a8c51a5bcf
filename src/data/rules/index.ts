import { answerProblems } from './answers.ts';
import { citationProblems } from './citations.ts';
import { contextProblems } from './context.ts';
import { correctionProblems } from './corrections.ts';
import { datasetProblems } from './datasets.ts';
import { documentProblems } from './documents.ts';
import { dueProblems } from './due.ts';
import { figureProblems } from './figures.ts';
import { keyProblems } from './keys.ts';
import { mentionProblems } from './mentions.ts';
import { nameProblems } from './names.ts';
import { noteProblems } from './notes.ts';
import { placeProblems } from './places.ts';
import { referenceProblems } from './references.ts';
import type { Rule } from './reads.ts';
import { restatedProblems } from './restated.ts';
import { topicProblems } from './topics.ts';
import { treeProblems } from './tree.ts';

/** Everything that must hold between rows and between files. */
export const allRules: readonly Rule[] = [
  keyProblems,
  nameProblems,
  referenceProblems,
  noteProblems,
  documentProblems,
  placeProblems,
  treeProblems,
  figureProblems,
  citationProblems,
  mentionProblems,
  answerProblems,
  dueProblems,
  topicProblems,
  restatedProblems,
  contextProblems,
  correctionProblems,
  datasetProblems,
];
