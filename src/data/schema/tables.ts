import { answers } from './answers.ts';
import { context } from './context.ts';
import { corrections } from './corrections.ts';
import { datasets } from './datasets.ts';
import { documents } from './documents.ts';
import { figures } from './figures.ts';
import { groups } from './groups.ts';
import { guarded } from './guarded.ts';
import { indicators } from './indicators.ts';
import { mentions } from './mentions.ts';
import { places } from './places.ts';
import { terms } from './terms.ts';
import { topics } from './topics.ts';
import { units } from './units.ts';

/** Every table of the ledger by name, in the order of `tableNames`. */
export const tables = {
  documents,
  places,
  topics,
  units,
  groups,
  indicators,
  figures,
  answers,
  mentions,
  context,
  corrections,
  datasets,
  terms,
  guarded,
} as const;
