import { expect, test } from 'vitest';
import { addressRemedy } from './address.ts';

test.each([
  'https://example.org/',
  'http://hrss.suzhou.gov.cn/jsszhrss/zxdt/202101/23961b92.shtml',
  'https://example.org:8443/a%20b?c=d&e=%E4%B8%AD#f',
  'https://example.org/文件/方案.html?页=1',
  'https://www.中国政府.政务.cn/',
  'https://xn--fiqs8s.xn--fiqz9s/',
  'https://a-b.c1.example.museum',
])('addressRemedy(%j) is null', (address) => {
  expect(addressRemedy(address)).toBeNull();
});

test.each([
  ['ftp://example.org/', 'begin with https:// or http:// and leave no spaces'],
  ['//example.org/', 'begin with https:// or http:// and leave no spaces'],
  ['https://', 'name a host after the //'],
  ['https:///etc/passwd', 'name a host after the //'],
  ['https://\\example.org/', 'name a host after the //'],
  ['https://example.org@evil.example/', 'remove the name and password before the @'],
  ['https://10.0.0.1/', 'name the host, not its number'],
  ['https://2130706433/', 'name the host, not its number'],
  ['https://[::1]/', 'name the host, not its number'],
  ['https://intranet/', 'name a host that everybody can reach'],
  ['https://files.lan/', 'name a host that everybody can reach'],
  ['https://nas.home.arpa/', 'name a host that everybody can reach'],
  ['https://exаmple.org/', 'a letter of its host only looks like a Latin one, type the host anew'],
  ['https://аррӏе.com/', 'a letter of its host only looks like a Latin one, type the host anew'],
  ['https://ｅxample.org/', 'a letter of its host only looks like a Latin one, type the host anew'],
])('addressRemedy(%j) is %j', (address, remedy) => {
  expect(addressRemedy(address)).toBe(remedy);
});
