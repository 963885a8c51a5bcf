import { auditOf } from './audited.ts';
import { decided, edited, entered, isOpen, undone, withDraft } from './entry.ts';
import { fieldsOf, fill, rowIn } from './form.ts';
import { asideFault, faultsOf } from './faults.ts';
import { listen, type Actions } from './listen.ts';
import { joinedWith, wholes } from './lines.ts';
import { showNames, withName } from './names.ts';
import { get, say, showDoubts, showItem, showMarks, showState, showWholes } from './panel.ts';
import { partOf } from './part.ts';
import { savings, showStates } from './saving.ts';
import type { Decision, Entry, Progress, Sheet } from './sheet.ts';
import { storeOf } from './store.ts';
import { newNames } from './vocabulary.ts';

/** Lets somebody go through a text, numeral by numeral, and save what they decided. */
export function review(sheet: Sheet): void {
  const { items } = sheet;
  const marks = Map.groupBy(document.querySelectorAll<HTMLElement>('[data-i]'), (mark) =>
    Number(mark.dataset.i),
  );
  const { now, keep } = storeOf(sheet, () => {
    say('This browser keeps nothing: save your lines before you close the page.');
  });
  const audit = auditOf(sheet, now);
  let at = 0;

  const left = (): number => items.filter((_, index) => isOpen(now(), index)).length;
  /** Shows how an item stands, in the text and, where it is the one at hand, beside it. */
  const mark = (index: number): void => {
    const item = items[index];
    const decision = now().decisions[index];
    const changed = now().drafts[index] !== undefined;
    showMarks(marks.get(index) ?? [], decision, changed, index === at);
    if (item && index === at) {
      showState(item, entered(item, at, now()), decision, changed, joinedWith(at, sheet, now()));
    }
  };
  const count = (): void => {
    const written = Object.keys(now().drafts).length;
    get('count').textContent =
      `${items.length - left()} of ${items.length} decided${written === 0 ? '' : `, ${written} changed and not yet decided`}`;
    get('done').hidden = left() > 0;
    showStates(sheet, now());
    showNames(sheet, now());
  };
  const keepAt = (progress: Progress): void => {
    keep(progress);
    mark(at);
    count();
  };
  const inFields = (): Entry => {
    const { reason = 'other', note = '' } = rowIn(get('why'));
    return { row: { ...items[at]?.row, ...rowIn(get('row')) }, reason, note };
  };
  /** Keeps what was written, with what follows from it. */
  const wrote = (): void => {
    const item = items[at];
    if (!item) return;
    const written = inFields();
    const entry = edited(item, entered(item, at, now()), written);
    fill(get('row'), entry.row);
    showDoubts(item, entry);
    if (written.row.note_en !== entry.row.note_en) {
      say(
        `note: ${entry.row.period === '' ? 'it says again that' : 'gone, for it said that'} there is no period.`,
      );
    }
    keepAt(withDraft(item, at, now(), entry));
  };
  const go = (to: number, scroll = true): void => {
    const before = at;
    at = Math.max(0, Math.min(items.length - 1, to));
    mark(before);
    mark(at);
    const item = items[at];
    if (!item) return;
    showItem(sheet, item, entered(item, at, now()), (indicator) => {
      fill(get('row'), { indicator });
      wrote();
    });
    showWholes(wholes(at, sheet, now()), entered(item, at, now()).note);
    if (scroll) marks.get(at)?.[0]?.scrollIntoView({ block: 'center' });
  };
  const next = (): void => {
    const open = items.findIndex((_, index) => index > at && isOpen(now(), index));
    go(open < 0 ? items.findIndex((_, index) => isOpen(now(), index)) : open);
  };
  const decide = (decision: Decision): void => {
    const before = new Set(newNames(sheet, now()));
    keepAt(decided(at, now(), decision));
    const fresh = newNames(sheet, now()).filter((name) => !before.has(name));
    const ask = fresh.length === 0 ? '' : ` ${fresh.join(', ')} is new: say below what it means.`;
    const others = joinedWith(at, sheet, now());
    const one = others.length === 0 ? '' : ` as one figure with ${others.join(' ')}, in one row`;
    const done = `${items[at]?.locator ?? ''} ${decision.as === 'figure' ? `accepted${one}` : 'set aside'}`;
    if (left() === 0) ended(`${done}.${ask}`);
    else {
      say(`${done}; ${left()} left.${ask}`);
      next();
    }
  };
  /** Leads from the last decision to what is done with them all. */
  const ended = (done: string): void => {
    const all = Object.values(now().decisions);
    const accepted = all.filter(({ as }) => as === 'figure').length;
    say(
      `${done} All ${items.length} are decided: ${accepted} accepted, ${all.length - accepted} set aside. Save them now.`,
    );
    get('save').focus({ preventScroll: true });
    get('save').scrollIntoView({ block: 'start' });
  };
  const actions: Actions = {
    accept: () => {
      const { row } = inFields();
      const faults = faultsOf(row, at, sheet, now(), audit);
      if (faults.length === 0) decide({ as: 'figure', row });
      else say(`Not yet: ${faults.join('; ')}.`);
    },
    aside: () => {
      const { reason, note } = inFields();
      // A word without a numeral is no row of mentions.csv, so that nothing need be said of it.
      const fault = items[at]?.numerals.length === 0 ? '' : asideFault(reason, note);
      if (fault === '') decide({ as: 'aside', reason, note });
      else {
        say(`Not yet: ${fault}.`);
        get('note').focus();
      }
    },
    undo: () => {
      const item = items[at];
      if (!item) return;
      const [decision, draft] = [now().decisions[at], now().drafts[at]];
      keepAt(undone(item, at, now()));
      go(at);
      const what = draft ? 'what you changed' : decision ? 'the decision' : '';
      say(what === '' ? 'Nothing to undo here.' : `Undone: ${what}.`);
    },
    before: () => {
      go(at - 1);
    },
    after: () => {
      go(at + 1);
    },
    next,
    edit: () => {
      get('row').querySelector<HTMLInputElement>('[name="indicator"]')?.focus();
    },
    rest: () => {
      const aside = items.flatMap(({ figure, reason, note }, index) =>
        figure || now().decisions[index] || now().drafts[index]
          ? []
          : [[index, { as: 'aside', reason, note }] as const],
      );
      keep({ ...now(), decisions: { ...now().decisions, ...Object.fromEntries(aside) } });
      for (const [index] of aside) mark(index);
      count();
      const done = `${aside.length} set aside as they were read`;
      if (left() === 0) ended(`${done}.`);
      else say(`${done}; ${left()} left.`);
    },
    ...savings(sheet, now, audit),
  };
  listen(
    actions,
    () => marks.get(at)?.[0]?.focus(),
    (item) => {
      go(item, false);
    },
  );
  get('row').addEventListener('input', wrote);
  get('why').addEventListener('input', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.id === 'part' && target.value !== '') {
      fill(get('why'), { reason: 'other', note: partOf(target.value) });
    }
    wrote();
  });
  get('new').addEventListener('input', ({ target }) => {
    if (target instanceof Element) keep(withName(now(), target));
    count();
  });
  const paper = get('document');
  paper.append(...fieldsOf(sheet.documentFields, now().document, []));
  paper.addEventListener('input', () => {
    keep({ ...now(), document: rowIn(paper) });
    count();
  });
  items.forEach((_, index) => {
    mark(index);
  });
  count();
  go(
    Math.max(
      0,
      items.findIndex((_, index) => isOpen(now(), index)),
    ),
  );
}
