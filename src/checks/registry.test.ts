import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from './registry.ts';

it('checks have every file of this folder', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.check.ts'));
  const ids = files.map((name) => name.slice(0, -'.check.ts'.length));
  const unread = (id: string): boolean =>
    !checks.some((check) => check.id === id || check.id.startsWith(`${id}-`));
  expect(ids.length).toBeGreaterThan(9);
  expect(ids.filter(unread)).toEqual([]);
});
