/** A day on which something falls due. */
export interface DueEvent {
  /** What tells the event from every other, for good: the id of its figure. */
  readonly id: string;
  /** ISO 8601. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly category: string;
}

export interface Calendar {
  readonly name: string;
  readonly description: string;
  /** Where it can be fetched again. */
  readonly source: string;
  readonly lang: string;
  /** When its rows were last changed, ISO 8601: the clock has no part in it. */
  readonly stamp: string;
  readonly events: readonly DueEvent[];
}

const compact = (day: string): string => day.replaceAll('-', '');

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Text as a value (RFC 5545 §3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

const encoder = new TextEncoder();

/** A line in pieces of at most 75 octets, none of which cuts a character (RFC 5545 §3.1). */
export function fold(line: string): string {
  const pieces: string[] = [];
  let [piece, room] = ['', 75];
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (size > room) {
      pieces.push(piece);
      // The space that continues a line is the first of its octets.
      [piece, room] = [' ', 74];
    }
    piece += sign;
    room -= size;
  }
  return [...pieces, piece].join('\r\n');
}

/** A calendar of whole days (RFC 5545), with the name and the source that readers ask for (RFC 7986). */
export function calendar({ name, description, source, lang, stamp, events }: Calendar): string {
  const moment = `${compact(stamp)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jobs Ledger//Due//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${lang}:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION;LANGUAGE=${lang}:${escaped(description)}`,
    `SOURCE;VALUE=URI:${source}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}`,
      `DTSTAMP:${moment}`,
      `DTSTART;VALUE=DATE:${compact(event.day)}`,
      `DTEND;VALUE=DATE:${compact(nextDay(event.day))}`,
      `SUMMARY;LANGUAGE=${lang}:${escaped(event.summary)}`,
      `DESCRIPTION;LANGUAGE=${lang}:${escaped(event.description)}`,
      `CATEGORIES;LANGUAGE=${lang}:${escaped(event.category)}`,
      `URL;VALUE=URI:${event.url}`,
      'CLASS:PUBLIC',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
