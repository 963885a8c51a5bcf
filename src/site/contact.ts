/** A contact as a link: a page by its address, a mailbox by `mailto:`. */
export interface ContactLink {
  readonly href: string;
  readonly text: string;
}

/**
 * Where a reader is led who writes to a contact: a web address or a mail address.
 * @throws when it is neither.
 */
export function contactLink(contact: string): ContactLink {
  if (isAddress(contact)) return { href: contact, text: contact };
  if (/^[^\s@:/?&]+@[^\s@:/?&]+\.[^\s@:/?&]+$/.test(contact))
    return { href: `mailto:${contact}`, text: contact };
  throw new Error(
    `invalid contact: ${contact} (set CONTACT to a mail address or to the https:// address of a page)`,
  );
}

/** Whether a contact is a page, and no mailbox. */
export function isAddress(contact: string): boolean {
  return /^https?:\/\//.test(contact) && URL.canParse(contact);
}
