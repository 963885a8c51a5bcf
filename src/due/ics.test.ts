import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendar, fold, type Calendar } from './ics.ts';

const one: Calendar = {
  name: 'Jobs Ledger',
  description: 'Days',
  source: 'https://example.org/due.en.ics',
  lang: 'en',
  stamp: '2026-11-21',
  events: [
    {
      id: 'suzhou-training-2022-12-31-target',
      day: '2022-12-31',
      summary: 'Suzhou: training, at least 700,000; see \\ below',
      description: 'One line\nand another',
      url: 'https://example.org/en/documents/a/#b',
      category: 'Suzhou',
    },
  ],
};

const events = (text: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');

test('calendar(days) is read back by a reader of RFC 5545: a whole day each, with its words', () => {
  const [event] = events(calendar(one));
  const read = (name: string): string => String(event?.getFirstPropertyValue(name));
  expect(['uid', 'dtstart', 'dtend', 'dtstamp', 'summary', 'description', 'url'].map(read)).toEqual(
    [
      'suzhou-training-2022-12-31-target',
      '2022-12-31',
      '2023-01-01',
      '2026-11-21T00:00:00Z',
      'Suzhou: training, at least 700,000; see \\ below',
      'One line\nand another',
      'https://example.org/en/documents/a/#b',
    ],
  );
});

test('calendar(days) gives back any words, in lines of at most 75 octets', () => {
  const words = fc
    .string({ unit: fc.constantFrom(...Array.from('ab ,;:\\\n"洞头就业👩‍🏭é目标')), maxLength: 300 })
    .map((text) => text.trim());
  fc.assert(
    fc.property(words, (summary) => {
      const text = calendar({ ...one, events: one.events.map((each) => ({ ...each, summary })) });
      for (const line of text.split('\r\n'))
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(events(text)[0]?.getFirstPropertyValue('summary') ?? '').toBe(summary);
    }),
  );
});

test.each([
  ['a short line', 'short'],
  ['75 octets', 'x'.repeat(75)],
  ['Chinese', '业'.repeat(80)],
])('fold(%s) is the line once it is unfolded', (_, line) => {
  expect(fold(line).replaceAll('\r\n ', '')).toBe(line);
});
