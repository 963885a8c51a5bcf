import { describe, expect, it } from 'vitest';
import { ledger } from '../data/current.ts';
import { langs } from '../i18n/lang.ts';
import { checkText } from '../prose/typed.ts';
import { requireVerdicts, runChecks, checks } from './registry.ts';
import { lineText, working } from './working.ts';

const results = runChecks(ledger);

describe('runChecks(ledger)', () => {
  it('comes to the verdicts that are pinned', () => {
    expect(() => {
      requireVerdicts(results);
    }).not.toThrow();
  });

  it('do not let a data edit flip one unseen', () => {
    const id = 'suzhou-measures-upgraded-2020-05-20';
    const edited = runChecks({
      ...ledger,
      figure: (each) => (each === id ? { ...ledger.figure(id), value: 8 } : ledger.figure(each)),
    });
    expect(() => {
      requireVerdicts(edited);
    }).toThrow(
      /^src\/checks\/verdicts\.json: flipped verdict of measures-parts: pinned as holds, now it fails/,
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
          step.step === 'alike' || step.label === undefined ? [] : [step.label[lang]],
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
