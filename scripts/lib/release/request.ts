import { parseArgs } from 'node:util';
import { contactLink } from '../../../src/site/contact.ts';
import { isVersion } from '../../../src/site/versions.ts';

/** What a release is asked to be: its version, who answers for it, and where the site lies. */
export interface Request {
  readonly version: string;
  readonly contact: string;
  readonly repository: string;
  /** The address of the site's root, with a slash at its end. */
  readonly site: string;
  /** The folder that `v/` stands in. */
  readonly into: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const options = {
  contact: { type: 'string' },
  repository: { type: 'string' },
  into: { type: 'string', default: 'public' },
} as const;

function isWeb(address: string): boolean {
  return /^https?:\/\//.test(address) && URL.canParse(address);
}

/** Whether the world can reach a host: a name with a dot, and no address of one machine. */
function isPublic(site: string): boolean {
  return isWeb(site) && /\.[a-z][a-z\d-]*$/.test(new URL(site).hostname);
}

function contactProblem(contact: string): string | undefined {
  if (contact === '')
    return 'missing contact: set CONTACT, or say --contact desk@example.org: whom readers write to';
  try {
    contactLink(contact);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Reads what a release is asked to be, from the words of the command and the environment.
 * @throws naming all that is missing or wrong.
 */
export function readRequest(words: readonly string[], env: Env): Request {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options,
  });
  const [version = '', ...more] = positionals;
  const said = (value: string | undefined): string => value?.trim() ?? '';
  const contact = said(values.contact ?? env.CONTACT);
  const repository = said(values.repository ?? env.REPOSITORY);
  const site = said(env.SITE_URL);
  const problems = [
    version === '' && 'missing version: npm run release -- 1.0.0',
    version !== '' &&
      !isVersion(version) &&
      `invalid version: ${version} (three numbers, like 1.0.0)`,
    more.length > 0 && `unknown argument: ${more.join(' ')}`,
    site === '' && 'missing address: set SITE_URL to the one that readers will use',
    site !== '' &&
      !isPublic(site) &&
      `invalid address: SITE_URL=${site} (the one that readers will use, like https://example.org)`,
    contactProblem(contact),
    repository === '' &&
      'missing repository: set REPOSITORY, or say --repository https://…: where the source lies',
    repository !== '' &&
      !isWeb(repository) &&
      `invalid repository: ${repository} (the https:// address of the source)`,
  ].filter((problem) => typeof problem === 'string');
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const base = (env.BASE_PATH ?? '/').split('/').filter(Boolean).join('/');
  const root = new URL(base === '' ? '/' : `/${base}/`, site).href;
  return { version, contact, repository, site: root, into: values.into };
}
