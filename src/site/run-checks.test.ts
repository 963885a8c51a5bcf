import { describe, expect, it } from 'vitest';
import { ledger } from '../data/current.ts';
import type { Figure } from '../data/schema/figures.ts';
import { langs } from '../i18n/lang.ts';
import { checkText } from '../prose/template-problems.ts';
import { check, type Check, type CheckSpec } from '../checks/check.ts';
import { checks } from '../checks/registry.ts';
import { compare, integers } from '../checks/step.ts';
import { context, due, exactly, of, within } from '../checks/terms.ts';
import { lineText, working } from '../checks/working.ts';
import { fixtureLedger } from '../data/fixture.ts';
import { runCheck, runChecks } from './run-checks.ts';

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

  it('names the lines of a check once each', () => {
    const wrong = checks.flatMap(({ id, steps }) => {
      const ids = steps.flatMap((step) =>
        step.step === 'field' || step.id === undefined ? [] : [step.id],
      );
      return ids
        .filter((each, nth) => ids.indexOf(each) !== nth || !/^[a-z]+(?:-[a-z0-9]+)*$/.test(each))
        .map((each) => `${id}/${each}`);
    });
    expect(wrong).toEqual([]);
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
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(
      `../checks/snapshots/workings.${lang}.txt`,
    );
  });
});

const small = fixtureLedger();
const target = 'suzhou-training-2022-target';
const result = 'suzhou-training-2020-11-30';
const share = 'unstated-share-undated';
const spec: CheckSpec = check({
  kind: 'document',
  verdict: 'holds',
  claim: { en: 'A claim.', zh: '说法。' },
  meaning: { en: 'What it means.', zh: '意思。' },
  steps: [
    compare(of(result), '<', exactly(target)),
    compare(of(result), '<', context('suzhou-training-2023')),
  ],
});

describe('runCheck(check, ledger)', () => {
  it('gives the verdict and every figure once', () => {
    expect(runCheck({ id: 'small', ...spec }, small)).toMatchObject({
      id: 'small',
      verdict: 'holds',
      figures: [result, target],
    });
  });

  it('stops where the working comes to something else than the check was written for', () => {
    const flipped: Check = { id: 'small', ...spec, kind: 'reading', verdict: 'fails' };
    expect(() => runCheck(flipped, small)).toThrow(
      'check small: flipped verdict: written for "fails", worked out as "holds" (mend the data',
    );
  });

  it('refuses a claim that says a promise was fulfilled', () => {
    const claim = { en: 'A claim.', zh: '已经达标。' };
    expect(() => runCheck({ id: 'small', ...spec, claim }, small)).toThrow(
      'check small: word of fulfilment "达标"',
    );
  });

  it.each([
    [of('nowhere'), 'check bad: unknown figure: nowhere'],
    [context('nowhere'), 'check bad: unknown context row: nowhere'],
    [due(share), `check bad: missing end of the period: ${share}`],
    [{ op: 'corrected', id: target } as const, `check bad: missing correction: ${target}`],
    [within(target), 'check bad: invalid range: it has no end'],
  ])('names the check in an error: %#', (term, message) => {
    const bad = { id: 'bad', ...spec, steps: [integers(term)] };
    expect(() => runCheck(bad, small)).toThrow(message);
  });
});
