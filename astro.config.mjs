import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// The only place where the site's address is read.
const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx({ syntaxHighlight: false })],
  vite: { build: { assetsInlineLimit: 0 } },
});
