import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of IPv6 only global unicast is public, and of it not what carries an IPv4 address inside or documents. */
const V6_INSIDE: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const listOf = (nets: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family);
  return list;
};

const NOT_PUBLIC_V4 = listOf(V4, 'ipv4');
const GLOBAL_V6 = listOf([['2000::', 3]], 'ipv6');
const NOT_PUBLIC_V6 = listOf(V6_INSIDE, 'ipv6');
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** @returns whether an address belongs to no network of our own: IANA's special-purpose registries, 2025. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
  switch (isIP(plain)) {
    case 4:
      return !NOT_PUBLIC_V4.check(plain, 'ipv4');
    case 6:
      return GLOBAL_V6.check(plain, 'ipv6') && !NOT_PUBLIC_V6.check(plain, 'ipv6');
    default:
      return false;
  }
}

const isLoopbackAddress = (address: string): boolean =>
  isIP(address) !== 0 && LOOPBACK.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');

/** Whether a connection may be made to an address. @param loopback this machine as well: outside production. */
export const mayReach = (address: string, loopback: boolean): boolean =>
  isPublicAddress(address) || (loopback && isLoopbackAddress(address));

/** @returns a host written as an address, without brackets; null for a name. */
export function literalAddress(host: string): string | null {
  const plain = host.replace(/^\[|\]$/g, '');
  return isIP(plain) ? plain : null;
}

class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
}

/**
 * Resolves names for one connection and refuses them where any address is not public. The connection is made to what
 * was checked, so a name that answers differently a moment later gains nothing.
 */
export const guardedLookup =
  (loopback: boolean): LookupFunction =>
  (hostname, options: LookupOptions, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '', 0);
      const [first] = addresses;
      if (!first || addresses.some(({ address }) => !mayReach(address, loopback))) {
        return callback(new AddressRefused(), '', 0);
      }
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
