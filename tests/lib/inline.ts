import { createHash } from 'node:crypto';

/** What is inline in a page, or linked for its styles, although its policy or its first paint forbids it. */
export function inlineFaults(document: Document): readonly string[] {
  const policy =
    document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ??
    '';
  const directive = (name: string): readonly string[] =>
    policy
      .split('; ')
      .find((each) => each.startsWith(`${name} `))
      ?.split(' ') ?? [];
  const unhashed = (selector: string, name: string): readonly string[] =>
    [...document.querySelectorAll(selector)]
      .map((element) => createHash('sha256').update(element.textContent).digest('base64'))
      .filter((hash) => !directive(name).includes(`'sha256-${hash}'`))
      .map((hash) => `${selector} that ${name} does not allow: ${hash}`);
  return [
    ...(policy.includes("'unsafe-") ? [`unsafe policy: ${policy}`] : []),
    ...Array.from(
      document.querySelectorAll('link[rel~="stylesheet"]'),
      (link) => `linked styles: ${link.getAttribute('href') ?? ''}`,
    ),
    ...Array.from(
      document.querySelectorAll('[style]'),
      ({ localName }) => `style of: ${localName}`,
    ),
    ...unhashed('style', 'style-src'),
    ...unhashed('script:not([src], [type*="json"])', 'script-src'),
  ];
}
