import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { laterPages } from './scripts/lib/later-pages.ts';
import { basePath, siteOrigin } from './scripts/lib/site-settings.ts';
import { LiveLedger } from './src/data/live.ts';
import { remarkHolds } from './src/prose/remark-holds.ts';
import { remarkNumber } from './src/prose/remark-number.ts';
import { remarkOutline } from './src/prose/remark-outline.ts';
import { remarkPoint } from './src/prose/remark-point.ts';
import { remarkTerms } from './src/prose/remark-terms.ts';

// The only place where the site's address, its publisher and its version are read.
const { CONTACT = '', REPOSITORY = '', RELEASE = '' } = process.env;
const data = new LiveLedger(process.env.DATA_DIR ?? 'data');

// What a script loads later is one file without a style, for which there is nothing to load ahead: a
// helper that does so would be one more file to wait for.
const helper = 'preload-helper';
const plainImports = {
  name: 'jobs-ledger:plain-imports',
  renderChunk(code) {
    const helped = new RegExp(`import \\{ \\w+ as __vitePreload \\} from "[^"]*${helper}[^"]*";`);
    if (!helped.test(code)) return null;
    return { code: code.replace(helped, 'const __vitePreload = (load) => load();'), map: null };
  },
  generateBundle(_, bundle) {
    for (const name of Object.keys(bundle)) if (name.includes(helper)) delete bundle[name];
  },
};

export default defineConfig({
  site: siteOrigin(process.env),
  base: basePath(process.env),
  trailingSlash: 'always',
  // When a page is drawn, what it uses is moved into its head.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    // `gfm` would turn ~ between years into deletions and let addresses swallow Chinese text.
    processor: unified({
      remarkPlugins: [
        remarkCjkFriendly,
        [remarkOutline, data],
        remarkHolds,
        remarkPoint,
        remarkNumber,
        [remarkTerms, data],
      ],
      gfm: false,
      smartypants: false,
    }),
  },
  integrations: [mdx({ syntaxHighlight: false }), laterPages()],
  // Inlined scripts and files would need hashes in the content security policy.
  vite: {
    plugins: [data.plugin(), plainImports],
    // A worker that loads a part of itself later is a module.
    worker: { format: 'es' },
    define: {
      'import.meta.env.CONTACT': JSON.stringify(CONTACT),
      'import.meta.env.REPOSITORY': JSON.stringify(REPOSITORY),
      'import.meta.env.RELEASE': JSON.stringify(RELEASE),
    },
    build: {
      assetsInlineLimit: 0,
      // What older browsers lack is said in their words too: without `light-dark()` no sign would
      // have its colour.
      cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
      // Astro marks MDX modules with a directive that it has read by the time of bundling.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
