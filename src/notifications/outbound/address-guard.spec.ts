import { isPublicAddress, literalAddress, mayReach } from './address-guard.js';

describe('addresses that may be reached', () => {
  it.each([
    ['93.184.215.14', true],
    ['1.1.1.1', true],
    ['2606:4700:4700::1111', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['172.32.0.1', true],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['198.18.0.1', false],
    ['::', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:a00:1', false],
    ['::ffff:93.184.215.14', true],
    ['64:ff9b::a00:1', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['fe80::1', false],
    ['ff02::1', false],
    ['2001:db8::1', false],
    ['2001::1', false],
    ['2002:a00:1::', false],
    ['qorgau.example', false],
    ['', false],
  ])('%s: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });

  it.each(['127.0.0.1', '127.8.8.8', '::1'])('%s is this machine: outside production only', (address) => {
    expect([mayReach(address, true), mayReach(address, false)]).toEqual([true, false]);
  });

  it.each([
    ['[::1]', '::1'],
    ['10.0.0.1', '10.0.0.1'],
    ['example.org', null],
  ])('%s is written as %s', (host, expected) => {
    expect(literalAddress(host)).toBe(expected);
  });

  it.each(['http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/'])(
    '%s hides nothing: a URL spells its address out',
    (url) => {
      expect(literalAddress(new URL(url).hostname)).toBe('127.0.0.1');
    },
  );
});
