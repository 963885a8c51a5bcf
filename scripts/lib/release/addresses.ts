/** What nobody is given as an address: parts that pages fetch, and names that change with bytes. */
const internal =
  /^(?:_astro\/|_headers$|404\.html$|v\/|(?:en|zh)\/traces\/|search\.(?:en|zh)\.json$)/;

/** The addresses of built files, below the site's root, that somebody may have kept. */
export function addressesOf(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => !internal.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .toSorted();
}

/** The addresses of the files of a version. */
export function versionAddresses(version: string, files: readonly string[]): readonly string[] {
  return addressesOf(files).map((address) => `/v/${version}${address}`);
}

/** Addresses as the lines of a file, each once, in order. */
export function addressLines(lists: readonly (readonly string[])[]): string {
  return [...new Set(lists.flat())]
    .toSorted()
    .map((address) => `${address}\n`)
    .join('');
}

/** The addresses that a file of them holds. */
export function readAddresses(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** The published addresses that a built site no longer answers. */
export function deadAddresses(
  published: readonly string[],
  files: readonly string[],
): readonly string[] {
  const there = new Set(files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
  return published.filter((address) => !there.has(address));
}
