import { expect, test } from 'vitest';
import { feedHtml } from './html.ts';

const base = 'https://e.org/b/en/stories/a/';

test.each([
  ['<a href="/b/en/x/#y">1</a>', '<a href="https://e.org/b/en/x/#y">1</a>'],
  ['<a href="#here">1</a>', `<a href="${base}#here">1</a>`],
  ['<a href="https://f.org/">1</a>', '<a href="https://f.org/">1</a>'],
  ['<a href="mailto:a@e.org">1</a>', '<a href="mailto:a@e.org">1</a>'],
  [
    '<img src="../p.png" alt="a &lt; b" loading="lazy">',
    '<img src="https://e.org/b/en/stories/p.png" alt="a < b">',
  ],
  ['<p class="x" data-y="1" style="z" onclick="q()">t</p>', '<p>t</p>'],
  ['<div><span>a</span> <section id="s"><em>b</em></section></div>', 'a <em>b</em>'],
  [
    'a<script>x()</script><style>p{}</style><template>t</template><button>b</button><!-- c -->',
    'a',
  ],
  ['<span lang="zh">字</span>', '<span lang="zh">字</span>'],
  [
    '<figure><img src="p.png" srcset="//f.org/p.png 2x"></figure>',
    `<figure><img src="${base}p.png"></figure>`,
  ],
])('feedHtml(%j) is %j', (html, plain) => {
  expect(feedHtml(html, base)).toBe(plain);
});

// What nothing of may be left, beside words that stay.
test.each([
  '<iframe src="https://f.org/"></iframe>',
  '<iframe srcdoc="<img src=x onerror=x()>">in</iframe>',
  '<script src="https://f.org/x.js"></script>',
  '<style>@import "https://f.org/"</style>',
  '<link rel="stylesheet" href="https://f.org/x.css">',
  '<meta http-equiv="refresh" content="0;url=https://f.org/">',
  '<base href="https://f.org/">',
  '<object data="https://f.org/"><embed src="https://f.org/"></object>',
  '<video src="https://f.org/v.mp4" poster="https://f.org/p.png"></video>',
  '<audio src="https://f.org/a.mp3"></audio>',
  '<picture><source srcset="https://f.org/p.png"></picture>',
  '<form action="https://f.org/"><input type="image" src="https://f.org/p.png"></form>',
  '<svg onload="x()"><image href="https://f.org/p.png"/><style><img src="https://f.org/p.png"></style></svg>',
  '<math><mtext><img src="https://f.org/p.png"></mtext></math>',
  '<noscript><img src="https://f.org/p.png"></noscript>',
  '<made-up-thing data-a="https://f.org/"></made-up-thing>',
  '<img src="https://f.org/p.png">',
  '<img src="//f.org/p.png">',
  '<img src="http://e.org/p.png">',
  '<img src="data:image/svg+xml,%3Csvg/%3E">',
  '<IMG SRC="https://f.org/p.png" ONERROR="x()">',
])('feedHtml drops %s', (html) => {
  expect(feedHtml(`before ${html}after`, base)).toBe('before after');
});

test('feedHtml(a picture from elsewhere) is its description', () => {
  expect(feedHtml('<img src="//f.org/p.png" alt="Two &lt;b&gt; bars">', base)).toBe(
    'Two &lt;b&gt; bars',
  );
});

test('feedHtml(comments hidden in attributes) cuts nothing', () => {
  const html = '<p title="<!--">a</p><p title="--> b">c</p>';
  expect(feedHtml(html, base)).toBe(html);
});

test.each([
  'javascript:x()',
  'JavaScript:x()',
  ' java\nscript:x()',
  'data:text/html,x',
  'file:///x',
])('feedHtml(a link to %j) throws', (address) => {
  expect(() => feedHtml(`<a href="${address}">1</a>`, base)).toThrow('invalid address');
});
