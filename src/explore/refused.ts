import type { Part, Refusal } from './alike.ts';
import { filled, type Told } from './told.ts';

/** What a refusal needs to say its ways out: what a value is called, and its address. */
export interface Ways {
  readonly nameOf: (part: Part) => string;
  readonly addressOf: (part: Part) => string;
}

/** More ways out than these are no help; the filter has them all. */
const most = 6;

/** A refusal as the page shows it: every reason, each with ways to narrow the choice. */
export function refused(
  wrong: readonly Refusal[],
  topics: readonly string[],
  { words, no, why }: Told,
  ways: Ways,
): Element {
  const all = document.createElement('div');
  all.className = 'explore-no';
  const claim = document.createElement('h2');
  claim.className = 'claim';
  claim.textContent = words.no;
  const list = document.createElement('ul');
  list.append(
    ...wrong.map(({ reason, parts }, nth) => {
      const item = document.createElement('li');
      item.dataset.reason = reason;
      item.textContent = no[reason] ?? reason;
      const because = reason === 'topic' ? topics.flatMap((topic) => why[topic] ?? []) : [];
      item.append(...because.map(line));
      const [way] = parts;
      // Two reasons may have one way out: it is told once.
      const isTold = wrong.slice(0, nth).some((one) => one.parts[0]?.filter === way?.filter);
      if (way !== undefined && !isTold) item.append(narrowed(parts.slice(0, most), words, ways));
      return item;
    }),
  );
  all.append(claim, list);
  return all;
}

function line(text: string): Element {
  const said = document.createElement('span');
  said.textContent = text;
  return said;
}

function narrowed(parts: readonly Part[], words: Told['words'], ways: Ways): Element {
  const said = line(`${words.only} `);
  said.append(
    ...parts.map((part) => {
      const link = document.createElement('a');
      link.href = ways.addressOf(part);
      link.textContent = filled(words.part, { name: ways.nameOf(part), count: part.count });
      link.dataset.only = part.filter;
      return link;
    }),
  );
  return said;
}
