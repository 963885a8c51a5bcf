/** A chart as a journalist comes by it: the line to copy, the address, and what a CMS is told. */
export interface Embed {
  readonly code: string;
  readonly address: string;
  readonly oembed: string;
}

/** A page of somebody else's that frames our charts. */
export interface Host {
  readonly name: string;
  /** What stands in its head: styles, and what listens to the frames. */
  readonly head?: string;
  readonly attributes?: string;
  /** The lines of a chart in it; the copied ones where nothing else is said. */
  readonly lines?: (embed: Embed, nth: number) => string;
  /** Whether the chart can say its height here, and is heard. */
  readonly heard: boolean;
  /** The most that the host makes a frame, in px. */
  readonly most?: number;
  readonly scheme?: 'dark';
  /** Whether every browser tries it, and every run of the tests, and not the quickest alone. */
  readonly common?: true;
  /** Whether the frames load where no reader is. */
  readonly unseen?: true;
}

const resets = `<style>
  *, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; }
  html { font-size: 62.5%; line-height: 1; }
  img, video, iframe, embed, object { display: block; max-width: 100%; height: auto; border: 2px solid; }
</style>`;

/** Datawrapper: a message names heights by the ids of charts, and the frame it came from is set. */
const datawrapper = `<script>
  addEventListener('message', (event) => {
    const heights = event.data['datawrapper-height'];
    if (heights === undefined) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source)
        for (const id in heights) frame.style.height = heights[id] + 'px';
  });
</script>`;

/** Pym: the parent makes the frame, tells it its number, and reads strings that begin with it. */
const pym = `<script>
  addEventListener('DOMContentLoaded', () => {
    for (const [n, place] of document.querySelectorAll('[data-pym]').entries()) {
      const id = 'pym-' + n;
      const frame = document.createElement('iframe');
      const url = new URL(place.dataset.pym);
      url.searchParams.set('initialWidth', place.offsetWidth);
      url.searchParams.set('childId', id);
      url.searchParams.set('parentTitle', document.title);
      url.searchParams.set('parentUrl', location.href);
      frame.src = url.href;
      for (const [name, value] of [['width', '100%'], ['scrolling', 'no'], ['marginheight', '0'], ['frameborder', '0']])
        frame.setAttribute(name, value);
      place.append(frame);
      const said = new RegExp('^pymxPYMx' + id + 'xPYMx(\\\\S+)xPYMx(.*)$');
      addEventListener('message', ({ data }) => {
        const [, name, value] = (typeof data === 'string' && said.exec(data)) || [];
        if (name === 'height') frame.setAttribute('height', parseInt(value, 10) + 'px');
      });
      addEventListener('resize', () =>
        frame.contentWindow.postMessage('pymxPYMx' + id + 'xPYMxwidthxPYMx' + place.offsetWidth, '*'));
    }
  });
</script>`;

/** WordPress: hides the frame until a message bears its secret, and keeps heights to 200–1000 px. */
const wordpress = `<style>iframe { max-width: 100%; }</style><script>
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
      quote.style.display = 'none';
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    }
  });
  addEventListener('load', () => {
    for (const frame of document.querySelectorAll('iframe[data-secret]'))
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  });
</script>`;

/** What WordPress makes of an answer: the secret goes into the address, and the frame is shut in. */
function inWordpress({ oembed }: Embed, nth: number): string {
  const secret = `s3cret${nth}`;
  return oembed
    .replace('<blockquote', `<blockquote data-secret="${secret}"`)
    .replace(
      '<iframe',
      `<iframe sandbox="allow-scripts" style="position:absolute;visibility:hidden" data-secret="${secret}"`,
    )
    .replace(/( src="[^"]*)"/, `$1#?secret=${secret}"`);
}

const frameOf = ({ code }: Embed): string => code.replace(/<script[\s\S]*$/, '');

/** The most that our own script makes a frame, in px: only an open table is higher. */
const ours = { heard: true, most: 4000 } as const;

/** The pages that charts are tried in. */
export const hosts: readonly Host[] = [
  { name: 'bare', ...ours, common: true },
  { name: 'no script', heard: false, lines: frameOf },
  {
    name: 'sandbox=""',
    heard: false,
    common: true,
    lines: (embed) => frameOf(embed).replace(/sandbox="[^"]*"/, 'sandbox=""'),
  },
  { name: 'resets', ...ours, head: resets },
  { name: 'right to left', ...ours, attributes: 'dir="rtl" lang="ar"' },
  {
    name: 'dark host',
    ...ours,
    head: '<style>:root{color-scheme:dark;background:#111;color:#eee}</style>',
  },
  { name: 'dark system', ...ours, scheme: 'dark' },
  {
    name: 'off screen',
    ...ours,
    unseen: true,
    head: '<style>body::before{content:"";display:block;height:5000px}</style>',
    lines: ({ code }) => code.replace(' loading="lazy"', ''),
  },
  { name: 'Datawrapper', heard: true, head: datawrapper, lines: frameOf },
  {
    name: 'pym',
    heard: true,
    head: pym,
    lines: ({ address }) => `<div data-pym="${address}"></div>`,
  },
  {
    name: 'WordPress',
    heard: true,
    head: wordpress,
    lines: inWordpress,
    most: 1000,
    common: true,
  },
];

/** The page of a host, with charts in a column of some px. */
export function hostPage(host: Host, embeds: readonly Embed[], width: number): string {
  const lines = embeds.map((embed, nth) => (host.lines ?? (({ code }) => code))(embed, nth));
  return `<!doctype html><html ${host.attributes ?? ''}><meta charset="utf-8"><title>${host.name}</title>
<link rel="icon" href="data:,">${host.head ?? ''}<div id="column" style="width:${width}px">${lines.join('\n')}</div></html>`;
}
