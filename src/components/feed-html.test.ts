import { expect, test } from 'vitest';
import { feedHtml } from './feed-html.ts';

const base = 'https://e.org/b/en/stories/a/';

test.each([
  ['<a href="/b/en/x/#y">1</a>', '<a href="https://e.org/b/en/x/#y">1</a>'],
  ['<a href="#here">1</a>', `<a href="${base}#here">1</a>`],
  [
    '<img src="../p.png" alt="a &lt; b" loading="lazy">',
    '<img src="https://e.org/b/en/stories/p.png" alt="a < b">',
  ],
  ['<p class="x" data-y="1" style="z" onclick="q()">t</p>', '<p>t</p>'],
  ['<div><span>a</span> <section id="s">b</section></div>', 'a b'],
  [
    'a<script>x()</script><style>p{}</style><template>t</template><button>b</button><!-- c -->',
    'a',
  ],
  ['<span lang="zh">字</span>', '<span lang="zh">字</span>'],
])('feedHtml(%j) is %j', (html, plain) => {
  expect(feedHtml(html, base)).toBe(plain);
});

test('feedHtml(an address that runs code) throws', () => {
  expect(() => feedHtml('<a href="javascript:x()">1</a>', base)).toThrow('invalid address');
});
