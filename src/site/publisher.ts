/** Who publishes the site, as its configuration names them; nothing is invented where it does not. */
export interface Publisher {
  /** A mail address (`desk@example.org`) or the address of a page; null where none is named. */
  readonly contact: string | null;
  /** The address of the source; null where none is named. */
  readonly repository: string | null;
}

/** The publisher that CONTACT and REPOSITORY name. */
export const publisher: Publisher = {
  contact: named(import.meta.env.CONTACT),
  repository: named(import.meta.env.REPOSITORY),
};

/** The version that this build freezes (`1.2.0`); null on the live site, which follows corrections. */
export const release: string | null = named(import.meta.env.RELEASE);

function named(value: string | undefined): string | null {
  const said = value?.trim() ?? '';
  return said === '' ? null : said;
}
