import { expect, it } from 'vitest';
import { serveOptions } from './serve-options.ts';

const plain = { build: false, port: 4321, host: 'localhost', root: 'dist', base: '/' };

it.each([
  ['', {}, plain],
  ['--build', {}, { ...plain, build: true }],
  ['--port 4400 --host 0.0.0.0', {}, { ...plain, port: 4400, host: '0.0.0.0' }],
  ['--port=0 --root site', {}, { ...plain, port: 0, root: 'site' }],
  ['', { PORT: '80', BASE_PATH: '/x/' }, { ...plain, port: 80, base: '/x/' }],
])('serveOptions(%j, %j)', (args, env, expected) => {
  expect(serveOptions(args.split(' ').filter(Boolean), env)).toEqual(expected);
});

it.each([
  ['--port', 'missing value: --port (write, for example, --port 4322)'],
  ['--port=', 'missing value: --port (write, for example, --port 4322)'],
  ['--host', 'missing value: --host (write, for example, --host 127.0.0.1)'],
  ['--port -1', 'invalid port: -1 (a number from 0 to 65535)'],
  ['--port abc', 'invalid port: abc (a number from 0 to 65535)'],
  ['--port 65536', 'invalid port: 65536 (a number from 0 to 65535)'],
  ['--prot 1', 'unknown flag: --prot (choose from --port, --host, --root)'],
  ['-p 1', 'unknown flag: -p (choose from --port, --host, --root)'],
  ['4322', 'unknown argument: 4322 (write --port 4322)'],
  ['site', 'unknown argument: site'],
  ['--build --root x', 'unknown flag with a build: --root (npm run serve -- --root x)'],
])('serveOptions(%j) throws %j', (args, message) => {
  expect(() => serveOptions(args.split(' '), {})).toThrow(message);
});

it('serveOptions([], { PORT: "abc" }) throws', () => {
  expect(() => serveOptions([], { PORT: 'abc' })).toThrow('invalid port: abc');
});

it('serveOptions([], { BASE_PATH: "//x/" }) throws', () => {
  expect(() => serveOptions([], { BASE_PATH: '//x/' })).toThrow('invalid BASE_PATH: //x/');
});
