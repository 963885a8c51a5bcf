/** What only ever names a machine at home, or nothing at all (RFC 2606, RFC 6762, RFC 8375). */
const unreachable = /(?:^|\.)(?:localhost|local|internal|intranet|lan|test|invalid|home\.arpa)$/;

/**
 * How to mend a web address that is none, or that not everybody could open as it is meant; null for
 * a good one. It is a page of a public host with a name in one script, and gives away no password.
 */
export function addressRemedy(cell: string): string | null {
  if (!/^https?:\/\//.test(cell) || /\s/.test(cell)) {
    return 'begin with https:// or http:// and leave no spaces';
  }
  if (hostOf(cell) === '' || !URL.canParse(cell)) return 'name a host after the //';
  const { hostname, username, password } = new URL(cell);
  if (username !== '' || password !== '') return 'remove the name and password before the @';
  if (/^\[|^[\d.]+$/.test(hostname)) return 'name the host, not its number';
  if (!looksAsItReads(hostOf(cell))) {
    return 'a letter of its host only looks like a Latin one, type the host anew';
  }
  return unreachable.test(hostname) || !/\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(hostname)
    ? 'name a host that everybody can reach'
    : null;
}

/** The host as it is typed: the reader of addresses turns every script into plain letters. */
function hostOf(cell: string): string {
  return /^https?:\/\/([^/\\?#]*)/.exec(cell)?.[1] ?? '';
}

/** Latin letters as a keyboard gives them, and Han; Cyrillic or Greek beside them is a trick. */
function looksAsItReads(host: string): boolean {
  return /^[a-z0-9.:-]+$/i.test(host.replace(/\p{Script=Han}/gu, 'x'));
}
