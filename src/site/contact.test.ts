import { describe, expect, it } from 'vitest';
import { contactLink } from './contact.ts';

describe('contactLink(contact)', () => {
  it.each([
    ['desk@example.org', 'mailto:desk@example.org'],
    ['https://example.org/contact/', 'https://example.org/contact/'],
  ])('leads from %s to %s', (contact, href) => {
    expect(contactLink(contact)).toEqual({ href, text: contact });
  });

  it.each(['somebody', 'javascript:alert(1)', 'a@b', 'desk@example.org?bcc=all@example.org', ''])(
    'refuses %j',
    (contact) => {
      expect(() => contactLink(contact)).toThrow(`invalid contact: ${contact} (set CONTACT`);
    },
  );
});
