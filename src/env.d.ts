/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Where readers write to: a mail address or a page; empty where the publisher names none. */
  readonly CONTACT?: string;
  /** The address of the source; empty where the publisher names none. */
  readonly REPOSITORY?: string;
  /** The version that is being frozen, such as `1.2.0`; empty for the live site. */
  readonly RELEASE?: string;
}
