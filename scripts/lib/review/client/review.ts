import { idOf } from '../../../../src/reading/propose/id.ts';
import { element, fieldsOf, rowIn, save } from './form.ts';
import { asideFault, csvLine, faultOf, figureLines, mentionLines } from './lines.ts';
import type { Decision, Progress, Sheet } from './sheet.ts';

/** Lets somebody go through a text, numeral by numeral, and save what they decided. */
export function review(sheet: Sheet): void {
  const { items } = sheet;
  const get = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
  const marks = Map.groupBy(document.querySelectorAll<HTMLElement>('[data-i]'), (mark) =>
    Number(mark.dataset.i),
  );
  const place = `review:${sheet.document}:${sheet.documentRow.sha256 ?? ''}`;
  let progress: Progress = kept(place) ?? { decisions: {}, document: sheet.documentRow };
  let at = 0;

  const keep = (decisions: Progress['decisions'], row = progress.document): void => {
    progress = { decisions, document: row };
    try {
      localStorage.setItem(place, JSON.stringify(progress));
    } catch {
      say('This browser keeps nothing: save your lines before you close the page.');
    }
  };
  const say = (text: string): void => {
    get('said').textContent = text;
  };
  const shows = (index: number): void => {
    const decision = progress.decisions[index];
    for (const mark of marks.get(index) ?? []) {
      mark.dataset.done = decision?.as ?? '';
      if (index === at) mark.setAttribute('aria-current', 'true');
      else mark.removeAttribute('aria-current');
    }
    const done = Object.keys(progress.decisions).length;
    get('count').textContent = `${done} of ${items.length} decided`;
  };
  const form = get('row');
  const go = (to: number, scroll = true): void => {
    const before = at;
    at = Math.max(0, Math.min(items.length - 1, to));
    shows(before);
    shows(at);
    const item = items[at];
    if (!item) return;
    const decision = progress.decisions[at];
    const row = decision?.as === 'figure' ? decision.row : item.row;
    const aside = decision?.as === 'aside' ? decision : item;
    form.replaceChildren(...fieldsOf(sheet.fields, row, ['indicator', 'place', 'group']));
    get('where').textContent =
      `${item.numerals.map(({ mention }) => mention).join(' ') || item.locator} · ${item.row.printed ?? ''}${item.unit === '' ? '' : ` · counts ${item.unit}`}`;
    get('taken').textContent = decision
      ? { figure: 'You accepted it.', aside: 'You set it aside.' }[decision.as]
      : item.figure
        ? 'Read as a figure.'
        : `Read as no figure: ${item.reason}, ${item.note}.`;
    get('doubts').replaceChildren(...item.doubts.map((doubt) => element('li', {}, doubt)));
    get('candidates').replaceChildren(
      ...item.candidates.map(({ id, name, confidence }) => {
        const button = element('button', { type: 'button' }, `${name} · ${id} · ${confidence}%`);
        button.addEventListener('click', () => {
          const field = form.querySelector<HTMLInputElement>('[name="indicator"]');
          if (field) field.value = id;
          renamed();
        });
        return button;
      }),
    );
    const [reason, note] = [get('reason'), get('note')];
    if (reason instanceof HTMLSelectElement) reason.value = aside.reason;
    if (note instanceof HTMLInputElement) note.value = aside.note;
    if (scroll) marks.get(at)?.[0]?.scrollIntoView({ block: 'center' });
  };
  /** An id follows what it is made of, until somebody writes one of their own. */
  const renamed = (): void => {
    const row = rowIn(form);
    const field = form.querySelector<HTMLInputElement>('[name="id"]');
    const { place: where = '', indicator = '', group = '', period = '', status = '' } = row;
    const own = field?.dataset.own === 'true';
    if (field && !own) field.value = idOf({ place: where, indicator, group, period, status });
  };
  const next = (): void => {
    const open = items.findIndex((_, index) => index > at && !progress.decisions[index]);
    go(open < 0 ? items.findIndex((_, index) => !progress.decisions[index]) : open);
  };
  const decide = (decision: Decision): void => {
    keep({ ...progress.decisions, [at]: decision });
    shows(at);
    const left = items.length - Object.keys(progress.decisions).length;
    say(
      `${items[at]?.locator ?? ''} ${decision.as === 'figure' ? 'accepted' : 'set aside'}; ${left} left.`,
    );
    if (left > 0) next();
  };
  const actions: Readonly<Record<string, () => void>> = {
    accept: () => {
      const item = items[at];
      const row = { ...item?.row, ...rowIn(form) };
      const fault = faultOf(row, at, sheet, progress);
      if (fault === '') decide({ as: 'figure', row });
      else say(`Not yet: ${fault}.`);
    },
    aside: () => {
      if (items[at]?.numerals.length === 0) {
        say('A word without a numeral needs no row: leave it undecided, or undo it.');
        return;
      }
      const { reason = 'other', note = '' } = rowIn(get('why'));
      const fault = asideFault(reason, note);
      if (fault === '') decide({ as: 'aside', reason, note });
      else {
        say(`Not yet: ${fault}.`);
        get('note').focus();
      }
    },
    undo: () => {
      const rest = Object.entries(progress.decisions).filter(([index]) => Number(index) !== at);
      keep(Object.fromEntries(rest));
      go(at);
      say('Undone.');
    },
    before: () => {
      go(at - 1);
    },
    after: () => {
      go(at + 1);
    },
    next,
    edit: () => {
      form.querySelector<HTMLInputElement>('[name="indicator"]')?.focus();
    },
    rest: () => {
      const aside = items.flatMap(({ figure, reason, note }, index) =>
        figure || progress.decisions[index]
          ? []
          : [[index, { as: 'aside', reason, note }] as const],
      );
      keep({ ...progress.decisions, ...Object.fromEntries(aside) });
      for (const [index] of aside) shows(index);
      say(`${aside.length} set aside as they were read.`);
    },
    figures: () => {
      save('figures.csv', figureLines(sheet, progress));
    },
    mentions: () => {
      save('mentions.csv', mentionLines(sheet, progress));
    },
    document: () => {
      save('documents.csv', csvLine(Object.values({ ...sheet.documentRow, ...progress.document })));
    },
    text: () => {
      save(`${sheet.document}.txt`, sheet.text);
    },
  };
  const keys: Readonly<Record<string, string>> = {
    ...{ a: 'accept', s: 'aside', u: 'undo', n: 'next', e: 'edit' },
    ...{ j: 'after', k: 'before', ArrowRight: 'after', ArrowLeft: 'before' },
  };
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const mark = target.closest<HTMLElement>('[data-i]');
    if (mark) go(Number(mark.dataset.i), false);
    actions[target.dataset.do ?? '']?.();
  });
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.matches('input, select, textarea');
    if (event.key === 'Escape' && typing) marks.get(at)?.[0]?.focus();
    const letters = get('letters');
    const off = letters instanceof HTMLInputElement && !letters.checked;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.accept?.();
    if (typing || off || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions[keys[event.key] ?? ''];
    if (!action) return;
    event.preventDefault();
    action();
  });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'id') {
      target.dataset.own = String(target.value !== '');
    } else renamed();
  });
  const paper = get('document');
  paper.append(...fieldsOf(sheet.documentFields, progress.document, []));
  paper.addEventListener('input', () => {
    keep(progress.decisions, rowIn(paper));
  });
  items.forEach((_, index) => {
    shows(index);
  });
  go(
    Math.max(
      0,
      items.findIndex((_, index) => !progress.decisions[index]),
    ),
  );
}

/** What was kept of an earlier sitting; null where nothing was. */
export function kept(place: string): Progress | null {
  try {
    const text = localStorage.getItem(place);
    return text === null ? null : (JSON.parse(text) as Progress);
  } catch {
    return null;
  }
}
