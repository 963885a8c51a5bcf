import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/data/current.ts';
import { mention } from '../../src/format/phrase.ts';
import { unreported } from '../../src/due/due.ts';
import { langs } from '../../src/i18n/lang.ts';
import { distPages, documentOf, readDist } from '../lib/dist.ts';

const dated = ledger.figures.filter(
  ({ status, period }) => status === 'target' && typeof period?.end === 'string',
);

describe.each(langs)('what falls due (%s)', (lang) => {
  const text = readDist(`due.${lang}.ics`);
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  const page = distPages().find(({ path }) => path === `/${lang}/due/`);
  if (page === undefined) throw new Error(`missing page: /${lang}/due/`);
  const root = documentOf(page);

  test('the calendar has an event on the last day of every dated target, and none besides', () => {
    const found = events.map((event) => [
      String(event.getFirstPropertyValue('uid')),
      String(event.getFirstPropertyValue('dtstart')),
    ]);
    expect(found.toSorted()).toEqual(dated.map(({ id, period }) => [id, period?.end]).toSorted());
  });

  test('an event is stamped with the ledger’s day, and leads to the row of its figure', () => {
    const day = root.querySelector('[data-ledger-day]')?.getAttribute('datetime') ?? '';
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const event of events) {
      expect(String(event.getFirstPropertyValue('dtstamp'))).toBe(`${day}T00:00:00Z`);
      const id = String(event.getFirstPropertyValue('uid'));
      expect(String(event.getFirstPropertyValue('url'))).toContain(`#${id}`);
    }
  });

  test('the page shows every dated target under its day', () => {
    const shown = [...root.querySelectorAll('table.due')].flatMap((table) =>
      [...table.querySelectorAll('td:nth-child(2) a.number')].map(
        (link) => link.getAttribute('href')?.split('#')[1],
      ),
    );
    expect(shown.toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
  });

  test.each(['suzhou', 'huzhou', 'dongtou'])(
    'the letter for %s asks for what is unreported',
    (id) => {
      const day = root.querySelector('[data-ledger-day]')?.getAttribute('datetime') ?? '';
      const asked = unreported(ledger, id, day);
      const letter = root.querySelector(`[data-ask="${id}"] pre`)?.textContent ?? '';
      const places = asked.flatMap(({ mentions }) => mentions.map((each) => mention(each, lang)));
      expect(places.filter((at) => !letter.includes(at))).toEqual([]);
      expect(letter === '').toBe(asked.length === 0);
    },
  );
});
