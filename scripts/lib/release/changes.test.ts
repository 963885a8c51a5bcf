import { describe, expect, it } from 'vitest';
import { changelog, changesBetween, readFigures } from './changes.ts';

const before = readFigures('id,value,note\na,1,\nb,2,old\nc,3,\n', 'before.csv');
const after = readFigures('id,value,unit\nd,9,%\na,1,%\nb,2.5,%\n', 'after.csv');

describe('readFigures(csv, file)', () => {
  it.each([
    ['', 'a.csv: no table of figures'],
    ['id,value\n', 'a.csv: no table of figures'],
    ['name,value\na,1\n', 'a.csv: no table of figures'],
    ['id,value\na,1\na,2\n', 'a.csv: no table of figures'],
    ['id,value\na,1,2\n', 'a.csv: Too many fields'],
  ])('refuses %j', (csv, message) => {
    expect(() => readFigures(csv, 'a.csv')).toThrow(message);
  });
});

describe('changesBetween(before, after)', () => {
  it('names what was added, removed and changed', () => {
    expect(changesBetween(before, after)).toEqual({
      added: ['d'],
      removed: ['c'],
      changed: [{ id: 'b', column: 'value', was: '2', is: '2.5' }],
      columnsAdded: ['unit'],
      columnsRemoved: ['note'],
    });
  });

  it('finds nothing between a release and itself', () => {
    expect(Object.values(changesBetween(before, before)).flat()).toEqual([]);
  });

  it('takes no order of rows for a change', () => {
    expect(Object.values(changesBetween(before, [...before].reverse())).flat()).toEqual([]);
  });
});

describe('changelog(version, count, since)', () => {
  it('says that a release is the first', () => {
    expect(changelog('1.0.0', 3)).toMatchInlineSnapshot(`
      "# 1.0.0

      The first release. Figures: 3.

      首次发布，数据3条。
      "
    `);
  });

  it('lists every change', () => {
    const since = { version: '1.0.0', changes: changesBetween(before, after) };
    expect(changelog('1.1.0', 3, since)).toMatchInlineSnapshot(`
      "# 1.1.0

      Figures: 3. Since 1.0.0: added 1, removed 1, changed 1.

      数据3条。与1.0.0相比：新增1条，删去1条，改动1条。

      ## Added · 新增

      - \`d\`

      ## Removed · 删去

      - \`c\`

      ## Changed · 改动

      - \`b\` value: “2” → “2.5”

      ## New columns · 新增列

      - \`unit\`

      ## Columns gone · 删去列

      - \`note\`
      "
    `);
  });

  it('keeps a cell on its line and out of the marks of Markdown', () => {
    const old = [{ id: 'a', note: '' }];
    const now = [{ id: 'a', note: 'x\n# *y* <b>' }];
    const text = changelog('1.0.1', 1, { version: '1.0.0', changes: changesBetween(old, now) });
    expect(text).toContain('- `a` note: ∅ → “x # \\*y\\* \\<b\\>”\n');
  });
});
