import below2022 from './below-2022.check.ts';
import dongtouLevels from './dongtou-levels.check.ts';
import dongtouPlan from './dongtou-plan.check.ts';
import dongtouSkills from './dongtou-skills.check.ts';
import dongtouTotals from './dongtou-totals.check.ts';
import filings from './filings.check.ts';
import harmonious from './harmonious.check.ts';
import huzhou from './huzhou.check.ts';
import measures from './measures.check.ts';
import money from './money.check.ts';
import places from './places.check.ts';
import population from './population.check.ts';
import refunds from './refunds.check.ts';
import services from './services.check.ts';
import tongren from './tongren.check.ts';
import training from './training.check.ts';
import { kinds, named, type Check, type CheckSpec, type Family } from './check.ts';

/** Each `src/checks/{id}.check.ts` by its id: a new one has its line here. */
const files: Readonly<Record<string, CheckSpec | Family>> = {
  'below-2022': below2022,
  'dongtou-levels': dongtouLevels,
  'dongtou-plan': dongtouPlan,
  'dongtou-skills': dongtouSkills,
  'dongtou-totals': dongtouTotals,
  filings,
  harmonious,
  huzhou,
  measures,
  money,
  places,
  population,
  refunds,
  services,
  tongren,
  training,
};

/** Every check. */
export const checks: readonly Check[] = Object.entries(files)
  .flatMap(([id, declared]) => named(id, declared))
  .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
