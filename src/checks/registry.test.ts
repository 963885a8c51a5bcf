import { describe, expect, it } from 'vitest';
import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';
import { langs } from '../i18n/lang.ts';
import { checkText } from '../prose/typed.ts';
import { runChecks, checks } from './registry.ts';
import { lineText, working } from './working.ts';

const results = runChecks(ledger);

describe('runChecks(ledger)', () => {
  it('does not let a data edit flip verdicts unseen, and names them all', () => {
    const edits: Readonly<Record<string, number>> = {
      'suzhou-measures-upgraded-2020-05-20': 8,
      'suzhou-tongren-workers-registered-poor-undated': 1e6,
    };
    const figure = (id: string): Figure => ({
      ...ledger.figure(id),
      value: edits[id] ?? ledger.figure(id).value,
    });
    expect(() => runChecks({ ...ledger, figure })).toThrow(
      /^check measures-parts: flipped verdict: written for "holds", worked out as "fails" .*\ncheck tongren/,
    );
  });

  it('names every check once', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('relates figures in every check', () => {
    expect(results.filter(({ figures }) => figures.length === 0)).toEqual([]);
  });

  it('types no number and refers to nothing unknown', () => {
    const problems = checks.flatMap(({ id, claim, meaning, steps }) =>
      langs.flatMap((lang) => {
        const labels = steps.flatMap((step) =>
          step.step === 'field' || step.label === undefined ? [] : [step.label[lang]],
        );
        return [claim[lang], meaning[lang], ...labels].flatMap((text) =>
          checkText(text, lang, `check ${id} (${lang})`, ledger),
        );
      }),
    );
    expect(problems).toEqual([]);
  });

  it.each(langs)('writes every working in %s', async (lang) => {
    const text = results.map(({ id, kind, verdict, steps }) =>
      [`${id} (${kind}): ${verdict}`, ...working(steps, ledger, lang).map(lineText)].join('\n  '),
    );
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(`snapshots/workings.${lang}.txt`);
  });
});
