import { z } from 'zod';
import { langs } from '../i18n/lang.ts';
import { unknown } from '../prose/unknown.ts';
import { unseenIn } from '../prose/unseen.ts';
import type { ChartProblem } from './check.ts';

const words = z
  .string({ error: 'missing words' })
  .refine((text) => text.trim() !== '', { error: 'missing words' })
  .superRefine((text, context) => {
    for (const { message } of unseenIn(text)) context.addIssue({ code: 'custom', message });
  });
const text = z.strictObject(Object.fromEntries(langs.map((lang) => [lang, words])), {
  error: `missing words in ${langs.join(' and ')}`,
});
const id = z.string({ error: 'missing id' }).regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
  error: 'use small letters, digits and single hyphens',
});
const ids = z.array(z.string(), { error: 'write a list of ids' });
const task = z.custom((value) => typeof value === 'function', { error: 'missing function' });

const state = z.strictObject(
  {
    ...{ id, figures: ids, title: text, description: text, note: text, draw: task },
    ...{ name: text.optional(), view: text.optional(), context: ids.optional() },
    ...{ answers: z.string().optional(), summarised: z.literal(true).optional() },
    holds: task.optional(),
    claims: z.array(z.string(), { error: 'write a list of claims' }).optional(),
  },
  { error: 'write a state: { id, figures, title, … }' },
);
const spec = z.strictObject(
  {
    ...{ title: text, subtitle: text, answers: z.string().optional() },
    states: z.array(state, { error: 'missing states' }).min(1, { error: 'missing states' }),
    poster: z.string().optional(),
  },
  { error: 'invalid default export: declare it with chart({ … })' },
);

/** What a chart's file declares otherwise than a chart is declared; then nothing else is checked. */
export function shapeProblems(chart: unknown): readonly ChartProblem[] {
  const issues = spec.safeParse(chart).error?.issues ?? [];
  return issues.flatMap((issue) => {
    const { path } = issue;
    const [list, nth, ...inState] = path;
    const own = list === 'states' && typeof nth === 'number' ? stateId(chart, nth) : null;
    const where = own === null ? '' : `state ${own}: `;
    const field = (own === null ? path : inState).map(String);
    // What lacks has no line of its own.
    const near = own === null ? has(chart, field[0] ?? '') : [`id: '${own}'`];
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys((own === null ? spec : state).shape);
      return issue.keys.map((key) => ({
        message: `${where}${unknown('field', [...field, key].join('.'), field.length > 0 ? langs : known)}`,
        near: [`${key}:`],
      }));
    }
    return [
      { message: `${where}${[field.join('.'), issue.message].filter(Boolean).join(': ')}`, near },
    ];
  });
}

/** How a field begins in the file of a chart that has it. */
function has(chart: unknown, field: string): readonly string[] {
  return typeof chart === 'object' && chart !== null && field in chart ? [` ${field}:`] : [];
}

/** What a state calls itself, or its number from 1. */
function stateId(chart: unknown, nth: number): string {
  const named = z.looseObject({ states: z.array(z.unknown()) }).safeParse(chart).data?.states[nth];
  return z.looseObject({ id: z.string() }).safeParse(named).data?.id ?? String(nth + 1);
}
