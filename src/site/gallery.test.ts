import { expect, test } from 'vitest';
import { charts, findChart } from '../charts/registry.ts';
import { ledger } from '../data/current.ts';
import { facetsOf, topicsIn } from './gallery.ts';
import { runChecks } from './run-checks.ts';

const checks = runChecks(ledger);

test.each([
  ['dongtou-unemployment', ['dongtou'], ['unemployment'], ['promised']],
  ['unemployment-ceilings', ['huzhou', 'dongtou'], ['unemployment'], ['promised', 'abreast']],
  ['suzhou-measures', ['suzhou'], ['measures'], ['agree']],
  ['suzhou-harmonious-firms', ['suzhou'], ['relations'], ['promised', 'reported', 'answered']],
])('facetsOf(%s)', (id, place, topic, question) => {
  expect(facetsOf(findChart(id), ledger, checks)).toMatchObject({ place, topic, question });
});

test('facetsOf(chart) says which place is on which topic', () => {
  const { on } = facetsOf(findChart('comparable'), ledger, checks);
  expect(on).toContain('dongtou:wages');
  expect(on).not.toContain('huzhou:wages');
});

test('a chart that sums the whole ledger up is found by places and by no topic', () => {
  const { place, topic, on } = facetsOf(findChart('ledger'), ledger, checks);
  expect(place.length).toBeGreaterThan(1);
  expect(topic).toEqual([]);
  expect(on).toContain('huzhou:');
});

test('every chart answers to a question, and every topic offered has a chart', () => {
  const all = charts.map((chart) => facetsOf(chart, ledger, checks));
  expect(charts.filter((_, nth) => all[nth]?.question.length === 0).map(({ id }) => id)).toEqual(
    [],
  );
  expect(topicsIn(all, ledger).length).toBeGreaterThan(10);
});
