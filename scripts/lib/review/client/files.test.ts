import { expect, test } from 'vitest';
import { tableNames } from '../../../../src/data/schema/table.ts';
import { fileName } from './files.ts';

test.each(tableNames)('fileName("plan", %j) is never that of the table itself', (table) => {
  expect(fileName('plan', table)).toBe(`plan.${table}-rows.csv`);
});
