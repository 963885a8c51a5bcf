import { describe, expect, it } from 'vitest';
import { readRequest } from './request.ts';

const env = {
  SITE_URL: 'https://ledger.example.org',
  CONTACT: 'desk@example.org',
  REPOSITORY: 'https://code.example.org/ledger',
};

describe('readRequest(words, env)', () => {
  it('takes what it needs from both, the words first', () => {
    expect(
      readRequest(['1.2.0', '--contact', 'https://example.org/us/', '--into', '/tmp/a'], {
        ...env,
        BASE_PATH: 'ledger',
      }),
    ).toEqual({
      version: '1.2.0',
      contact: 'https://example.org/us/',
      repository: env.REPOSITORY,
      site: 'https://ledger.example.org/ledger/',
      into: '/tmp/a',
    });
    expect(readRequest(['1.2.0'], env)).toMatchObject({
      contact: env.CONTACT,
      site: 'https://ledger.example.org/',
      into: 'public',
    });
  });

  it('names all that is missing', () => {
    expect(() => readRequest([], {})).toThrowErrorMatchingInlineSnapshot(`
      [Error: missing version: npm run release -- 1.0.0
      missing address: set SITE_URL to the one that readers will use
      missing contact: set CONTACT, or say --contact desk@example.org: whom readers write to
      missing repository: set REPOSITORY, or say --repository https://…: where the source lies]
    `);
  });

  it.each([
    [['1.2'], env, 'invalid version: 1.2 (three numbers, like 1.0.0)'],
    [['01.2.0'], env, 'invalid version: 01.2.0'],
    [['1.2.0', 'now'], env, 'unknown argument: now'],
    [['1.2.0'], { ...env, SITE_URL: 'http://localhost:4321' }, 'invalid address: SITE_URL='],
    [['1.2.0'], { ...env, SITE_URL: 'http://127.0.0.1/' }, 'invalid address: SITE_URL='],
    [['1.2.0'], { ...env, SITE_URL: 'ledger.example.org' }, 'invalid address: SITE_URL='],
    [['1.2.0'], { ...env, CONTACT: 'somebody' }, 'invalid contact: somebody'],
    [['1.2.0'], { ...env, REPOSITORY: 'git@host:ledger' }, 'invalid repository: git@host:ledger'],
    [['1.2.0', '--nobody'], env, "Unknown option '--nobody'"],
  ])('refuses %j', (words, environment, message) => {
    expect(() => readRequest(words, environment)).toThrow(message);
  });
});
