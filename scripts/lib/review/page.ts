import { createHash } from 'node:crypto';
import { UnreadableError } from '../../../src/reading/text/bytes.ts';
import type { Scanned } from '../scan/scanned.ts';
import { tablesSaved } from './client/files.ts';
import type { Sheet } from './client/sheet.ts';
import { vocabularies } from './client/vocabulary.ts';
import { escaped } from './escaped.ts';
import { sheetOf, type Names } from './sheet.ts';
import { style } from './style.ts';
import { textMarked } from './text-marked.ts';

/** Nobody goes through more than this in one sitting. */
const most = 5000;

/**
 * One page that holds a document, its numerals marked, the row proposed for each, and all it takes
 * to decide and to save, with the script of `clientScript`: it asks for nothing from anywhere and
 * works from a disk. Throws an {@link UnreadableError} where there are more numerals than anybody
 * would go through.
 */
export function reviewPage(found: Scanned, document: string, names: Names, script: string): string {
  if (found.readings.length > most) {
    const message = `invalid length ${found.readings.length} numerals: split it, review ${most} at a time`;
    throw new UnreadableError('size', message);
  }
  const sheet = sheetOf(found, document, names);
  const hash = (of: string): string => createHash('sha256').update(of).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review ${escaped(document)}</title>
<style>${style}</style>
<body>
<header>
<h1>${escaped(document)}</h1>
<p id="count"></p>
<p id="said" role="status"></p>
</header>
<main>
<article lang="zh-Hans" aria-label="The text, its numerals marked">
${textMarked(found)}
</article>
<section aria-label="The numeral you are at">
<h2 id="where" lang="zh-Hans"></h2>
<p id="taken"></p>
<ul id="doubts"></ul>
<div class="does">
<button type="button" data-do="accept"><span>Accept the figure</span> <kbd>A</kbd></button>
<button type="button" data-do="aside"><span>Set aside</span> <kbd>S</kbd></button>
<button type="button" data-do="undo">Undo <kbd>U</kbd></button>
<button type="button" data-do="before">Back <kbd>K</kbd></button>
<button type="button" data-do="after">On <kbd>J</kbd></button>
<button type="button" data-do="next">Next open one <kbd>N</kbd></button>
<button type="button" data-do="edit">Change <kbd>E</kbd></button>
</div>
<div id="candidates" class="does" lang="zh-Hans"></div>
<div id="row" class="fields"></div>
<div id="why" class="fields"><label><span>set aside as</span><select id="reason" name="reason">${sheet.reasons
    .map((reason) => `<option>${reason}</option>`)
    .join(
      '',
    )}</select></label><label><span>note</span><input id="note" name="note"></label><label><span>part of</span><select id="part"></select></label></div>
<p><label class="plain"><input type="checkbox" id="letters" checked> Single letters work as keys. Escape leaves a field. Ctrl+Enter accepts from a field of the figure, and sets aside from one of the reason.</label></p>
<details><summary>The document’s own row</summary><div id="document" class="fields"></div></details>
<div id="names" hidden><h2>New names</h2><p>The ledger has no names like these yet. Say what they mean, or choose one that it has.</p><div id="new"></div></div>
<h2 id="save" tabindex="-1">When you are done</h2>
<p id="done" hidden>All is decided. Save what follows in this order, append each file, then run npm run data and npm run audit.</p>
<p><button type="button" data-do="rest">Set aside everything open that was read as no figure</button></p>
<ol>
<li><button type="button" data-do="text">Save the text</button> as documents/${escaped(document)}.txt</li>
${saves()}
<li>Run npm run data. Where promises came due by this document, npm run --silent data -- --answers prints the rows to append to data/answers.csv. Then run npm run audit.</li>
</ol>
</section>
</main>
${lists(sheet)}
<script type="application/json" id="sheet">${data(sheet)}</script>
<script type="module">${script}</script>
</html>
`;
}

/** What saves the rows of each table; those of names are there once a figure uses a new one. */
function saves(): string {
  return tablesSaved
    .map((table) => {
      const names = vocabularies.some((name) => name === table) ? ' class="names" hidden' : '';
      return `<li${names}><button type="button" data-do="${table}">Save the rows for ${table}.csv</button> and append them to data/${table}.csv <output id="state-${table}"></output></li>`;
    })
    .join('\n');
}

/** JSON in which nothing ends the script it stands in, and nobody's eye is led astray. */
function data(sheet: Sheet): string {
  return JSON.stringify(sheet).replace(
    /[<\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The names that a field offers. */
function lists({ names }: Sheet): string {
  return Object.entries(names)
    .map(([name, all]) => {
      const options = all.map(
        ([id, words]) => `<option value="${escaped(id)}">${escaped(words)}</option>`,
      );
      return `<datalist id="list-${name}">${options.join('')}</datalist>`;
    })
    .join('\n');
}
