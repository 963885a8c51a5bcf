import { row, type Cases } from './cases.ts';
import { ceilings } from './ceilings.ts';

const draw = ceilings([
  {
    figures: row('unemployment'),
    named: 'bing-unemployment-2026-target',
    under: { en: 'not included', zh: '不含本数' },
  },
  {
    figures: ['yi-unemployment-2026-target'],
    named: 'yi-unemployment-2026-target',
    under: { en: 'included', zh: '含本数' },
  },
]);

export default { one: draw(1), pair: draw(2) } satisfies Cases;
