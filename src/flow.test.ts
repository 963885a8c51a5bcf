import { readFileSync, readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

// The flow, one way: what a folder of src may import from the others. Its own files it always may.
const low = [
  ...['i18n', 'data', 'format', 'checks', 'prose', 'charts', 'pictures', 'search', 'client'],
  ...['due', 'styles', 'explore'],
];
const flow: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  // A library of its own, which a page loads too: nothing of the site, nothing of Node.
  reading: [],
  search: [],
  client: ['search', 'styles', 'reading'],
  styles: [],
  data: ['i18n'],
  format: ['i18n', 'data'],
  checks: ['i18n', 'data', 'format'],
  due: ['i18n', 'data', 'format'],
  prose: ['i18n', 'data', 'format', 'checks'],
  charts: ['i18n', 'data', 'format', 'prose'],
  pictures: ['i18n', 'charts'],
  // Runs in a browser; what it draws with is loaded when a drawing is asked for.
  explore: ['i18n', 'data', 'format', 'charts', 'pictures'],
  site: low,
  components: [...low, 'site'],
  layouts: [...low, 'site', 'components'],
  content: [...low, 'site', 'components', 'layouts'],
  pages: [...low, 'site', 'components', 'layouts', 'content'],
};
// What runs in a browser as it is, and so may use no more packages than these.
const mayUse: Readonly<Record<string, RegExp>> = {
  client: /^d3(?:-|$)/,
  search: /^minisearch$/,
  reading: /^opencc-js(?:\/|$)/,
};
const mayUseAstro = ['site', 'components', 'layouts', 'content', 'pages'];

/** Every address a source file imports: static, re-exported, dynamic, or by glob. */
export function importsOf(code: string): readonly string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const forms = [
    /\b(?:import|export)\b[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"`]([^'"`]+)['"`]/g,
    /import\.meta\.glob(?:<[^>]*>)?\(\s*\[?\s*['"`]([^'"`]+)['"`]/g,
    /<script\b[^>]*\bsrc=["']([^"']+)["']/g,
  ];
  return forms.flatMap((form) => [...bare.matchAll(form)].map((match) => match[1] ?? ''));
}

function folderOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/');
  // `src/content.config.ts` is the head of the content.
  return rest.length === 0 ? (folder.split('.')[0] ?? '') : folder;
}

function faultOf(file: string, address: string): string | undefined {
  const own = folderOf(file);
  const test = file.endsWith('.test.ts');
  if (address.startsWith('astro:')) {
    return mayUseAstro.includes(own) ? undefined : `astro: stays in site and above`;
  }
  if (!address.startsWith('.') && !address.startsWith('/')) {
    const packages = mayUse[own];
    const allowed = !packages || test || packages.test(address);
    return allowed ? undefined : `${own} may import ${packages.source} and its own files`;
  }
  const target = posix.normalize(
    address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(file), address),
  );
  if (!target.startsWith('src/')) {
    return /^(scripts|tests)\//.test(target) ? 'src never imports scripts or tests' : undefined;
  }
  const other = folderOf(target);
  if (other === own) return undefined;
  const rule = flow[own];
  if (rule === undefined) return `no rule for src/${own} (add it to src/flow.test.ts)`;
  return rule.includes(other) ? undefined : `${own} may import ${rule.join(', ') || 'nothing'}`;
}

/** Every import of a file that runs against the flow. */
export function faultsOf(file: string, code: string): readonly string[] {
  return importsOf(code).flatMap((address) => {
    const fault = faultOf(file, address);
    return fault === undefined ? [] : [`${file}: ${address}: ${fault}`];
  });
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src', name.replaceAll('\\', '/')))
  .filter((name) => /\.(ts|js|mjs|astro|mdx)$/.test(name) && name !== 'src/flow.test.ts')
  .filter((name) => statSync(name).isFile());

describe('faultsOf(file, code)', () => {
  it('finds none in src', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => faultsOf(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('finds templates alone in components', () => {
    expect(files.filter((file) => /^src\/components\/.*(?<!\.astro)$/.test(file))).toEqual([]);
  });

  it.each([
    ['src/i18n/a.ts', `import { a } from '../data/a.ts';`],
    ['src/data/deep/a.ts', `import type { A } from '../../format/a.ts';`],
    ['src/format/a.ts', `export { a } from '../prose/a.ts';`],
    ['src/format/a.ts', `export * from '../charts/a.ts';`],
    ['src/prose/a.ts', `const a = await import('../charts/a.ts');`],
    ['src/charts/a.ts', `import {\n  a,\n  b,\n} from '../components/a.ts';`],
    ['src/charts/a.ts', `import '../client/a.ts';`],
    ['src/charts/a.ts', `import.meta.glob('../content/*.mdx');`],
    ['src/charts/a.ts', `import { getCollection } from 'astro:content';`],
    ['src/site/a.ts', `import.meta.glob('../components/A.astro');`],
    ['src/components/A.astro', `---\nimport Page from '../layouts/Page.astro';\n---\n<p />`],
    ['src/components/A.astro', `---\nimport { a } from '../reading/a.ts';\n---`],
    ['src/layouts/A.astro', `---\n---\n<script src="../pages/a.ts"></script>`],
    ['src/content/en/a.mdx', `import A from '../../pages/a.astro';\n\n# a`],
    ['src/client/a.ts', `import { plot } from '@observablehq/plot';`],
    ['src/client/a.ts', `import { a } from '../i18n/a.ts';`],
    ['src/pages/a.astro', `---\nimport { a } from '../../scripts/a.ts';\n---`],
    ['src/pages/a.astro', `---\nimport { a } from '/tests/a.ts';\n---`],
    ['src/reading/a.ts', `import { a } from '../charts/chart.ts';`],
    ['src/reading/a.ts', `import type { A } from '../data/a.ts';`],
    ['src/reading/words/a.ts', `import { decimal } from '../../format/decimal.ts';`],
    ['src/reading/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src/reading/a.ts', `import Papa from 'papaparse';`],
    ['src/unheard/a.ts', `import { a } from '../data/a.ts';`],
  ])('catches a planted fault in %s: %j', (file, code) => {
    expect(faultsOf(file, code)).toHaveLength(1);
  });

  it.each([
    ['src/data/a.ts', `import { z } from 'zod';\nimport { b } from './b.ts';`],
    ['src/client/a.ts', `import { timer } from 'd3-timer';\nimport { easeCubic } from 'd3';`],
    ['src/reading/text/a.ts', `import { Converter } from 'opencc-js/t2cn';`],
    ['src/reading/a.test.ts', `import { readFileSync } from 'node:fs';`],
    ['src/client/a.test.ts', `import { it } from 'vitest';`],
    ['src/charts/a.ts', `// import '../pages/a.ts';\n/* from '../pages/b.ts' */`],
    ['src/pages/[lang]/a.astro', `---\nimport A from '../../layouts/A.astro';\n---`],
    ['src/content.config.ts', `import { defineCollection } from 'astro:content';`],
    ['src/data/a.ts', `import text from '../../data/figures.csv?raw';`],
  ])('lets be %s: %j', (file, code) => {
    expect(faultsOf(file, code)).toEqual([]);
  });
});
